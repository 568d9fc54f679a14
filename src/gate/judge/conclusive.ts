/** Whether a verdict is about the version itself. */
import type { LabelShortfall, RuleVerdict, Verdict } from '../grammar/rule.js'

/**
 * True for a gate that passed, and for one that failed on a number. A gate that failed only for what is not there (a metric
 * or a label that is misspelt or missing, results that cannot be read, a baseline that is unavailable) is red all the
 * same, but that may be a mistake in the gate or of the day, and says nothing of the version.
 */
export function isConclusive({ passed, rules }: Verdict): boolean {
  return passed === true || (passed === false && rules.some(failedOnNumber))
}

function failedOnNumber(rule: RuleVerdict): boolean {
  return rule.severity === 'fail' && rule.result === 'fails' && [rule, ...rule.shortfalls].some(wasCompared)
}

function wasCompared({ actual, bound }: Pick<LabelShortfall, 'actual' | 'bound'>): boolean {
  return actual !== null && bound !== null
}
