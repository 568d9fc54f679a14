/** The JSON report of a step that lints: docs/lint.schema.json describes it. Of one that could not, why. */
import { failureJson } from '../../json/failure.js'
import type { failedLintReport } from '../../json/schema/lint.js'
import type { JsonOf } from '../../json/schema/values.js'
import { LINT_VERSION } from '../lint-version.js'
import { toLintJson } from '../lint-json.js'
import type { ShownLintRun } from './show-lint-run.js'
import { toShownLint } from './show-lint-run.js'

export function lintRunJson(step: ShownLintRun): string {
  const value = step.lint === undefined ? failedJson(step) : toLintJson(toShownLint(step.lint))
  return `${JSON.stringify(value, undefined, 2)}\n`
}

type FailedJson = JsonOf<typeof failedLintReport>

/** Ends without a lint. */
const OUTCOMES: readonly FailedJson['outcome'][] = ['invalid-input', 'credentials-expired', 'cancelled']

function failedJson({ outcome, failure }: ShownLintRun): FailedJson {
  return {
    'lint-version': LINT_VERSION,
    outcome: OUTCOMES.find((one) => one === outcome) ?? 'error',
    failure: failure === undefined ? null : failureJson(failure),
  }
}
