/** All actions in one bundle, dist/actions. The runner starts dist/<action>/index.js, which runs one of them. */
import { evaluate } from './evaluate/main.js'
import { exitWith } from '../github/exit.js'
import { createRealDeps } from './runtime.js'
import { train } from './train/main.js'

const ACTIONS = { evaluate, train }

/** Runs an action, and ends the process with its exit code. */
export async function run(action: keyof typeof ACTIONS): Promise<void> {
  exitWith(await ACTIONS[action](createRealDeps()))
}
