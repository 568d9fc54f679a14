/** An image of a testing snapshot: its ground truth, and what the model predicted. */

/** A box in pixels of the image, from its upper left corner. */
export interface SnapshotBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** One label of the ground truth; with its box in localisation, null for an image-level label. */
export interface ExpectedLabel {
  readonly label: string
  readonly box: SnapshotBox | null
}

/**
 * The service's own result for a prediction, at the threshold that it chose for the label; `presentInGroundTruth` does
 * not depend on the threshold. A flag that is missing reads as false.
 */
export interface PredictionFlags {
  readonly truePositive: boolean
  readonly falsePositive: boolean
  readonly falseNegative: boolean
  readonly trueNegative: boolean
  readonly presentInGroundTruth: boolean
}

/** The prediction of one label, or of one box. Predictions below the label's threshold are listed too. */
export interface Prediction {
  readonly label: string
  /** 0-1; null where the snapshot has no such number. */
  readonly confidence: number | null
  readonly box: SnapshotBox | null
  /** Null where the snapshot does not say. */
  readonly flags: PredictionFlags | null
}

/** One image of a testing snapshot. */
export interface SnapshotImage {
  /** As the file has it, `s3://bucket/key`. */
  readonly sourceRef: string
  readonly expected: readonly ExpectedLabel[]
  readonly predictions: readonly Prediction[]
}
