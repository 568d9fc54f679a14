/** Reads an evaluation summary: both of its layouts, classification and localisation. */
import { messageOf } from '../errors/action-error.js'
import { duplicateKeyIn } from '../manifest/duplicate-key.js'
import { failure, success, type Result } from '../model/result.js'
import { isJsonArray, isJsonObject, own } from '../text/json.js'
import type { ConfusionCell, Evaluation, LabelEvaluation } from './evaluation.js'
import { duplicateProblems, unmeasuredLabels } from './named-labels.js'
import { readRatio, readRatios } from './read-ratios.js'
import { shown } from './shown-value.js'

/**
 * Aggregates are directly in AggregatedEvaluationResults in the files that the service writes, and under `Metrics` on the
 * reference page; both are taken, for the labels too, and where they differ both are kept. A number that is missing is
 * null; a value in its place that is not a ratio (NaN, text, 1.2) makes the whole file unreadable, since nothing else in it
 * can be trusted then. So does a key, a label or a cell that appears twice.
 * @param text         the file
 * @param versionArns  the version's own ARN, and that of the version it was copied from
 * @returns what was read, or why the file is not an evaluation of this version
 * @see developer guide, "Accessing the summary file" and "Summary file reference"
 */
export function parseEvaluationSummary(text: string, versionArns: readonly string[]): Result<Evaluation> {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    // Python writes a bare NaN, which is not JSON.
    return failure(`it is not JSON (${messageOf(error)})`)
  }
  const twice = duplicateKeyIn(text)
  if (twice !== undefined) return failure(`the key ${JSON.stringify(twice).slice(0, 60)} appears twice in an object`)
  const details = own(file, 'EvaluationDetails')
  const arn = own(details, 'ProjectVersionArn')
  if (typeof arn !== 'string' || !versionArns.includes(arn)) {
    return failure(
      `it is the evaluation of ${typeof arn === 'string' ? arn : 'an unnamed version'}, not of ${versionArns.join(' or ')}`,
    )
  }
  const aggregate = own(file, 'AggregatedEvaluationResults')
  if (!isJsonObject(aggregate)) return failure('it has no AggregatedEvaluationResults')
  const wrong: string[] = []
  const total = readRatios(aggregate, 'AggregatedEvaluationResults', wrong)
  const measured = listOf(own(file, 'LabelEvaluationResults')).map((entry) => readLabel(entry, wrong))
  const cells = listOf(own(aggregate, 'ConfusionMatrix') ?? own(own(aggregate, 'Metrics'), 'ConfusionMatrix'))
  const confusion = cells.map((cell) => readCell(cell, wrong))
  const named = readNames(own(details, 'Labels'), wrong)
  wrong.push(...duplicateProblems(measured, named, confusion))
  const evaluation: Evaluation = {
    source: 'summary',
    f1: total.read('f1'),
    precision: total.read('precision'),
    recall: total.read('recall'),
    averagePrecision: total.read('averagePrecision'),
    averageRecall: total.read('averageRecall'),
    trainingImages: readCount(own(details, 'NumberOfTrainingImages'), 'NumberOfTrainingImages', wrong),
    testingImages: readCount(own(details, 'NumberOfTestingImages'), 'NumberOfTestingImages', wrong),
    labels: [...measured, ...unmeasuredLabels(measured, named, confusion)],
    confusion,
    others: total.others(),
  }
  return wrong.length === 0 ? success(evaluation) : failure(wrong.slice(0, 3).join('; '))
}

function listOf(value: unknown): readonly unknown[] {
  return isJsonArray(value) ? value : []
}

/** The labels of the model, as EvaluationDetails lists them. */
function readNames(value: unknown, wrong: string[]): readonly string[] {
  const names = listOf(value)
  if (names.some((name) => typeof name !== 'string'))
    wrong.push('EvaluationDetails.Labels contains an entry that is not a label')
  return names.filter((name) => typeof name === 'string')
}

function readCount(value: unknown, where: string, wrong: string[]): number | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  wrong.push(`${where} is ${shown(value)}, not a count`)
  return null
}

function readLabel(entry: unknown, wrong: string[]): LabelEvaluation {
  const label = own(entry, 'Label')
  if (typeof label !== 'string') wrong.push('a label evaluation has no Label')
  const name = typeof label === 'string' ? label : ''
  const ratios = readRatios(entry, `LabelEvaluationResults of ${JSON.stringify(name).slice(0, 60)}`, wrong)
  return {
    label: name,
    testingImages: readCount(own(entry, 'NumberOfTestingImages'), 'NumberOfTestingImages of a label', wrong),
    f1: ratios.read('f1'),
    precision: ratios.read('precision'),
    recall: ratios.read('recall'),
    threshold: ratios.read('threshold'),
    others: ratios.others(),
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
