/** Invented evaluations. */
import type { ConfusionCell, Evaluation, LabelEvaluation } from '../../../src/evaluation/evaluation.js'

/** A label with round numbers. */
export function label(name: string, f1: number | null, testingImages: number | null = 40): LabelEvaluation {
  const near = (by: number): number | null => (f1 === null ? null : Math.min(1, Math.max(0, f1 + by)))
  return {
    label: name,
    f1,
    precision: near(0.02),
    recall: near(-0.02),
    threshold: f1 === null ? null : 0.412,
    testingImages,
  }
}

/** An evaluation of these labels, its aggregates their means. */
export function evaluationOf(labels: readonly LabelEvaluation[], confusion: readonly ConfusionCell[] = []): Evaluation {
  const mean = (of: (one: LabelEvaluation) => number | null): number =>
    labels.reduce((sum, one) => sum + (of(one) ?? 0), 0) / labels.length
  return {
    source: 'summary',
    f1: mean(({ f1 }) => f1),
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    averagePrecision: null,
    averageRecall: null,
    trainingImages: labels.length * 160,
    testingImages: labels.reduce((sum, { testingImages }) => sum + (testingImages ?? 0), 0),
    labels,
    confusion,
  }
}

/** Every pair of labels: most of a label's images on the diagonal, the rest on the next label. */
export function confusionOf(labels: readonly LabelEvaluation[]): readonly ConfusionCell[] {
  return labels.flatMap((truth, row) =>
    labels.map((predicted, column) => {
      const hit = truth.recall ?? 0
      const share = row === column ? hit : column === (row + 1) % labels.length ? 1 - hit : 0
      return { groundTruthLabel: truth.label, predictedLabel: predicted.label, share }
    }),
  )
}

/** As many labels as asked for, their F1 scores between 0.5 and 1, in no order. */
export function manyLabels(count: number): readonly LabelEvaluation[] {
  return Array.from({ length: count }, (_, index) =>
    label(`part-${String(index + 1).padStart(3, '0')}`, 0.5 + (((index * 37) % count) / count) * 0.5, 8 + (index % 50)),
  )
}

/** A label by its precision and recall. */
export function measured(name: string, precision: number, recall: number, testingImages: number): LabelEvaluation {
  const f1 = (2 * precision * recall) / (precision + recall)
  return { label: name, f1, precision, recall, threshold: 0.412, testingImages }
}
