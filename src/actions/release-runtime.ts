/** What a release uses from outside besides what every action does; see runtime.ts. */
import { connectRelease } from '../aws/connect-release.js'
import { createSaveState } from '../github/save-state.js'
import type { Deps } from '../ports/deps.js'
import type { ReleaseDeps } from '../deployment/release-deps.js'
import { lateGithub } from '../github/late-release.js'

/** Deps of a release, and of its post step, on a runner. */
export function createReleaseDeps(deps: Deps): ReleaseDeps {
  return {
    ...deps,
    connectRelease: (connection, log, end) => connectRelease(deps, connection, log, end),
    connectGithub: (token) =>
      lateGithub(async () => (await import('../github/release.js')).connectGithubRelease(deps, token)),
    saveState: createSaveState(deps.env),
    loadOperations: () => import('../deployment/run-operation.js'),
  }
}
