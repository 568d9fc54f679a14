/** The JSON report of a step that lints: docs/lint.schema.json describes it. Of one that could not, why. */
import { LINT_VERSION } from '../lint-version.js'
import { toLintJson } from '../lint-json.js'
import type { ShownLintRun } from './show-lint-run.js'

export function lintRunJson({ lint, outcome, failure }: ShownLintRun): string {
  const value =
    lint === undefined
      ? { 'lint-version': LINT_VERSION, outcome, failure: failure ?? null }
      : toLintJson(lint.report, lint.gate)
  return `${JSON.stringify(value, undefined, 2)}\n`
}
