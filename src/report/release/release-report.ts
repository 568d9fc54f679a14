/** The report of one release step: everything that its views are made of. Times are milliseconds since the epoch. */
import type { ReleaseOutcome } from '../../errors/action-error.js'
import type { Verdict } from '../../gate/grammar/rule.js'
import type { HistoryEntry } from '../../model/history.js'
import type { InferenceUnits } from '../../model/serving.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import type { S3Object } from '../../model/s3-uri.js'
import type { ReportedVersion } from '../run-report.js'
import type { StepReport } from '../step-report.js'

/** The words of the input `operation`. */
export const OPERATIONS = ['start', 'swap', 'rollback', 'stop', 'sweep', 'copy', 'prune', 'plan'] as const

/** What the step was asked to do. */
export type OperationName = (typeof OPERATIONS)[number]

/** A version as it was last seen. */
export interface ReleasedVersion {
  readonly name: string
  readonly arn?: string | undefined
  readonly status?: string | undefined
  readonly units?: InferenceUnits | undefined
}

/** A model that takes one of the account's places for running models. */
export interface RunningModel extends ReleasedVersion {
  readonly status: string
  /** The name of its project, where that is another one than the step's. */
  readonly otherProject?: string | undefined
  /** From the tag of its start; undefined where that is not known. */
  readonly startedAt?: number | undefined
  /** Inference units times hours, since it started. */
  readonly unitHours?: number | undefined
  readonly isReleased?: boolean
  /** True for one that this step started. */
  readonly isOurs?: boolean
}

/** Something that was done, or is planned; one line of the report. */
export interface ReleaseAction {
  readonly at?: number | undefined
  /** An operation of AWS or GitHub, such as StartProjectVersion. */
  readonly call: string
  /** What it is about: a version's name, a target. */
  readonly subject: string
  /** A clause that says what it does, or came of it. */
  readonly detail?: string | undefined
}

/** A number before the first planned call, the highest in between, and after the last. */
export interface PlannedCourse {
  readonly now: number
  readonly most: number
  readonly afterwards: number
}

/** Of a dry run: what runs before, during and after the planned calls. */
export interface PlannedUse {
  /** Inference units of the project's models that run: the fewest of those that scale. */
  readonly units: PlannedCourse
  /** The account's places for running models that are in use; undefined where they could not be counted. */
  readonly places?: (PlannedCourse & { readonly max: number }) | undefined
}

/** A value that was written for callers. */
export interface PublishedValue {
  /** As typed: `ssm:/path`. */
  readonly target: string
  readonly value: string
  readonly previous: string | undefined
}

/** What one image showed. */
export interface SmokeImage {
  readonly image: string
  /** Undefined without a ground truth: the model only has to answer. */
  readonly expected?: readonly string[] | undefined
  readonly found: readonly { readonly label: string; readonly confidence: number }[]
  /** What the version in use found, with `shadow`. */
  readonly shadow?: readonly { readonly label: string; readonly confidence: number }[] | undefined
  readonly isMatch: boolean
}

/** The smoke test of the new version. */
export interface SmokeResult {
  readonly images: number
  readonly matches: number
  /** Over all labels; undefined where nothing has a ground truth. Ratios. */
  readonly f1?: number | undefined
  readonly precision?: number | undefined
  readonly recall?: number | undefined
  /** Those that do not match, and with `shadow` those on which the versions differ; the first hundred. */
  readonly shown: readonly SmokeImage[]
  /** With `shadow`: images on which the versions differ. */
  readonly differences?: number | undefined
  /** Of the rules on `smoke`; undefined without any, where every image has to match. */
  readonly verdict?: Verdict | undefined
}

/** What a policy for a copy across accounts has to say. */
export interface CopyPolicy {
  readonly document: string
  /** Whether this step attached it, and took it away again. */
  readonly state: 'to-be-attached' | 'attached' | 'removed' | 'not-needed'
}

/** One release step. */
export interface ReleaseReport extends StepReport {
  readonly action: 'release'
  readonly outcome: ReleaseOutcome
  /** Undefined where the input names none. */
  readonly operation: OperationName | undefined
  /** True for `plan` and with `dry-run`. */
  readonly isDryRun: boolean
  readonly version?: ReleasedVersion
  /** What it replaces, or was released before. */
  readonly previous?: ReleasedVersion
  /** What serves now: the name of the version that is published or released. */
  readonly inUse?: string | undefined
  readonly published: readonly PublishedValue[]
  /** What was seen to run last, of all projects of the account. Undefined as long as nobody looked. */
  readonly running?: readonly RunningModel[]
  readonly deleted: readonly string[]
  /** Unit-hours of this project's running models, and where the number is from. */
  readonly unitHours?: { readonly value: number; readonly source: 'cloudwatch' | 'start-times' } | undefined
  readonly pricePerUnitHour?: number | undefined
  /** What was done, in order. */
  readonly actions: readonly ReleaseAction[]
  /** Of a dry run: what would be called, in order. */
  readonly planned?: readonly ReleaseAction[]
  /** Of a dry run. */
  readonly plannedUse?: PlannedUse
  /** What could not be checked, in sentences. */
  readonly unchecked: readonly string[]
  readonly places?: { readonly used: number; readonly max: number } | undefined
  readonly verdict?: Verdict
  readonly smoke?: SmokeResult
  /** Alarms as they were last seen, by name. */
  readonly alarms?: readonly { readonly name: string; readonly state: string; readonly reason?: string | undefined }[]
  readonly destination?: ReleasedVersion & { readonly project: string }
  readonly policy?: CopyPolicy
  readonly history?: readonly HistoryEntry[]
  /** What the model card says of the version; undefined where it was not read. */
  readonly facts?: ModelFacts
  /** Path of the model card, once it is written. */
  readonly modelCardPath?: string
}

/** What is known of a version that is released, for its model card. */
export interface ModelFacts {
  readonly version: ReportedVersion
  readonly training?: ManifestFacts | undefined
  /** Absent where the service split the training data. */
  readonly testing?: ManifestFacts | undefined
  readonly evaluation?: Evaluation | undefined
  /** From the tags of the version. */
  readonly recordedVerdict?: 'passed' | 'failed' | undefined
  readonly gateDigest?: string | undefined
  /** Repository, run and attempt whose judgement is recorded. */
  readonly judgedBy?: string | undefined
  /** The run that trained it. */
  readonly trainedBy?:
    | {
        readonly repository?: string | undefined
        readonly commit?: string | undefined
        readonly run?: string | undefined
      }
    | undefined
  /** The ARN of the copy, where it was copied. */
  readonly copiedTo?: string | undefined
  /** Logins of those who approved the deployment of this run. */
  readonly approvedBy: readonly string[]
}

/** A manifest that a version was made from. */
export interface ManifestFacts {
  readonly object?: S3Object | undefined
  /** Of its bytes, lower-case hex. */
  readonly sha256?: string | undefined
}

/** A report with nothing in it yet. Its outcome is that of a step that ends immediately. */
export function newReleaseReport(
  operation: OperationName | undefined,
  begin: Pick<ReleaseReport, 'startedAt' | 'run' | 'showImages'>,
): ReleaseReport {
  const isDryRun = operation === 'plan'
  const nothing = { published: [], deleted: [], actions: [], unchecked: [], notes: [] }
  return { action: 'release', ...begin, outcome: 'error', operation, isDryRun, ...nothing }
}

const GREEN: ReadonlySet<ReleaseOutcome> = new Set<ReleaseOutcome>([
  'started',
  'swapped',
  'rolled-back',
  'stopped',
  'swept',
  'copied',
  'pruned',
  'planned',
  'nothing-to-do',
])

/** Whether a release ended well. */
export function isGreen({ outcome }: Pick<ReleaseReport, 'outcome'>): boolean {
  return GREEN.has(outcome)
}

export function exitCodeOfRelease(report: Pick<ReleaseReport, 'outcome'>): 0 | 1 {
  return isGreen(report) ? 0 : 1
}

/** The versions of the step's own project among those that run. */
export function ownRunning({ running = [] }: Pick<ReleaseReport, 'running'>): readonly RunningModel[] {
  return running.filter(({ otherProject }) => otherProject === undefined)
}
