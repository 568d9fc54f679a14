/** Starts the release action on a runner. */
import type { Deps } from '../ports/deps.js'
import { createReleaseDeps } from './release-runtime.js'
import { release } from './release/main.js'

/** @returns the exit code of the step */
export function startRelease(deps: Deps): Promise<0 | 1> {
  return release(createReleaseDeps(deps))
}
