/** What changed from one version's evaluation to another's, by the service's own numbers. */
import type { Evaluation, LabelEvaluation } from './evaluation.js'

/** A number before and after; `delta` is after less before, null where either is missing. */
export interface Change {
  readonly before: number | null
  readonly after: number | null
  readonly delta: number | null
}

/** A label that both versions have. */
export interface LabelChange {
  readonly label: string
  readonly f1: Change
  readonly precision: Change
  readonly recall: Change
  readonly testingImages: Change
}

/** A version next to its baseline. */
export interface VersionComparison {
  readonly f1: Change
  readonly precision: Change
  readonly recall: Change
  readonly averagePrecision: Change
  readonly averageRecall: Change
  /** False when the labels of a version are not known, only its F1: the three lists are empty then. */
  readonly labelsKnown: boolean
  /** The greatest loss of F1 first; labels without a number come last. */
  readonly labels: readonly LabelChange[]
  /** Labels of the version that the baseline lacks, in the order of the evaluation; and the other way round. */
  readonly newLabels: readonly string[]
  readonly vanishedLabels: readonly string[]
}

/**
 * Compares a version with its baseline. Where one F1 is only known as the 32-bit float of DescribeProjectVersions, the
 * other is rounded alike for the difference, or two equal scores would differ.
 */
export function compareVersions(version: Evaluation, baseline: Evaluation): VersionComparison {
  const labelsKnown = version.source !== 'describe' && baseline.source !== 'describe'
  const before = byLabel(labelsKnown ? baseline.labels : [])
  const after = byLabel(labelsKnown ? version.labels : [])
  return {
    f1: change(baseline.f1, version.f1, labelsKnown ? undefined : Math.fround),
    precision: change(baseline.precision, version.precision),
    recall: change(baseline.recall, version.recall),
    averagePrecision: change(baseline.averagePrecision, version.averagePrecision),
    averageRecall: change(baseline.averageRecall, version.averageRecall),
    labelsKnown,
    labels: [...after.values()].flatMap((label) => changeOf(before.get(label.label), label)).sort(greatestLossFirst),
    newLabels: [...after.keys()].filter((label) => !before.has(label)),
    vanishedLabels: [...before.keys()].filter((label) => !after.has(label)),
  }
}

function changeOf(before: LabelEvaluation | undefined, after: LabelEvaluation): readonly LabelChange[] {
  if (before === undefined) return []
  return [
    {
      label: after.label,
      f1: change(before.f1, after.f1),
      precision: change(before.precision, after.precision),
      recall: change(before.recall, after.recall),
      testingImages: change(before.testingImages, after.testingImages),
    },
  ]
}

function change(before: number | null, after: number | null, round = (value: number) => value): Change {
  return { before, after, delta: before === null || after === null ? null : round(after) - round(before) }
}

function byLabel(labels: readonly LabelEvaluation[]): ReadonlyMap<string, LabelEvaluation> {
  return new Map(labels.map((label) => [label.label, label]))
}

function greatestLossFirst(a: LabelChange, b: LabelChange): number {
  const [lossA, lossB] = [a.f1.delta ?? Infinity, b.f1.delta ?? Infinity]
  if (lossA !== lossB) return lossA < lossB ? -1 : 1
  return a.label < b.label ? -1 : 1
}
