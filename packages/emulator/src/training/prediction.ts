/** The predictions of a simulated model on its test images. */
import type { Box } from '../../../../src/manifest/finding.js'
import type { LabelledImage } from './images.js'
import type { LabelTally } from './measure.js'

/** One answer of the model about one image. */
export interface Prediction {
  readonly label: string
  /** 0 to 1. */
  readonly confidence: number
  /** Whether the ground truth has it; together with `found` this makes the four kinds of result. */
  readonly present: boolean
  /** Whether the confidence reaches the label's threshold. */
  readonly found: boolean
  /** Where, in localisation. */
  readonly box?: Box
}

/** An image with its predictions, highest confidence first. */
export interface PredictedImage {
  readonly image: LabelledImage
  readonly predictions: readonly Prediction[]
}

/** A share of a ground-truth label's test images. */
export interface ConfusionShare {
  readonly groundTruthLabel: string
  readonly predictedLabel: string
  readonly share: number
}

/** The simulated evaluation of one model. */
export interface SimulatedEvaluation {
  readonly images: readonly PredictedImage[]
  readonly tallies: readonly LabelTally[]
  /** Classification only. */
  readonly confusion?: readonly ConfusionShare[]
  /** Localisation only. */
  readonly averagePrecision?: number
  readonly averageRecall?: number
}

/** What a simulation needs to know besides the images. */
export interface SimulationOptions {
  readonly labels: readonly string[]
  /** Share of a label's images or boxes that are right. */
  readonly qualityOf: (label: string) => number
  readonly random: () => number
}

/** A threshold as training might choose it. */
export function chooseThreshold(random: () => number): number {
  return Number((0.1 + 0.5 * random()).toFixed(4))
}

export function confidenceOver(threshold: number, random: () => number): number {
  return threshold + (1 - threshold) * (0.05 + 0.95 * random())
}

export function confidenceUnder(threshold: number, random: () => number): number {
  return threshold * (0.05 + 0.9 * random())
}

/** How many of `total` a quality makes right: rounded, so that small test sets come close to it too. */
export function rightOf(total: number, quality: number): number {
  return Math.round(total * Math.min(1, Math.max(0, quality)))
}
