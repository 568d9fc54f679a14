/** What the exit code of a lint is. */
import { countBySeverity } from '../../report/lint/count-findings.js'
import { failedRulesOf, type ShownLint } from '../../report/lint/shown-lint.js'
import type { ExitCode } from '../command.js'
import type { FailOn } from './lint-options.js'

export function exitCodeOf(lints: readonly ShownLint[], failOn: FailOn): ExitCode {
  return lints.some((lint) => isFailed(lint, failOn)) ? 1 : 0
}

/** A rule of the gate that only warns counts as a warning. */
function isFailed({ report, gate }: ShownLint, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  const counts = countBySeverity(report)
  const failedRules = failedRulesOf(gate)
  if (counts.error > 0 || failedRules.some(({ severity }) => severity === 'fail')) return true
  return failOn === 'warning' && (counts.warning > 0 || failedRules.length > 0)
}
