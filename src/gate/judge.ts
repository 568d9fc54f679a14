/** Judges an evaluation by the rules of the gate. */
import type { Evaluation } from '../evaluation/evaluation.js'
import type { GateRule, RuleVerdict, Verdict } from './rule.js'

/**
 * Passes only on numbers: a metric that is missing fails its rule. Without rules there is no verdict.
 * @returns `passed` null when there is no rule
 */
export function judge(evaluation: Evaluation, rules: readonly GateRule[]): Verdict {
  const verdicts = rules.map((rule) => judgeRule(evaluation, rule))
  return { passed: verdicts.length === 0 ? null : verdicts.every((verdict) => verdict.holds), rules: verdicts }
}

function judgeRule(evaluation: Evaluation, rule: GateRule): RuleVerdict {
  const actual = evaluation.f1
  const shown = { rule: rule.text, metric: rule.metric.kind, label: null, actual, bound: rule.bound }
  if (actual === null || !Number.isFinite(actual)) {
    return { ...shown, actual: null, holds: false, reason: 'the evaluation has no F1 score' }
  }
  const single = evaluation.source === 'describe'
  // The service sends a true 0.9 as the 32-bit float 0.8999999761581421; the bound takes the same form to be compared.
  const holds = single ? Math.fround(actual) >= Math.fround(rule.bound) : actual >= rule.bound
  const how = single ? 'judged on the service’s own F1Score, a 32-bit float' : ''
  return { ...shown, holds, reason: holds ? how : [`is below ${String(rule.bound)}`, how].filter(Boolean).join('; ') }
}
