/** Finds the number that a metric names, or says in a clause why there is none. */
import { hasResults, type Evaluation, type LabelEvaluation, type OtherRatio } from '../../evaluation/evaluation.js'
import type { ManifestStatistics, ManifestSummary } from '../../evaluation/manifest-results.js'
import { failure, success, type Result, type Success } from '../../model/result.js'
import type { Measured } from './evidence.js'
import { isOfUnit, unitOfName, type LabelMetricName, type VersionMetricName } from '../grammar/metric.js'

/** A number that can be compared. */
export interface Measurement {
  readonly actual: number
  /** Where the service gives a second number for the same, a rule must pass for it too. */
  readonly others: readonly number[]
}

/** How messages call a number of the evaluation. */
const NOUNS = {
  f1: 'F1 score',
  precision: 'precision',
  recall: 'recall',
  'average-precision': 'average precision, which only object detection has',
  'average-recall': 'average recall, which only object detection has',
  'testing-images': 'number of testing images',
  'training-images': 'number of training images',
} as const

/** Of what a second number can be given. */
const OTHERS: Readonly<Partial<Record<keyof typeof NOUNS, OtherRatio['of']>>> = {
  f1: 'f1',
  precision: 'precision',
  recall: 'recall',
  'average-precision': 'averagePrecision',
  'average-recall': 'averageRecall',
}

/** A number of the version as a whole. */
export function measureVersion(
  name: VersionMetricName,
  { evaluation, manifestSummary }: Measured,
): Result<Measurement> {
  if (evaluation.source === 'describe' && name !== 'f1') return failure(onlyF1(evaluation))
  if (name === 'invalid-lines' || name === 'ignored-lines') return measureLines(name, manifestSummary)
  if (name === 'label-count') {
    // A model has labels: a summary that lists none is incomplete, not a count of 0.
    const count = evaluation.labels.filter(hasResults).length
    return count > 0 ? found(count, evaluation.labels.length) : failure(NO_LABELS)
  }
  return measured(fieldOf(name, evaluation), name, evaluation, `the evaluation has no ${NOUNS[name]}`)
}

/** A number of one label. */
export function measureLabel(name: LabelMetricName, entry: LabelEvaluation): Result<Measurement> {
  if (!hasResults(entry)) return failure('the evaluation lists the label but has no results for it')
  const value = name === 'testing-images' ? entry.testingImages : entry[name]
  return measured(value, name, entry, `the evaluation has no ${NOUNS[name]} for the label`)
}

function measured(
  value: number | null,
  name: keyof typeof NOUNS,
  { others = [] }: Pick<Evaluation, 'others'>,
  otherwise: string,
): Result<Measurement> {
  const unit = unitOfName(name)
  const same = others.filter(({ of }) => of === OTHERS[name])
  const odd = same.find((other) => !isOfUnit(other.value, unit))
  if (odd !== undefined) return failure(odd.clause)
  return isOfUnit(value, unit) ? found(value, ...same.map((other) => other.value)) : failure(otherwise)
}

/** Numbers that are equal to the first are no others. */
function found(value: number, ...others: readonly number[]): Success<Measurement> {
  return success({ actual: value, others: others.filter((other) => other !== value) })
}

/** Why an evaluation that lists no label cannot be asked for one. */
export function whyNoLabels(evaluation: Evaluation): string {
  return evaluation.source === 'describe' ? onlyF1(evaluation) : NO_LABELS
}

const NO_LABELS = 'the evaluation lists no labels'

function onlyF1({ f1 }: Evaluation): string {
  return `the evaluation summary could not be read${f1 === null ? '' : ', and without it the service gives only the F1 score'}`
}

function fieldOf(name: keyof typeof NOUNS, evaluation: Evaluation): number | null {
  switch (name) {
    case 'f1':
    case 'precision':
    case 'recall':
      return evaluation[name]
    case 'average-precision':
      return evaluation.averagePrecision
    case 'average-recall':
      return evaluation.averageRecall
    case 'testing-images':
      return evaluation.testingImages
    case 'training-images':
      return evaluation.trainingImages
  }
}

/** Both manifests together. The testing part may be missing: the service split the training manifest then. */
function measureLines(
  name: 'invalid-lines' | 'ignored-lines',
  summary: ManifestSummary | undefined,
): Result<Measurement> {
  if (summary === undefined) return failure('the manifest summary could not be read')
  const { training, testing } = summary
  if (training === null) return failure('the manifest summary has no counts of the training manifest')
  const known = testing === null ? [training] : [training, testing]
  const counts = known.map((manifest) => (name === 'invalid-lines' ? manifest.invalidLines : manifest.ignoredLines))
  if (counts.includes(null)) return failure('the manifest summary lacks a line count')
  if (training.totalLines === 0 || !known.every(addsUp)) {
    return failure('the line counts in the manifest summary do not add up')
  }
  return found(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0))
}

/**
 * Whether the counts are those of one file; where one is missing the total cannot be checked.
 * @see developer guide, "Understanding the manifest summary": total is valid, invalid and ignored lines together in its sample
 */
function addsUp({ totalLines, validLines, invalidLines, ignoredLines }: ManifestStatistics): boolean {
  if (totalLines === null || validLines === null || invalidLines === null || ignoredLines === null) return false
  return totalLines === validLines + invalidLines + ignoredLines
}
