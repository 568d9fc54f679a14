/** What the steps of a swap work with. */
import type { Project } from '../../model/project.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import type { Guards, PublishTarget, ReleasePlan } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import type { SwapGoal } from './goal.js'

/** Where the ARN of the version in use is published. */
export interface ValuePublisher {
  /** Before anything is started: whether the target exists and may be written. */
  readonly check: () => Promise<void>
  readonly read: () => Promise<string | undefined>
  /** With what a deployment under way brings. */
  readonly readAll: () => Promise<readonly string[]>
  /** Returns once the value was seen there; calls `onSend` before anything is sent after which callers may read it. */
  readonly write: (value: string, onSend?: () => void) => Promise<void>
}

/** What a swap uses of the other parts of a release. */
export interface ReleaseParts {
  readonly checkGuards: (
    tools: ReleaseTools,
    project: Project,
    version: ProjectVersion,
    tags: Tags,
    guards: Guards,
    inUse?: Pick<ProjectVersion, 'arn' | 'name'>,
  ) => Promise<void>
  readonly smokeTest: (
    tools: ReleaseTools,
    test: {
      readonly version: ProjectVersion
      readonly inUse: ProjectVersion | undefined
      readonly guards: Guards
      readonly deadlineAt: number
    },
  ) => Promise<void>
  readonly publisherOf: (tools: ReleaseTools, target: PublishTarget) => ValuePublisher
  /** @throws ActionError ALARM_UNREADABLE */
  readonly checkAlarms: (tools: ReleaseTools, names: readonly string[]) => Promise<'ok' | 'alarm'>
}

/** One swap. */
export interface SwapContext {
  readonly tools: ReleaseTools
  readonly project: Project
  readonly plan: ReleasePlan
  readonly goal: SwapGoal
  readonly parts: ReleaseParts
  readonly publisher: ValuePublisher | undefined
}
