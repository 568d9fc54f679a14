/** The end of the log of a step that lints. */
import { toLogLine } from '../../../text/log.js'
import { UNPAINTED } from '../paint.js'
import { summaryLines } from '../summary-lines.js'
import { signOfLint, titleOfLint } from './lint-words.js'
import { toShownLint, type ShownLintRun } from './show-lint-run.js'

/** The lines, each harmless to the runner and without a line end. */
export function lintLogEnd(step: ShownLintRun): readonly string[] {
  const { lint, failure, reportPath, sarifPath } = step
  return [
    ...(lint === undefined ? [] : summaryLines(toShownLint(lint), UNPAINTED)),
    `${signOfLint(step)} ${titleOfLint(step)}`,
    ...(failure === undefined ? [] : [failure.message]),
    ...(failure?.problems ?? []).map(
      ({ input, given, allowed }) => `${input}: ${allowed} (given: ${given === '' ? 'nothing' : given})`,
    ),
    ...(failure === undefined ? [] : [`What to do: ${failure.hint}`, `Error code: ${failure.code}`]),
    ...(reportPath === undefined ? [] : [`JSON report: ${reportPath}`]),
    ...(sarifPath === undefined ? [] : [`SARIF: ${sarifPath}`]),
  ].map(toLogLine)
}
