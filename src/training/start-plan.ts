/** What a start is given, and what it gives. */
import type { CreateVersionRequest } from '../model/training-spec.js'
import type { ProjectVersion } from '../model/version.js'
import type { ActionError } from '../errors/action-error.js'
import type { NamePolicy } from './choose-version.js'
import type { WantedInputs } from './compare.js'

/** What to start, and how long to try. */
export interface StartPlan {
  readonly projectArn: string
  readonly names: NamePolicy
  /** What a version of this name must have been trained from to be resumed. */
  readonly wanted: (versionName: string) => WantedInputs
  /**
   * Checks and uploads that only a create needs; called once, right before the first.
   * @param refusal  what keeps the training from starting already: it is reported with whatever else does
   */
  readonly prepare: (refusal?: ActionError) => Promise<void>
  /** The request for this name; only after `prepare`. */
  readonly request: (versionName: string) => CreateVersionRequest
  readonly queueTimeoutMs: number
  /** Milliseconds since the epoch. */
  readonly deadlineAt: number
}

/** The version that the run is about from here on. */
export interface Started {
  readonly versionName: string
  /** What distinguishes it from a later version of the same name. */
  readonly arn: string
  /** False when this run started the training. */
  readonly resumed: boolean
  /** When this run's create was answered. */
  readonly createdAt: number | undefined
  /** The version as it was found. */
  readonly known: ProjectVersion | undefined
  /** True for a given name whose training had failed before. */
  readonly failedBefore: boolean
}
