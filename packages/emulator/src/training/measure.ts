/** The metrics of a model, from its right and wrong predictions. Developer guide, "Metrics for evaluating your model". */

/** The result of one label's test images (classification) or boxes (localisation) at its threshold. */
export interface LabelTally {
  readonly label: string
  /** Test images with the label. */
  readonly testingImages: number
  /** The assumed threshold, 0 to 1. */
  readonly threshold: number
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
}

export interface Metrics {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision, recall and F1 of a label; 0 where there is nothing to divide by, which the guide leaves open. */
export function metricsOf(tally: LabelTally): Metrics {
  const { truePositives, falsePositives, falseNegatives } = tally
  const precision = ratio(truePositives, truePositives + falsePositives)
  const recall = ratio(truePositives, truePositives + falseNegatives)
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}

/** The plain mean over the labels, each of the same weight. */
export function meanOf(values: readonly number[]): number {
  return ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
