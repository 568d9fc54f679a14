/** The verdict in the JSON report. */
import type { LabelShortfall, Verdict } from '../../gate/grammar/rule.js'
import { numberJson, type Json } from './values.js'

export function gateJson(verdict: Verdict, warnsOnly: boolean): Json {
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

function shortfallJson({ label, actual, bound, reason }: LabelShortfall): Json {
  return { label, actual: numberJson(actual), bound: numberJson(bound), reason }
}
