/** Reads an evaluation summary: both of its layouts, classification and localisation. */
import { messageOf } from '../errors.js'
import { isJsonArray, isJsonObject, own } from '../manifest/json.js'
import type { ConfusionCell, Evaluation, LabelEvaluation } from './evaluation.js'

/** What was read, or why the file is not an evaluation of this version. */
export type ParsedEvaluation =
  { readonly ok: true; readonly evaluation: Evaluation } | { readonly ok: false; readonly problem: string }

/**
 * Aggregates stand right in AggregatedEvaluationResults in the files that the service writes, and under `Metrics` on the
 * reference page; both are taken, for the labels too. A number that is missing is null; a value in its place that is no
 * ratio (NaN, text, 1.2) makes the whole file unreadable, since nothing else in it can be trusted then.
 * @param text         the file
 * @param versionArns  the version's own ARN, and that of the version it was copied from
 * @see developer guide, "Accessing the summary file" and "Summary file reference"
 */
export function parseEvaluationSummary(text: string, versionArns: readonly string[]): ParsedEvaluation {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    // Python writes a bare NaN, which is no JSON.
    return unreadable(`it is not JSON (${messageOf(error)})`)
  }
  const details = own(file, 'EvaluationDetails')
  const arn = own(details, 'ProjectVersionArn')
  if (typeof arn !== 'string' || !versionArns.includes(arn)) {
    return unreadable(
      `it is the evaluation of ${typeof arn === 'string' ? arn : 'an unnamed version'}, not of ${versionArns.join(' or ')}`,
    )
  }
  const aggregate = own(file, 'AggregatedEvaluationResults')
  if (!isJsonObject(aggregate)) return unreadable('it has no AggregatedEvaluationResults')
  const wrong: string[] = []
  const total = readMetrics(aggregate, 'AggregatedEvaluationResults', wrong)
  const labels = listOf(own(file, 'LabelEvaluationResults')).map((entry) => readLabel(entry, wrong))
  const confusion = listOf(own(aggregate, 'ConfusionMatrix') ?? own(own(aggregate, 'Metrics'), 'ConfusionMatrix'))
  const evaluation: Evaluation = {
    source: 'summary',
    f1: total('F1Score'),
    precision: total('Precision'),
    recall: total('Recall'),
    averagePrecision: total('AveragePrecision'),
    averageRecall: total('AverageRecall'),
    trainingImages: readCount(own(details, 'NumberOfTrainingImages'), 'NumberOfTrainingImages', wrong),
    testingImages: readCount(own(details, 'NumberOfTestingImages'), 'NumberOfTestingImages', wrong),
    labels,
    confusion: confusion.map((cell) => readCell(cell, wrong)),
  }
  return wrong.length === 0 ? { ok: true, evaluation } : unreadable(wrong.slice(0, 3).join('; '))
}

function unreadable(problem: string): ParsedEvaluation {
  return { ok: false, problem }
}

function listOf(value: unknown): readonly unknown[] {
  return isJsonArray(value) ? value : []
}

type Metric = 'F1Score' | 'Precision' | 'Recall' | 'AveragePrecision' | 'AverageRecall' | 'Threshold'

/** Reads metrics of a holder that has them itself or under `Metrics`. */
function readMetrics(holder: unknown, where: string, wrong: string[]): (metric: Metric) => number | null {
  const nested = own(holder, 'Metrics')
  return (metric) => readRatio(own(nested, metric) ?? own(holder, metric), `${where}.${metric}`, wrong)
}

function readRatio(value: unknown, where: string, wrong: string[]): number | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' && value >= 0 && value <= 1) return value
  wrong.push(`${where} is ${shown(value)}, not a number from 0 to 1`)
  return null
}

function readCount(value: unknown, where: string, wrong: string[]): number | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  wrong.push(`${where} is ${shown(value)}, not a count`)
  return null
}

/** A value for a message. What is nested may be so deep that it cannot be written out. */
function shown(value: unknown): string {
  if (isJsonArray(value)) return 'a list'
  if (isJsonObject(value)) return 'an object'
  return (typeof value === 'number' ? String(value) : JSON.stringify(value)).slice(0, 40)
}

function readLabel(entry: unknown, wrong: string[]): LabelEvaluation {
  const label = own(entry, 'Label')
  if (typeof label !== 'string') wrong.push('a label evaluation has no Label')
  const name = typeof label === 'string' ? label : ''
  const metric = readMetrics(entry, `LabelEvaluationResults of ${JSON.stringify(name).slice(0, 60)}`, wrong)
  return {
    label: name,
    testingImages: readCount(own(entry, 'NumberOfTestingImages'), 'NumberOfTestingImages of a label', wrong),
    f1: metric('F1Score'),
    precision: metric('Precision'),
    recall: metric('Recall'),
    threshold: metric('Threshold'),
  }
}

function readCell(cell: unknown, wrong: string[]): ConfusionCell {
  const truth = own(cell, 'GroundTruthLabel')
  const predicted = own(cell, 'PredictedLabel')
  const share = readRatio(own(cell, 'Value'), 'a cell of the ConfusionMatrix', wrong)
  if (typeof truth !== 'string' || typeof predicted !== 'string')
    wrong.push('a cell of the ConfusionMatrix has no labels')
  return {
    groundTruthLabel: typeof truth === 'string' ? truth : '',
    predictedLabel: typeof predicted === 'string' ? predicted : '',
    share: share ?? 0,
  }
}
