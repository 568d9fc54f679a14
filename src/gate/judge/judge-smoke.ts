/** Judges the smoke test of a release by the rules on smoke. */
import { DOUBLE_NOISE } from '../compare.js'
import { formatBound } from '../grammar/format.js'
import type { SmokeMetricName } from '../grammar/metric.js'
import type { RuleVerdict, SmokeRule, Verdict } from '../grammar/rule.js'
import { conclude } from './conclude.js'
import { comparedAll } from './judge-value.js'

/** What the smoke test has measured: ratios over all labels; undefined where no image has a ground truth. */
export interface SmokeNumbers {
  readonly f1: number | undefined
  readonly precision: number | undefined
  readonly recall: number | undefined
}

const NUMBER_OF: Readonly<Record<SmokeMetricName, keyof SmokeNumbers>> = {
  'smoke.f1': 'f1',
  'smoke.precision': 'precision',
  'smoke.recall': 'recall',
}

/** Passes only on numbers: without any ground truth each rule fails. */
export function judgeSmoke(numbers: SmokeNumbers, rules: readonly SmokeRule[]): Verdict {
  return conclude(rules.map((rule) => judgeRule(rule, numbers))).verdict
}

function judgeRule({ text, severity, metric, op, bound }: SmokeRule, numbers: SmokeNumbers): RuleVerdict {
  const shown = { rule: text, severity, metric: metric.kind, label: null, shortfalls: [] }
  const actual = numbers[NUMBER_OF[metric.kind]]
  if (actual === undefined) {
    const reason = 'no image of the smoke test has a ground truth'
    return { ...shown, actual: null, bound: bound.value, result: 'fails', reason }
  }
  const values = { label: null, actuals: [actual], bounds: [bound.value] }
  const { room: _room, ...judged } = comparedAll(op, values, DOUBLE_NOISE, formatBound(bound), [])
  return { ...shown, ...judged }
}
