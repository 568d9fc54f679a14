/** Whether a verdict says something of the version itself. */
import type { Evidence } from './evidence.js'
import { isLineCount } from './metric.js'
import type { LabelShortfall, RuleVerdict, Verdict } from './rule.js'

/**
 * True for a gate that passed, and for one that failed on a number, or on one that all that was read does not have. A
 * gate that failed only while something could not be read is red all the same, but the next look may find it otherwise.
 */
export function isConclusive({ passed, rules }: Verdict, evidence: Evidence): boolean {
  if (passed !== false) return passed === true
  return isWhole(evidence, rules) || rules.some(failedOnNumber)
}

function isWhole({ evaluation, manifestSummary, baseline }: Evidence, rules: readonly RuleVerdict[]): boolean {
  // Of the baseline it is read only where a rule asks for it.
  const lacksLines = baseline.kind === 'found' && baseline.manifestSummary === undefined
  if (lacksLines && rules.some(({ metric, bound }) => isLineCount(metric) && bound === null)) return false
  return evaluation.source === 'summary' && manifestSummary !== undefined && baseline.kind !== 'unavailable'
}

function failedOnNumber(rule: RuleVerdict): boolean {
  return rule.severity === 'fail' && rule.result === 'fails' && [rule, ...rule.shortfalls].some(wasCompared)
}

function wasCompared({ actual, bound }: Pick<LabelShortfall, 'actual' | 'bound'>): boolean {
  return actual !== null && bound !== null
}
