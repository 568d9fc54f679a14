/** Where a step may keep files for a while. */
import type { Deps } from '../ports/deps.js'

/**
 * The folders, the best one first: the runner's, then the system's. On a self-hosted runner the first one may be missing, or not
 * writable.
 */
export function tempFolders({
  env: { RUNNER_TEMP: given },
  tempFolder,
}: Pick<Deps, 'env' | 'tempFolder'>): readonly [string, ...string[]] {
  return given === undefined || given === '' ? [tempFolder] : [given, tempFolder]
}
