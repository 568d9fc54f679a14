/** The views of a run that is about a version: of train and evaluate. */
import { outputsOf, type OutputName } from '../report/outputs.js'
import { textRedactor } from '../report/redact-text.js'
import { exitCodeOf, type RunReport } from '../report/run-report.js'
import type { StepViews } from './step-views.js'

const OUTPUTS_OF_END: ReadonlySet<string> = new Set<OutputName>([
  'outcome',
  'error-code',
  'passed',
  'failed-rules',
  'report-path',
])

export const VERSION_VIEWS: StepViews<RunReport> = {
  outputsOf,
  outputsOfEnd: OUTPUTS_OF_END,
  exitCodeOf,
  redactorOf: textRedactor,
  onCancel: 'Writing the report; a training that was started continues.',
  loadEnd: async () => (await import('./version-end-views.js')).VERSION_END_VIEWS,
}
