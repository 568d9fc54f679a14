/** Judges a version by the rules of the gate. */
import { baseWarnings } from './base.js'
import { baselineWarnings } from './baseline.js'
import { conclude, type Judgement } from './conclude.js'
import type { CountedData } from './counted-data.js'
import type { Evidence, Policy } from './evidence.js'
import { metricName } from '../grammar/format.js'
import { isVersionRule, needsBase, needsBaseline, type GateRule, type RuleVerdict } from '../grammar/rule.js'
import { judgeData } from './judge-data.js'
import { judgeLabels } from './judge-labels.js'
import { judgeValue, type JudgeContext } from './judge-value.js'
import { measureLabel, measureVersion, whyNoLabels } from './measure.js'

/** What a gate is judged on. */
interface GateEvidence extends Evidence {
  /** Undefined where no rule asks for it: a rule that does fails then. */
  readonly data?: CountedData | undefined
}

interface GateContext extends JudgeContext {
  readonly data: CountedData | undefined
}

/**
 * Passes only on numbers: a metric, label or baseline that is missing fails its rule; docs/gates.md has every case.
 * A rule with `warn:` never fails the gate, and never passes it either. A rule on data alone is judged on the manifests of
 * the version, and fails where they cannot be read.
 */
export function judge({ data, ...evidence }: GateEvidence, rules: readonly GateRule[], policy: Policy): Judgement {
  const context = { evidence, policy, data }
  const { verdict, warnings } = conclude(rules.map((rule) => judgeRule(rule, context)))
  const base = data?.kind === 'counted' && needsBase(rules) ? data : undefined
  const ofBase = base === undefined ? [] : baseWarnings(base.metrics, base.base)
  return { verdict, warnings: [...warnings, ...baselineWarnings(evidence, needsBaseline(rules)), ...ofBase] }
}

function judgeRule(rule: GateRule, context: GateContext): RuleVerdict {
  const { text, severity } = rule
  const shown = { rule: text, severity, metric: metricName(rule.metric) }
  if (!isVersionRule(rule)) return judgeOnData(rule, context.data) ?? { ...shown, ...notCounted(context.data) }
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

/** Undefined where there is nothing to judge it on. */
function judgeOnData(rule: GateRule, data: CountedData | undefined): RuleVerdict | undefined {
  return data?.kind === 'counted' ? judgeData([rule], data.metrics, data.base).verdict.rules[0] : undefined
}

/** What is missing fails, and says nothing of the version. */
function notCounted(data: CountedData | undefined) {
  const why = data?.kind === 'unavailable' ? data.reason : 'they were not read'
  const reason = `the manifests of the version could not be counted: ${why}`
  return { label: null, actual: null, bound: null, shortfalls: [], result: 'fails', reason } as const
}
