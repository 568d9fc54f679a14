/** Which rules of a gate failed, in a clause. */
import type { RuleVerdict, Verdict } from '../../gate/grammar/rule.js'

/** Rules that a message names before it only counts. */
const NAMED_MAX = 5

/** `f1 >= 0.9 (is below 0.9), labels.*.recall >= 0.7 ("pear": is below 0.7)`: the strict rules that failed. */
export function sentenceOfFailed({ rules }: Verdict): string {
  const failed = rules.filter(({ severity, result }) => severity === 'fail' && result === 'fails')
  const more = failed.length > NAMED_MAX ? ` and ${String(failed.length - NAMED_MAX)} more` : ''
  return failed.slice(0, NAMED_MAX).map(clauseOf).join(', ') + more
}

function clauseOf({ rule, actual, reason }: RuleVerdict): string {
  return actual === null ? `${rule} (${reason})` : `${rule} (${String(actual)}: ${reason})`
}
