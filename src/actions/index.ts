/** All actions in one bundle, dist/actions. The runner starts dist/<action>/index.js, which runs one of them. */
import { evaluate } from './evaluate/main.js'
import type { Deps } from '../ports/deps.js'
import { exitWith } from '../github/exit.js'
import { createRealDeps } from './runtime.js'
import { train } from './train/main.js'

/** A lint of files asks nothing of AWS, and train and evaluate start sooner without it. */
async function lint(deps: Deps): Promise<0 | 1> {
  const [main, { scanFile }] = await Promise.all([import('./lint/main.js'), import('../threads/scan-file.js')])
  return main.lint({ ...deps, scanFile })
}

const ACTIONS = { evaluate, lint, train }

/** Runs an action, and ends the process with its exit code. */
export async function run(action: keyof typeof ACTIONS): Promise<void> {
  exitWith(await ACTIONS[action](createRealDeps()))
}
