/** What a step keeps for its post step. */
import { appendWhole } from './append-whole.js'
import { fileLines } from './file-lines.js'

/**
 * Keeps a value; the post step has it as the variable `STATE_<name>`. Nothing is kept where the runner offers no file for it.
 * @throws Error when it cannot be written
 */
export function createSaveState(
  env: Readonly<Record<string, string | undefined>>,
): (name: string, value: string) => void {
  return (name, value) => {
    const path = env.GITHUB_STATE ?? ''
    if (path !== '') appendWhole(path, fileLines([name, value]))
  }
}
