/** Judges manifests by the rules of the gate: before a training, and without one. */
import type { DataMetrics } from '../../model/data-metrics.js'
import { formatBound, metricName } from '../grammar/format.js'
import { isDataRule, needsBase, type DataRule, type GateRule, type RuleVerdict } from '../grammar/rule.js'
import { baseBound, baseWarnings, type Base } from './base.js'
import { conclude, type Judgement } from './conclude.js'
import { judgeLabels } from './judge-labels.js'
import { comparedAll, notCompared, type ValueVerdict } from './judge-value.js'
import { countData, countLabel, NO_LABELS, type Counted } from './measure-data.js'

/** The verdict on the rules that manifests can be judged by, and the other rules. */
export interface DataJudgement extends Judgement {
  /** Rules on what only a training measures, or on a baseline: train and evaluate judge them. */
  readonly unjudged: readonly GateRule[]
}

/**
 * As a version is judged: a rule passes only on numbers, a rule with `warn:` decides nothing, and `passed` is null when no
 * strict rule could be judged. Only rules on data have a verdict.
 * @param base  what rules on `base` compare with; such a rule fails without one
 */
export function judgeData(rules: readonly GateRule[], metrics: DataMetrics, base?: Base): DataJudgement {
  const onData = rules.filter(isDataRule)
  const { verdict, warnings } = conclude(onData.map((rule) => judgeRule(rule, metrics, base)))
  return {
    verdict,
    warnings: [...warnings, ...(needsBase(onData) ? baseWarnings(metrics, base) : [])],
    unjudged: rules.filter((rule) => !isDataRule(rule)),
  }
}

function judgeRule(rule: DataRule, metrics: DataMetrics, base: Base | undefined): RuleVerdict {
  const { text, severity, metric } = rule
  const shown = { rule: text, severity, metric: metricName(metric) }
  if (metric.kind !== 'labels') {
    const { room: _room, ...judged } = judgeCount(rule, null, countData(metric.kind, metrics), base)
    return { ...shown, ...judged, shortfalls: [] }
  }
  const labels = [...metrics.labels].map(([label, entry]) => ({
    label,
    judge: () => judgeCount(rule, label, countLabel(metric.of, entry, metrics), base),
  }))
  return { ...shown, ...judgeLabels(rule, metric.selector, { labels, whyNone: NO_LABELS, lacks: NO_SUCH_LABEL }) }
}

/** What comes before the name of a label that a rule names and no manifest has. */
export const NO_SUCH_LABEL = 'no manifest has the label'

/** The number comes first: what the manifests lack fails a rule, also one that would be skipped because there is no base. */
function judgeCount(rule: DataRule, label: string | null, counted: Counted, base: Base | undefined): ValueVerdict {
  const { bound, op } = rule
  if (counted.kind !== 'count') {
    const written = bound.kind === 'number' ? bound.value : null
    const result = counted.kind === 'missing' ? 'fails' : 'skipped'
    return notCompared(result, counted.reason, { label, actual: null, bound: written })
  }
  const actuals = [counted.value]
  if (bound.kind === 'number') {
    return comparedAll(op, { label, actuals, bounds: [bound.value] }, 'exact', formatBound(bound), [])
  }
  const from = baseBound(rule.metric, label, base)
  if (from.kind !== 'number') return notCompared(from.kind, from.reason, { label, actual: counted.value, bound: null })
  const bounds = [from.value + bound.offset]
  return comparedAll(op, { label, actuals, bounds }, 'exact', `${formatBound(bound)} (${from.name})`, [])
}
