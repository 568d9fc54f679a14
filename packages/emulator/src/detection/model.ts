/** A simulated model, as DetectCustomLabels uses it. */

export interface Model {
  /** What its invented answers follow from, besides the image: the name of the version that was trained. */
  readonly seed: string
  /** Whether its answers have places. */
  readonly isLocalisation: boolean
  readonly labels: readonly ModelLabel[]
  /** The snapshots of its training, as JSON Lines; empty where there was none. */
  readonly trainingSnapshot: Buffer
  readonly testingSnapshot: Buffer
}

export interface ModelLabel {
  readonly name: string
  /** The assumed threshold, 0 to 1. */
  readonly threshold: number
  /** Share of its images that the model gets right, 0 to 1. */
  readonly quality: number
}

/** One answer about an image. */
export interface Detection {
  readonly label: string
  /** 0 to 1. */
  readonly confidence: number
  readonly place?: Place | undefined
}

/** A rectangle in shares of the image. */
export interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
