/** How one kind of report is shown. Publishing, masking, cancelling and the comment are the same for all kinds. */
import type { StepReport } from '../report/step-report.js'
import type { Annotation } from '../ports/runner.js'
import type { MarkedRun } from '../report/comment/marker.js'
import type { Redact } from '../report/redact-text.js'

/** What a step needs of the views from its beginning. */
export interface StepViews<R extends StepReport> {
  /** Every output of the action in its order; the empty string for what is not known. */
  readonly outputsOf: (report: R, hideSecrets: Redact) => ReadonlyMap<string, string>
  /** Outputs that say how the step ended: set once, at its end. */
  readonly outputsOfEnd: ReadonlySet<string>
  readonly exitCodeOf: (report: R) => 0 | 1
  /** What takes out of a line of the log what others may not read. */
  readonly redactorOf: (report: R, hideSecrets: Redact) => Redact
  /** What the log says when the step is cancelled, after the sentence that says so. */
  readonly onCancel: string
  /** Loads the rest: most steps wait for AWS before they need it. */
  readonly loadEnd: () => Promise<EndViews<R>>
}

/** What the end of a step needs of the views. */
export interface EndViews<R extends StepReport> {
  /** The report as others may read it, in every view. Each is made when it is asked for. */
  readonly show: (report: R, hideSecrets: Redact) => ShownViews
  readonly commentOf: (report: R, hideSecrets: Redact) => CommentContent
  /** Files in addition to the JSON report. */
  readonly files: readonly ReportFile<R>[]
}

/** The views of a report that was redacted. */
export interface ShownViews {
  readonly json: () => string
  readonly summary: () => string
  readonly annotations: () => readonly Annotation[]
  readonly logEnd: () => readonly string[]
}

/** A file that a step writes next to its JSON report. */
export type ReportFile<R extends StepReport> = FilePlace & {
  /** What messages call it. */
  readonly what: string
  /** Undefined where there is nothing to write. */
  readonly render: (report: R, hideSecrets: Redact) => string | undefined
  /** The report, once the file is written. */
  readonly written: (path: string) => Partial<R>
}

/** An input that names the path of a file, or the one that names that of the file that it is next to. */
export type FilePlace = (
  { readonly input: string; readonly nextTo?: undefined } | { readonly nextTo: string; readonly input?: undefined }
) & {
  readonly extension: string
}

/** What a comment on a pull request is about, and its text. */
export interface CommentContent {
  /** By which a later run finds the comment; or a clause that says why it is not known. */
  readonly about: MarkedRun | string
  readonly body: (marker: string) => string
}
