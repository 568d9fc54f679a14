/** What the reports of all actions have in common, whatever the action is about. */
import type { Outcome, ReleaseOutcome } from '../errors/action-error.js'
import type { RunContext } from '../model/run.js'
import type { Failure, Note } from './run-report.js'

/** One step of a job, from its start to its end. Times are milliseconds since the epoch. */
export interface StepReport {
  readonly startedAt: number
  readonly endedAt?: number
  readonly run: RunContext
  readonly region?: string
  /** Whether image URIs and account ids may be shown in rendered text (input report-images). */
  readonly showImages: boolean
  readonly outcome: Outcome | ReleaseOutcome | 'findings'
  readonly project?: { readonly name: string; readonly arn?: string }
  readonly notes: readonly Note[]
  readonly failure?: Failure
  /** Path of the JSON report, once it is written. */
  readonly reportPath?: string
  /** S3 URIs that the step works with, in addition to those of its other parts. */
  readonly addresses?: readonly string[]
}
