/** Gate rules, what each can be judged on, and their verdicts: our policy over an evaluation, and over the manifests. */
import {
  isDataMetric,
  isLabelDataMetric,
  isLabelMetric,
  isLineCount,
  isSmokeMetric,
  isVersionMetric,
  type DataMetricName,
  type LabelDataMetricName,
  type LabelMetricName,
  type SmokeMetricName,
  type VersionMetricName,
} from './metric.js'

/** Which labels a rule on labels is about. */
export type LabelSelector = { readonly kind: 'every' } | { readonly kind: 'one'; readonly label: string }

/** What a rule on a trained version compares: a number of the whole, or one of each label that the selector chooses. */
export type VersionMetric =
  | { readonly kind: VersionMetricName }
  | { readonly kind: 'labels'; readonly selector: LabelSelector; readonly of: LabelMetricName }

/** What a rule on manifests compares. */
export type DataMetric =
  | { readonly kind: DataMetricName }
  | { readonly kind: 'labels'; readonly selector: LabelSelector; readonly of: LabelDataMetricName }

/** What a rule on the smoke test of a release compares. */
export interface SmokeMetric {
  readonly kind: SmokeMetricName
}

/** What a rule compares. Some metrics are of both: `training-images` is counted in manifests and given by the evaluation. */
export type Metric = VersionMetric | DataMetric | SmokeMetric

export const OPERATORS = ['>=', '>', '<=', '<', '=='] as const

/** One of {@link OPERATORS}. */
export type Operator = (typeof OPERATORS)[number]

/** A ratio of 0-1 or a count, by the metric. */
interface NumberBound {
  readonly kind: 'number'
  readonly value: number
}

/**
 * What a metric is compared with: a number; the same metric of the baseline, a trained version; or the same metric of the
 * base, other manifests. The offset is in the metric's own unit (-0.02 is two points of a ratio).
 */
export type Bound =
  | NumberBound
  | { readonly kind: 'baseline'; readonly offset: number }
  | { readonly kind: 'base'; readonly offset: number }

/** Whether a failed rule fails the gate or is only reported. */
export type Severity = 'fail' | 'warn'

/** One rule of the gate. */
export interface GateRule {
  /** How it is shown: as its author wrote it, without `warn:`, comment and spare blanks. */
  readonly text: string
  readonly severity: Severity
  readonly metric: Metric
  readonly op: Operator
  readonly bound: Bound
}

/** A rule that can be judged on what the service gives of a trained version. */
export interface VersionRule extends GateRule {
  readonly metric: VersionMetric
  readonly bound: Exclude<Bound, { readonly kind: 'base' }>
}

/** A rule that can be judged on what is counted in manifests. */
export interface DataRule extends GateRule {
  readonly metric: DataMetric
  readonly bound: Exclude<Bound, { readonly kind: 'baseline' }>
}

/** A rule that is judged on the smoke test of a release. */
export interface SmokeRule extends GateRule {
  readonly metric: SmokeMetric
  readonly bound: NumberBound
}

/** How a comparison ended. Skipped: there was nothing to compare with, and that is not a fault of the version. */
export type RuleResult = 'holds' | 'fails' | 'skipped'

/** A label that falls short of a rule on every label. */
export interface LabelShortfall {
  readonly label: string
  /** What was found, or null when there was no number. */
  readonly actual: number | null
  /** What it was compared with, or null when that was unavailable. */
  readonly bound: number | null
  readonly reason: string
}

/** How one rule ended. */
export interface RuleVerdict {
  /** {@link GateRule.text}. */
  readonly rule: string
  readonly severity: Severity
  /** The metric as the grammar spells it, without the label: `f1` for `labels.pear.f1` too. */
  readonly metric: string
  /** The label that the rule names, or the worst one for a rule on every label; null for a rule on the whole version. */
  readonly label: string | null
  /** What was found (of {@link label} where there is one), or null when there was no number. */
  readonly actual: number | null
  /** What it was compared with, the offset to the baseline included; null when that was unavailable. */
  readonly bound: number | null
  readonly result: RuleResult
  /**
   * Where one of the two is a 32-bit float, whether they were taken as equal: the numbers alone do not show it, and must not
   * be shown as if it were otherwise. Undefined where both are doubles or counts.
   */
  readonly isTie?: boolean | undefined
  /** Why it failed or was skipped, or how it was judged when that needs saying; empty otherwise. */
  readonly reason: string
  /** For a rule on every label: those that fall short, worst first, a label without a number before all others. */
  readonly shortfalls: readonly LabelShortfall[]
}

/**
 * The verdict of the gate on a version. `passed` is false when a rule of severity `fail` fails, and null when none of them
 * could be judged: a gate of skipped rules, or of warnings alone, asks nothing that a version could pass.
 */
export interface Verdict {
  readonly passed: boolean | null
  /** In the order of the gate. */
  readonly rules: readonly RuleVerdict[]
}

/** Whether judging the rules takes the manifest summary of the baseline. */
export function needsLinesOfBaseline(rules: readonly GateRule[]): boolean {
  return rules.some(({ bound, metric }) => bound.kind === 'baseline' && isLineCount(metric.kind))
}

/** Whether judging the rules takes a baseline. */
export function needsBaseline(rules: readonly GateRule[]): boolean {
  return rules.some(({ bound }) => bound.kind === 'baseline')
}

/** Whether judging the rules takes a base. */
export function needsBase(rules: readonly GateRule[]): boolean {
  return rules.some(({ bound }) => bound.kind === 'base')
}

/** What people write for an operator in other languages. */
export const OTHER_OPERATORS: Readonly<Record<string, Operator>> = {
  '=>': '>=',
  '≥': '>=',
  '=<': '<=',
  '≤': '<=',
  '=': '==',
  '===': '==',
}

/** A character that operators are written with. */
export const OPERATOR_CHARACTER = /^[<>=!~≤≥≠]$/

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

/**
 * The rule that `f1-threshold` is short for.
 * @param threshold  0-1
 */
export function ruleOfThreshold(threshold: number): GateRule {
  const bound = { kind: 'number', value: threshold } as const
  return { text: `f1 >= ${String(threshold)}`, severity: 'fail', metric: { kind: 'f1' }, op: '>=', bound }
}
