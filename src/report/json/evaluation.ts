/** The numbers of a version in the JSON report. */
import type { Evaluation } from '../../evaluation/evaluation.js'
import type { DataMetrics } from '../../model/data-metrics.js'
import type * as schema from './schema/evaluation.js'
import type { JsonOf } from './schema/values.js'
import { numberJson } from './values.js'

/** @param data  what was counted in the manifests; undefined where they were not checked */
export function evaluationJson(evaluation: Evaluation, data?: DataMetrics): JsonOf<typeof schema.evaluation> {
  return {
    source: evaluation.source,
    'f1-score': numberJson(evaluation.f1),
    precision: numberJson(evaluation.precision),
    recall: numberJson(evaluation.recall),
    'average-precision': numberJson(evaluation.averagePrecision),
    'average-recall': numberJson(evaluation.averageRecall),
    'training-images': numberJson(evaluation.trainingImages),
    'testing-images': numberJson(evaluation.testingImages),
    labels: evaluation.labels.map((label) => ({
      label: label.label,
      'f1-score': numberJson(label.f1),
      precision: numberJson(label.precision),
      recall: numberJson(label.recall),
      threshold: numberJson(label.threshold),
      'testing-images': numberJson(label.testingImages),
      'training-images': numberJson(data?.labels.get(label.label)?.trainingImages ?? null),
    })),
    // Of 250 labels there are 62,500 cells, most of them zero: those say nothing that their absence does not.
    'confusion-matrix': evaluation.confusion
      .filter(({ share }) => share !== 0)
      .map((cell) => ({
        'ground-truth-label': cell.groundTruthLabel,
        'predicted-label': cell.predictedLabel,
        share: numberJson(cell.share),
      })),
  }
}
