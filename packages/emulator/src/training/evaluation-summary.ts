/** The evaluation summary file. Developer guide, "Assessing performance using the summary file". */
import type { SummaryForm } from '../settings.js'
import { stringifyDoubles } from '../wire/json-doubles.js'
import { meanOf, metricsOf, type LabelTally, type Metrics } from './measure.js'
import type { SimulatedEvaluation } from './prediction.js'

export interface SummaryFacts {
  readonly versionArn: string
  readonly endedAt: number
  readonly trainingImages: number
  readonly evaluation: SimulatedEvaluation
}

/** The aggregate F1 of an evaluation, as a double. */
export function aggregateF1(evaluation: SimulatedEvaluation): number {
  return aggregateOf(evaluation).f1
}

/** The file's text in a layout, or with a corruption; undefined for the file that is missing. */
export function renderEvaluationSummary(facts: SummaryFacts, form: SummaryForm): string | undefined {
  switch (form) {
    case 'missing':
      return undefined
    case 'not-json':
      return summaryText(summaryOf(facts, false)).slice(0, -20)
    case 'nan':
      return summaryText(summaryOf(facts, false)).replaceAll(/"F1Score":[^,}]+/g, '"F1Score":NaN')
    case 'other-version':
      return summaryText(summaryOf({ ...facts, versionArn: facts.versionArn.replace(/\d+$/, '1500000000000') }, false))
    case 'no-metrics':
      return summaryText({ ...summaryOf(facts, false), AggregatedEvaluationResults: {} })
    case 'nested':
      return summaryText(summaryOf(facts, true))
    case 'flat':
      return summaryText(summaryOf(facts, false))
  }
}

/** Members of a summary that are doubles. */
const DOUBLES = ['F1Score', 'Precision', 'Recall', 'AveragePrecision', 'AverageRecall', 'Threshold', 'Value']

/** The text of a summary, simulated or given, with its doubles as the service writes them. */
export function summaryText(summary: unknown): string {
  return stringifyDoubles(summary, DOUBLES)
}

function summaryOf({ versionArn, endedAt, trainingImages, evaluation }: SummaryFacts, nested: boolean) {
  const { confusion, averagePrecision, averageRecall } = evaluation
  const metrics = {
    ...wireMetrics(aggregateOf(evaluation)),
    AveragePrecision: averagePrecision,
    AverageRecall: averageRecall,
  }
  const matrix =
    confusion === undefined
      ? {}
      : {
          ConfusionMatrix: confusion.map(({ groundTruthLabel, predictedLabel, share }) => ({
            GroundTruthLabel: groundTruthLabel,
            PredictedLabel: predictedLabel,
            Value: share,
          })),
        }
  return {
    Version: 1,
    EvaluationDetails: {
      ProjectVersionArn: versionArn,
      EvaluationEndTimestamp: microsecondText(endedAt),
      Labels: evaluation.tallies.map(({ label }) => label),
      NumberOfTrainingImages: trainingImages,
      NumberOfTestingImages: evaluation.images.length,
    },
    AggregatedEvaluationResults: nested ? { ...matrix, Metrics: metrics } : { ...matrix, ...metrics },
    LabelEvaluationResults: evaluation.tallies
      .map((tally) => ({ tally, metrics: metricsOf(tally) }))
      .sort((left, right) => right.metrics.f1 - left.metrics.f1)
      .map(({ tally, metrics: own }) => labelResult(tally, own)),
  }
}

function labelResult(tally: LabelTally, metrics: Metrics) {
  return {
    Label: tally.label,
    NumberOfTestingImages: tally.testingImages,
    Metrics: { ...wireMetrics(metrics), Threshold: tally.threshold },
  }
}

function wireMetrics({ f1, precision, recall }: Metrics) {
  return { F1Score: f1, Precision: precision, Recall: recall }
}

function aggregateOf({ tallies }: SimulatedEvaluation): Metrics {
  const all = tallies.map(metricsOf)
  return {
    precision: meanOf(all.map(({ precision }) => precision)),
    recall: meanOf(all.map(({ recall }) => recall)),
    f1: meanOf(all.map(({ f1 }) => f1)),
  }
}

/** A time as the result files write it: UTC without saying so, with microseconds. */
export function microsecondText(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000')
}
