/** What a rule can be judged on: a trained version, manifests, either, or the smoke test of a release. */
import { isDataMetric, isLabelDataMetric, isLabelMetric, isSmokeMetric, isVersionMetric } from './metric.js'
import type { Bound, DataRule, GateRule, Metric, SmokeRule, VersionRule } from './rule.js'

/** Whether the evaluation, or the manifest summary, of a trained version has the metric. */
export function isOfVersion(metric: Metric): metric is VersionRule['metric'] {
  return metric.kind === 'labels' ? isLabelMetric(metric.of) : isVersionMetric(metric.kind)
}

/** Whether the metric is counted in manifests. */
export function isOfData(metric: Metric): metric is DataRule['metric'] {
  return metric.kind === 'labels' ? isLabelDataMetric(metric.of) : isDataMetric(metric.kind)
}

export function isVersionRule(rule: GateRule): rule is VersionRule {
  return rule.bound.kind !== 'base' && isOfVersion(rule.metric)
}

export function isDataRule(rule: GateRule): rule is DataRule {
  return rule.bound.kind !== 'baseline' && isOfData(rule.metric)
}

export function isSmokeRule(rule: GateRule): rule is SmokeRule {
  return rule.bound.kind === 'number' && isSmokeMetric(rule.metric.kind)
}

/** What tells a metric from another one of the same name: the words that a bound on it can be. */
export function wordsOf(metric: Metric): readonly Exclude<Bound['kind'], 'number'>[] {
  return [...(isOfVersion(metric) ? (['baseline'] as const) : []), ...(isOfData(metric) ? (['base'] as const) : [])]
}

/** Whether only manifests can be asked: the service gives no such number of a trained version. */
export function isOnlyOfData(rule: GateRule): rule is DataRule {
  return !isVersionRule(rule) && isDataRule(rule)
}
