/** Gate rules as text in the grammar of docs/gates.md. */
import { METRICS_OF_LABEL, unitOfName, type Unit } from './metric.js'
import type { Bound, GateRule, Metric } from './rule.js'
import { latePattern } from '../../text/late-pattern.js'

/** A label that does not need brackets: letters and marks of any script, digits, `_` and `-`. */
const BARE_NAME = latePattern(String.raw`^[\p{L}\p{M}\p{N}_-]+$`, 'u')

/** `f1`, `labels.*.recall`, `labels.pear.f1`, `labels["prickly pear"].f1`. */
export function formatMetric(metric: Metric): string {
  if (metric.kind !== 'labels') return metric.kind
  const { selector, of } = metric
  if (selector.kind === 'every') return `labels.*.${of}`
  const { label } = selector
  return BARE_NAME().test(label) ? `labels.${label}.${of}` : `labels[${JSON.stringify(label)}].${of}`
}

/** `0.85`, `40`, `baseline`, `baseline - 0.02`, `base + 10`. */
export function formatBound(bound: Bound): string {
  if (bound.kind === 'number') return String(bound.value)
  if (bound.offset === 0) return bound.kind
  return `${bound.kind} ${bound.offset < 0 ? '-' : '+'} ${String(Math.abs(bound.offset))}`
}

/** The canonical spelling of a rule: equal for two rules with the same meaning, in any notation. Without `warn:`. */
export function formatRule({ metric, op, bound }: Pick<GateRule, 'metric' | 'op' | 'bound'>): string {
  return `${formatMetric(metric)} ${op} ${formatBound(bound)}`
}

/** The name of the number that is compared, without the label: `f1` for `labels.pear.f1`. */
export function metricName(metric: Metric): string {
  return metric.kind === 'labels' ? metric.of : metric.kind
}

export function unitOf(metric: Metric): Unit {
  return metric.kind === 'labels' ? METRICS_OF_LABEL[metric.of] : unitOfName(metric.kind)
}
