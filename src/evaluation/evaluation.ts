/** The numbers of a trained version, as the service measured them. */

/** A ratio that the service gives a second time, and otherwise: a rule of the gate must pass for it too. */
export interface OtherRatio {
  readonly of: 'f1' | 'precision' | 'recall' | 'averagePrecision' | 'averageRecall' | 'threshold'
  /** 0-1; anything else is not a ratio. */
  readonly value: number
  /** Which two numbers differ, as a clause. */
  readonly clause: string
}

/** How far apart two spellings of one ratio can be at most: one of them may be a 32-bit float. */
export const SAME_RATIO = 1e-6

/** Metrics of one label, at the threshold that the service chose for it on the test set. */
export interface LabelEvaluation {
  readonly label: string
  /** Images of the test set that carry the label; null where the summary does not say. */
  readonly testingImages: number | null
  readonly f1: number | null
  readonly precision: number | null
  readonly recall: number | null
  /** The label's assumed threshold, 0-1. */
  readonly threshold: number | null
  /** Left out where nothing is given twice and otherwise. */
  readonly others?: readonly OtherRatio[] | undefined
}

/** Whether anything is known of a label but its name. */
export function hasResults({ testingImages, f1, precision, recall, threshold }: LabelEvaluation): boolean {
  return [testingImages, f1, precision, recall, threshold].some((value) => value !== null)
}

/** A cell of the confusion matrix: the share of the ground-truth label's images that got the predicted label. */
export interface ConfusionCell {
  readonly groundTruthLabel: string
  readonly predictedLabel: string
  readonly share: number
}

/**
 * An evaluation. `source` says where the numbers come from: the evaluation summary (doubles), or, where that
 * could not be read, the F1Score of DescribeProjectVersions. Of that nothing but `f1` is known, and it is exact to 32 bits
 * only, which comparisons have to allow for. `measured`: by this action, on images that were sent to the running model.
 */
export interface Evaluation {
  readonly source: 'summary' | 'describe' | 'measured'
  readonly f1: number | null
  readonly precision: number | null
  readonly recall: number | null
  /** Localisation only: mAP and mAR. */
  readonly averagePrecision: number | null
  readonly averageRecall: number | null
  readonly trainingImages: number | null
  readonly testingImages: number | null
  /** In the order of the file; then those that it names elsewhere and has no results of. */
  readonly labels: readonly LabelEvaluation[]
  /** Classification only; empty for localisation. */
  readonly confusion: readonly ConfusionCell[]
  /** Left out where nothing is given twice and otherwise. */
  readonly others?: readonly OtherRatio[] | undefined
}

/**
 * What is left of an evaluation when its summary cannot be read.
 * @param f1  of the version's description, or null where it has none
 */
export function evaluationOfF1(f1: number | null): Evaluation {
  return {
    source: 'describe',
    f1,
    precision: null,
    recall: null,
    averagePrecision: null,
    averageRecall: null,
    trainingImages: null,
    testingImages: null,
    labels: [],
    confusion: [],
  }
}
