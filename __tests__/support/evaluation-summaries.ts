/** Evaluation summaries, with one thing changed. */
import type { Evaluation } from '../../src/evaluation/evaluation.js'
import { parseEvaluationSummary } from '../../src/evaluation/parse-evaluation-summary.js'
import type { Result } from '../../src/model/result.js'

export const ARN = 'arn:aws:rekognition:eu-west-1:111122223333:project/garden/version/s4/1772500000000'

export const DETAILS = {
  ProjectVersionArn: ARN,
  EvaluationEndTimestamp: '2026-03-03T08:15:00.120000',
  Labels: ['rose', 'tulip'],
  NumberOfTrainingImages: 120,
  NumberOfTestingImages: 30,
}

export const ROSE = { F1Score: 0.8, Precision: 0.75, Recall: 0.8571428571428571, Threshold: 0.3 }
export const TULIP = { F1Score: 0.5, Precision: 0.5, Recall: 0.5, Threshold: 0.61 }
export const TOTAL = { F1Score: 0.65, Precision: 0.625, Recall: 0.6785714285714286 }

export const CLASSIFICATION = {
  Version: 1,
  EvaluationDetails: DETAILS,
  AggregatedEvaluationResults: {
    ...TOTAL,
    ConfusionMatrix: [
      { GroundTruthLabel: 'rose', PredictedLabel: 'rose', Value: 0.8571428571428571 },
      { GroundTruthLabel: 'rose', PredictedLabel: 'tulip', Value: 0.0 },
    ],
  },
  LabelEvaluationResults: [
    { Label: 'rose', NumberOfTestingImages: 21, Metrics: ROSE },
    { Label: 'tulip', NumberOfTestingImages: 9, Metrics: TULIP },
  ],
}

/** The evaluation that the file above gives. */
export const UNDERSTOOD: Evaluation = {
  source: 'summary',
  f1: 0.65,
  precision: 0.625,
  recall: 0.6785714285714286,
  averagePrecision: null,
  averageRecall: null,
  trainingImages: 120,
  testingImages: 30,
  labels: [
    { label: 'rose', testingImages: 21, f1: 0.8, precision: 0.75, recall: 0.8571428571428571, threshold: 0.3 },
    { label: 'tulip', testingImages: 9, f1: 0.5, precision: 0.5, recall: 0.5, threshold: 0.61 },
  ],
  confusion: [
    { groundTruthLabel: 'rose', predictedLabel: 'rose', share: 0.8571428571428571 },
    { groundTruthLabel: 'rose', predictedLabel: 'tulip', share: 0 },
  ],
}

export function parse(file: unknown, arns: readonly string[] = [ARN]): Result<Evaluation> {
  return parseEvaluationSummary(JSON.stringify(file), arns)
}

export function problemOf(parsed: Result<unknown>): string {
  return parsed.ok ? 'it was understood' : parsed.problem
}
