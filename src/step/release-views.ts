/** The views of a step that releases. */
import type { OperationName } from '../report/release/release-report.js'
import { exitCodeOfRelease, newReleaseReport, type ReleaseReport } from '../report/release/release-report.js'
import { releaseOutputsOf, type ReleaseOutputName } from '../report/release/release-outputs.js'
import { releaseRedactor } from '../report/release/redact-release-text.js'
import type { StepKind } from './run-step.js'
import type { StepViews } from './step-views.js'
import { ReleaseRecorder } from './release-recorder.js'

const OUTPUTS_OF_END: ReadonlySet<string> = new Set<ReleaseOutputName>([
  'outcome',
  'error-code',
  'model-card-path',
  'report-path',
])

export const RELEASE_VIEWS: StepViews<ReleaseReport> = {
  outputsOf: releaseOutputsOf,
  outputsOfEnd: OUTPUTS_OF_END,
  exitCodeOf: exitCodeOfRelease,
  redactorOf: releaseRedactor,
  onCancel: 'Writing the report, which says what runs.',
  loadEnd: async () => (await import('./release-end-views.js')).RELEASE_END_VIEWS,
}

/** @param operation  as typed, as far as it is one */
export function releaseStep(operation: OperationName | undefined): StepKind<ReleaseReport, ReleaseRecorder> {
  return {
    views: RELEASE_VIEWS,
    record: (deps, { startedAt, run, showImages, addresses }) =>
      new ReleaseRecorder(deps, RELEASE_VIEWS, {
        ...newReleaseReport(operation, { startedAt, run, showImages }),
        addresses,
      }),
  }
}
