/** The verdict in the JSON report. */
import type { LabelShortfall, Verdict } from '../../gate/grammar/rule.js'
import type * as schema from './schema/evaluation.js'
import type { JsonOf } from './schema/values.js'
import { numberJson } from './values.js'

export function gateJson(verdict: Verdict, warnsOnly: boolean): JsonOf<typeof schema.gate> {
  return {
    passed: verdict.passed,
    'warns-only': warnsOnly,
    rules: verdict.rules.map(({ rule, severity, metric, label, actual, bound, result, reason, shortfalls }) => ({
      rule,
      metric,
      label,
      actual: numberJson(actual),
      bound: numberJson(bound),
      result,
      severity,
      reason,
      shortfalls: shortfalls.map(shortfallJson),
    })),
  }
}

function shortfallJson({ label, actual, bound, reason }: LabelShortfall): JsonOf<typeof schema.shortfall> {
  return { label, actual: numberJson(actual), bound: numberJson(bound), reason }
}
