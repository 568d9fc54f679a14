/**
 * The one value that a run builds along its way. Every view of a run (job summary, JSON report, annotations, log, comment)
 * is a pure function of what redact-report.ts makes of it; outputs are one of the report itself.
 */
import type { HistoryEntry } from '../model/history.js'
import type { ErrorCode } from '../errors/hints.js'
import type { InputProblem, Outcome } from '../errors/action-error.js'
import type { S3Object } from '../model/s3-uri.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import type { ManifestSummary, ManifestFinding, ManifestRole } from '../evaluation/manifest-results.js'
import type { VersionComparison } from '../evaluation/compare-versions.js'
import type { SharedImagesComparison } from '../snapshot/compare-snapshots.js'
import type { RunContext } from '../model/run.js'
import type { Verdict } from '../gate/grammar/rule.js'
import type { SnapshotFigures } from '../snapshot/study-snapshot.js'
import type { JudgedGate } from '../gate/judge/judge-manifests.js'
import type { LintReport } from '../lint/lint-report.js'
import type { DataMetrics } from '../model/data-metrics.js'
import type { CreateVersionRequest } from '../model/training-spec.js'
import { plural } from '../text/number.js'

/** Raised when a reader of the JSON report would have to change. */
export const REPORT_VERSION = 1

/** Something worth knowing that does not end the run. */
export interface Note {
  readonly level: 'notice' | 'warning'
  readonly message: string
}

/** Why the run failed. */
export interface Failure {
  readonly code: ErrorCode
  /** What happened, one sentence; may contain text of the service. */
  readonly message: string
  /** What to do, one sentence. */
  readonly hint: string
  readonly requestId?: string | undefined
  /** For INVALID_INPUT: every problem of every input. */
  readonly problems: readonly InputProblem[]
}

/** Something that prevents a training. */
export interface PreflightFinding {
  readonly code: ErrorCode
  /** What is wrong, one sentence; may contain text of the service. */
  readonly message: string
  /** What to do, one sentence. */
  readonly hint: string
  readonly requestId?: string | undefined
}

/** What was found right before a create; absent where none was about to be sent and every manifest could be read. */
export interface ReportedPreflight {
  readonly findings: readonly PreflightFinding[]
  /** What could not be checked, in sentences. */
  readonly unchecked: readonly string[]
  /** Of a dry run: what was checked, and what only a training shows; sentences. */
  readonly scope?: { readonly checked: readonly string[]; readonly open: readonly string[] }
}

/** How a manifest is called that was checked. */
interface CheckedManifest {
  /** A path relative to the workspace, an S3 URI, or words such as "training dataset of the project orchard". */
  readonly name: string
  readonly workspacePath?: string | undefined
}

/** The lines of the manifests as a lint sees them: of the very bytes that the version is trained from. */
export interface ReportedLint {
  readonly report: LintReport
  readonly metrics: DataMetrics
  readonly training: CheckedManifest
  /** Undefined where the service splits the training data. */
  readonly testing: CheckedManifest | undefined
  /** Those rules of the gate that the data decides, judged on it. */
  readonly gate: JudgedGate | undefined
  /** A run that is about a version compares with a baseline, which is reported as one. */
  readonly base: undefined
}

/** A manifest that the version is trained or tested with, pinned. */
export interface ReportedManifest {
  readonly object: S3Object
  /** SHA-256 of its bytes, lower-case hex; undefined where it could not be read. */
  readonly sha256?: string | undefined
  /** Path relative to the workspace when the manifest is a file of it: annotations go to its lines. */
  readonly workspacePath?: string | undefined
  /** True as long as the object is not known to exist: a file of the workspace before its upload. */
  readonly toBeUploaded?: boolean | undefined
}

/** What the version is trained from. */
export type ReportedData =
  | { readonly kind: 'project-datasets' }
  | {
      readonly kind: 'manifests'
      readonly training: ReportedManifest
      readonly testing: ReportedManifest | 'auto-create'
    }

/** The project version of the run; grows as it becomes known. Times are milliseconds since the epoch. */
export interface ReportedVersion {
  readonly name: string
  readonly arn?: string | undefined
  /** True when this run did not start it but resumed it. */
  readonly resumed?: boolean
  /** True when it could not be confirmed that a resumed version was trained from the requested data: it must not pass. */
  readonly isDoubtful?: boolean
  readonly status?: string
  readonly statusMessage?: string
  readonly createdAt?: number
  readonly trainingEndedAt?: number
  readonly billableSeconds?: number
  readonly kmsKeyId?: string
  readonly evaluationSummary?: S3Object
  readonly manifestSummary?: S3Object
  readonly sourceVersionArn?: string
}

/** The state machine that waits for the training in place of the step. */
export interface ReportedNotify {
  readonly stateMachineArn: string
  /** Undefined where a dry run cannot know it: it follows from the ARN of the version. */
  readonly executionArn?: string | undefined
  /**
   * `planned`: of a dry run; `unconfirmed`: the service did not say that it was started; `waiting`: it runs; `ended`: it ran
   * earlier, and has sent its event
   */
  readonly state: 'planned' | 'unconfirmed' | 'waiting' | 'ended'
}

/** A status of the version, and when the run first saw it. */
export interface StatusSeen {
  readonly status: string
  readonly at: number
}

/** The version that this one is compared with, or why there is none. */
export type ReportedBaseline =
  | { readonly kind: 'none'; readonly nothingReleased?: boolean }
  /** Requested and unavailable; `reason` is a clause. */
  | { readonly kind: 'unavailable'; readonly reason: string }
  | {
      readonly kind: 'found'
      readonly name: string
      readonly arn: string
      readonly evaluation: Evaluation
      /** Read only for a gate that compares manifest lines with the baseline. */
      readonly manifestSummary?: ManifestSummary | undefined
      /** Whether both were measured on the same images with the same ground truth. */
      readonly sameTestSet: boolean | 'unknown'
      readonly comparison: VersionComparison
      /** Where the test sets differ: both versions on the images that they share, an estimate. */
      readonly shared?: SharedImagesComparison | undefined
    }

/** One run of an action. */
export interface RunReport {
  readonly action: 'train' | 'evaluate'
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  readonly endedAt?: number
  readonly run: RunContext
  readonly region?: string
  /** Whether image URIs and account ids may be shown in rendered text (input report-images). */
  readonly showImages: boolean
  readonly outcome: Outcome
  readonly project?: { readonly name: string; readonly arn?: string }
  readonly version?: ReportedVersion
  readonly notify?: ReportedNotify
  readonly data?: ReportedData
  readonly evaluation?: Evaluation
  readonly verdict?: Verdict
  readonly baseline?: ReportedBaseline
  /** From the testing snapshot: what was wrong, and the confidence in the F1 score. An estimate in addition to the service's numbers. */
  readonly figures?: SnapshotFigures
  /** The verdict that is now in the version's tags. */
  readonly recordedVerdict?: 'passed' | 'failed'
  /** True when a failed gate is set to warn only. */
  readonly gateWarnsOnly: boolean
  readonly manifestSummary?: ManifestSummary
  readonly findings: readonly ManifestFinding[]
  readonly notes: readonly Note[]
  readonly failure?: Failure
  readonly preflight?: ReportedPreflight
  /** Undefined where the lines were not checked. */
  readonly lint?: ReportedLint
  readonly timeline: readonly StatusSeen[]
  /** The newest versions of the project over time; undefined where they were not asked for. */
  readonly history?: readonly HistoryEntry[]
  /** The request that a dry run would have sent. */
  readonly request?: CreateVersionRequest
  /** Path of the JSON report, once it is written. */
  readonly reportPath?: string
  /** S3 URIs that the step works with, in addition to those of its other parts: of its inputs, and all files of its versions. */
  readonly addresses?: readonly string[]
}

/** Which of the report's manifests, when it is a file of the workspace. */
export function workspacePathOf(report: RunReport, manifest: ManifestRole | null): string | undefined {
  if (report.data?.kind !== 'manifests' || manifest === null) return undefined
  const reported = manifest === 'training' ? report.data.training : report.data.testing
  return reported === 'auto-create' ? undefined : reported.workspacePath
}

/** The message when several problems prevent a training; the views list them below it. */
export function sentenceOfFindings(count: number): string {
  return `Training not started: ${plural(count, 'problem')} found.`
}

/** A report with nothing in it yet. Its outcome is that of a run that ends immediately. */
export function newReport(
  action: RunReport['action'],
  startedAt: number,
  run: RunContext,
  showImages: boolean,
): RunReport {
  const nothing = { gateWarnsOnly: false, findings: [], notes: [], timeline: [] }
  return { action, startedAt, run, showImages, outcome: 'error', ...nothing }
}

const GREEN: ReadonlySet<Outcome> = new Set<Outcome>([
  'passed',
  'trained',
  'still-training',
  'dry-run',
  'nothing-to-judge',
])

/** The exit code of the step: 0 for the green outcomes, and for a failed gate that is set to warn only. */
export function exitCodeOf(report: RunReport): 0 | 1 {
  return GREEN.has(report.outcome) || (report.outcome === 'gate-failed' && report.gateWarnsOnly) ? 0 : 1
}
