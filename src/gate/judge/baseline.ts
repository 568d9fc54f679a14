/** What a rule on the baseline compares with. */
import type { Evaluation } from '../../evaluation/evaluation.js'
import type { Evidence, FoundBaseline, Policy } from './evidence.js'
import { measureLabel, measureVersion, whyNoLabels, type Measurement } from './measure.js'
import { failure, type Result } from '../../model/result.js'
import type { VersionMetric } from '../grammar/rule.js'
import { plural } from '../../text/number.js'

/** A number of the baseline; or why the rule cannot be judged, and whether that fails it. */
export type BaselineBound =
  | {
      readonly kind: 'number'
      readonly value: number
      /** As {@link Measurement} has them. */
      readonly others: readonly number[]
      readonly baseline: FoundBaseline
      readonly remark: string
    }
  | { readonly kind: 'skipped' | 'fails'; readonly reason: string }

/** Why there is nothing to compare with, as a clause. */
export const WHY_NONE = {
  'no-other-version': 'the project has no earlier trained version to compare with',
  'nothing-released': 'no other version of the project has been released yet',
} as const

/**
 * The metric of the baseline. It is not a fault when there is no earlier trained or released version, when the baseline
 * does not have the label, or when the test sets differ and the policy is to skip the rule; any other missing number is.
 * @param label  the label, for a metric of labels
 */
export function baselineBound(
  metric: VersionMetric,
  label: string | null,
  { baseline }: Evidence,
  policy: Policy,
): BaselineBound {
  if (baseline.kind === 'none') {
    return { kind: 'skipped', reason: WHY_NONE[baseline.reason] }
  }
  if (baseline.kind === 'unavailable') return { kind: 'fails', reason: `there is no baseline: ${baseline.reason}` }
  const remark = testSetRemark(baseline)
  if (remark !== '' && policy.differentTestSet !== 'warn') {
    return { kind: policy.differentTestSet === 'skip' ? 'skipped' : 'fails', reason: remark }
  }
  const measured = measureBaseline(metric, label, baseline)
  if (measured === 'new-label')
    return { kind: 'skipped', reason: `the label is new since the baseline ${baseline.name}` }
  if (!measured.ok) return { kind: 'fails', reason: `for the baseline ${baseline.name}, ${measured.problem}` }
  const { actual, others } = measured.value
  return { kind: 'number', value: actual, others, baseline, remark }
}

/** What is to be said about the test sets; empty when they are the same. */
export function testSetRemark({ name, sameTestSet }: FoundBaseline): string {
  if (sameTestSet === true) return ''
  return sameTestSet === false
    ? `the baseline ${name} was measured on another test set`
    : `it is unknown whether the baseline ${name} was measured on the same test set`
}

/** Labels that a warning names before it only counts. */
const NAMED_MAX = 10

/** What to say in addition to the verdict: test sets that differ, and labels of the baseline that are gone. */
export function baselineWarnings({ evaluation, baseline }: Evidence, onBaseline: boolean): readonly string[] {
  if (baseline.kind !== 'found') return []
  const remark = onBaseline ? testSetRemark(baseline) : ''
  const gone = vanishedLabels(evaluation, baseline.evaluation)
  const names = gone.slice(0, NAMED_MAX).map((label) => JSON.stringify(label))
  const more = gone.length > NAMED_MAX ? ` and ${String(gone.length - NAMED_MAX)} more` : ''
  const which = `${plural(gone.length, 'label')} of the baseline ${baseline.name}`
  return [
    ...(remark === '' ? [] : [`${remark.charAt(0).toUpperCase()}${remark.slice(1)}; see different-test-set.`]),
    ...(gone.length === 0
      ? []
      : [`${which} ${gone.length === 1 ? 'is' : 'are'} missing from this version: ${names.join(', ')}${more}.`]),
  ]
}

function vanishedLabels(evaluation: Evaluation, before: Evaluation): readonly string[] {
  // Without its summary an evaluation lists no labels, which does not mean that they are gone.
  if (evaluation.source === 'describe') return []
  const now = new Set(evaluation.labels.map(({ label }) => label))
  return before.labels.map(({ label }) => label).filter((label) => !now.has(label))
}

function measureBaseline(
  metric: VersionMetric,
  label: string | null,
  baseline: FoundBaseline,
): Result<Measurement> | 'new-label' {
  const { evaluation, manifestSummary } = baseline
  if (metric.kind !== 'labels') return measureVersion(metric.kind, { evaluation, manifestSummary })
  if (evaluation.labels.length === 0) return failure(whyNoLabels(evaluation))
  const entry = evaluation.labels.find((candidate) => candidate.label === label)
  return entry === undefined ? 'new-label' : measureLabel(metric.of, entry)
}
