/** Judges a version by the rules of the gate. */
import { baselineWarnings } from './baseline.js'
import { conclude, type Judgement } from './conclude.js'
import type { Evidence, Policy } from './evidence.js'
import { metricName } from '../grammar/format.js'
import { isVersionRule, whyNotOnVersion } from '../grammar/judged-on.js'
import { judgeLabels } from './judge-labels.js'
import { judgeValue, type JudgeContext } from './judge-value.js'
import { measureLabel, measureVersion, whyNoLabels } from './measure.js'
import { needsBaseline, type GateRule, type RuleVerdict } from '../grammar/rule.js'

/**
 * Passes only on numbers: a metric, label or baseline that is missing fails its rule; docs/gates.md has every case.
 * A rule with `warn:` never fails the gate, and never passes it either. A rule on data alone fails here: a gate that has one
 * is refused before it comes to this.
 */
export function judge(evidence: Evidence, rules: readonly GateRule[], policy: Policy): Judgement {
  const context = { evidence, policy }
  const { verdict, warnings } = conclude(rules.map((rule) => judgeRule(rule, context)))
  return { verdict, warnings: [...warnings, ...baselineWarnings(evidence, needsBaseline(rules))] }
}

function judgeRule(rule: GateRule, context: JudgeContext): RuleVerdict {
  const { text, severity } = rule
  const shown = { rule: text, severity, metric: metricName(rule.metric) }
  if (!isVersionRule(rule)) {
    const none = { label: null, actual: null, bound: null, shortfalls: [] }
    return { ...shown, ...none, result: 'fails', reason: whyNotOnVersion(rule) }
  }
  const { metric } = rule
  if (metric.kind !== 'labels') {
    const { room: _room, ...judged } = judgeValue(rule, null, measureVersion(metric.kind, context.evidence), context)
    return { ...shown, ...judged, shortfalls: [] }
  }
  const { evaluation } = context.evidence
  const labels = evaluation.labels.map((entry) => ({
    label: entry.label,
    judge: () => judgeValue(rule, entry.label, measureLabel(metric.of, entry), context),
  }))
  const judged = { labels, whyNone: whyNoLabels(evaluation), lacks: 'the version has no label' }
  return { ...shown, ...judgeLabels(rule, metric.selector, judged) }
}
