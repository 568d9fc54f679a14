/** The views of a step that lints. */
import { textRedactor } from '../report/redact-text.js'
import { lintOutputsOf, type LintOutputName } from '../report/lint/step/lint-outputs.js'
import { exitCodeOfLint, type LintRunReport } from '../report/lint/step/lint-run-report.js'
import { StepRecorder } from './step-recorder.js'
import type { StepKind } from './run-step.js'
import type { StepViews } from './step-views.js'

const OUTPUTS_OF_END: ReadonlySet<string> = new Set<LintOutputName>([
  'outcome',
  'passed',
  'error-code',
  'report-path',
  'sarif-path',
])

export const LINT_VIEWS: StepViews<LintRunReport> = {
  outputsOf: lintOutputsOf,
  outputsOfEnd: OUTPUTS_OF_END,
  exitCodeOf: exitCodeOfLint,
  redactorOf: textRedactor,
  onCancel: 'Writing the report.',
  loadEnd: async () => (await import('./lint-end-views.js')).LINT_END_VIEWS,
}

/** The report in the making. */
export type LintRecorder = StepRecorder<LintRunReport>

/** @param subject  the inputs that name what is linted */
export function lintStep(subject: readonly string[]): StepKind<LintRunReport, LintRecorder> {
  return {
    views: LINT_VIEWS,
    record: (deps, { startedAt, run, showImages, addresses }) =>
      new StepRecorder(deps, LINT_VIEWS, {
        action: 'lint',
        startedAt,
        run,
        showImages,
        addresses,
        outcome: 'error',
        failOn: 'error',
        notes: [],
        subject,
      }),
  }
}
