/** What the release action uses from outside, in addition to what every action does. */
import type { ReleasePlan } from './release-inputs.js'
import type { ReleaseTools } from './release-tools.js'
import type { ReleaseOutcome } from '../errors/action-error.js'
import type { Project } from '../model/project.js'
import type { Deps } from '../ports/deps.js'
import type { GithubReleasePort } from '../ports/github-release.js'
import type { CallEnd, Connection } from '../ports/network.js'
import type { ReleasePorts } from '../ports/release-services.js'

/** See {@link Deps}. */
export interface ReleaseDeps extends Deps {
  /** As `connect`, with the services of a release. */
  readonly connectRelease: (connection: Connection, log: (line: string) => void, end: CallEnd) => ReleasePorts
  /** GitHub's API with a token; nothing is asked by making it. */
  readonly connectGithub: (token: string) => GithubReleasePort
  /**
   * Keeps a value for the post step of this step.
   * @throws Error when it cannot be written
   */
  readonly saveState: (name: string, value: string) => void
  /** Loads the operations, once AWS has answered for the first time. */
  readonly loadOperations: () => Promise<Operations>
}

/** What does an operation; see src/deployment/run-operation.ts. */
export interface Operations {
  /** @param source  for a copy: the tools of the account of the source */
  readonly runOperation: (
    tools: ReleaseTools,
    project: Project,
    plan: ReleasePlan,
    source?: ReleaseTools,
  ) => Promise<ReleaseOutcome>
}
