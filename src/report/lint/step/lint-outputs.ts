/** The outputs of a step that lints. */
import { countBySeverity } from '../count-findings.js'
import type { LintRunReport } from './lint-run-report.js'

/** Every output, in the order of lint/action.yml. */
export const LINT_OUTPUT_NAMES = [
  'outcome',
  'passed',
  'will-train',
  'errors',
  'warnings',
  'invalid-lines',
  'ignored-lines',
  'labels',
  'training-images',
  'testing-images',
  'leaked-images',
  'report-path',
  'sarif-path',
  'error-code',
] as const

/** One of {@link LINT_OUTPUT_NAMES}. */
export type LintOutputName = (typeof LINT_OUTPUT_NAMES)[number]

/** Every name; the empty string for what is not known. */
export function lintOutputsOf(step: LintRunReport): ReadonlyMap<LintOutputName, string> {
  const values: Readonly<Record<LintOutputName, string>> = {
    outcome: step.outcome,
    passed: passedOf(step),
    ...countsOf(step),
    'report-path': step.reportPath ?? '',
    'sarif-path': step.sarifPath ?? '',
    'error-code': step.failure?.code ?? '',
  }
  return new Map(LINT_OUTPUT_NAMES.map((name) => [name, values[name]]))
}

/** Empty where the manifests were not read to the end. */
function passedOf({ outcome }: LintRunReport): string {
  if (outcome === 'passed') return 'true'
  return outcome === 'findings' || outcome === 'gate-failed' ? 'false' : ''
}

type CountName = Exclude<LintOutputName, 'outcome' | 'passed' | 'report-path' | 'sarif-path' | 'error-code'>

function countsOf({ lint }: LintRunReport): Readonly<Record<CountName, string>> {
  if (lint === undefined) {
    return {
      'will-train': '',
      errors: '',
      warnings: '',
      'invalid-lines': '',
      'ignored-lines': '',
      labels: '',
      'training-images': '',
      'testing-images': '',
      'leaked-images': '',
    }
  }
  const { report, metrics } = lint
  const { error, warning } = countBySeverity(report)
  return {
    'will-train': String(report.willTrain),
    errors: String(error),
    warnings: String(warning),
    'invalid-lines': String(metrics.invalidLines),
    'ignored-lines': String(metrics.ignoredLines),
    labels: String(metrics.labelCount),
    'training-images': String(metrics.trainingImages),
    'testing-images': metrics.testingImages === null ? '' : String(metrics.testingImages),
    'leaked-images': String(metrics.leakedImages),
  }
}
