/** Simulates a classification model on its test images. */
import type { LabelledImage } from './images.js'
import type { LabelTally } from './measure.js'
import {
  chooseThreshold,
  confidenceOver,
  confidenceUnder,
  rightOf,
  type ConfusionShare,
  type Prediction,
  type SimulatedEvaluation,
  type SimulationOptions,
} from './prediction.js'
import { shuffled } from './random.js'

/** Up to so many labels the confusion matrix has its zero cells too; beyond, they would be megabytes of nothing. */
const FULL_MATRIX_LABELS_MAX = 50

/**
 * Of each label's images the quality decides how many are recognised; an image whose label is missed is taken for
 * another label instead, where there is one that it does not have. Counts, rates and matrix follow from that.
 */
export function classify(images: readonly LabelledImage[], options: SimulationOptions): SimulatedEvaluation {
  const { labels, random } = options
  const thresholds = new Map(labels.map((label) => [label, chooseThreshold(random)]))
  const predictions = new Map<LabelledImage, Prediction[]>(images.map((image) => [image, []]))
  const takenFor = new Map<string, number>()
  for (const label of labels) {
    const threshold = thresholds.get(label) ?? 0.5
    const own = shuffled(
      images.filter((image) => image.labels.includes(label)),
      random,
    )
    const right = rightOf(own.length, options.qualityOf(label))
    for (const [index, image] of own.entries()) {
      const found = index < right
      const confidence = found ? confidenceOver(threshold, random) : confidenceUnder(threshold, random)
      predictions.get(image)?.push({ label, confidence, present: true, found })
      const mistaken = found ? label : mistakeFor(image, label)
      if (mistaken !== undefined) count(takenFor, cellKey(label, mistaken))
    }
  }

  return {
    images: images.map((image) => ({
      image,
      predictions: (predictions.get(image) ?? []).toSorted((left, right) => right.confidence - left.confidence),
    })),
    tallies: labels.map((label) => tallyOf(label, thresholds.get(label) ?? 0.5, [...predictions.values()])),
    confusion: confusionOf(labels, images, takenFor),
  }

  /** Adds a wrong label to an image, one that it neither has nor was given before. */
  function mistakeFor(image: LabelledImage, missed: string): string | undefined {
    const given = predictions.get(image) ?? []
    const free = labels.filter(
      (label) => label !== missed && !image.labels.includes(label) && given.every((entry) => entry.label !== label),
    )
    const label = free[Math.floor(random() * free.length)]
    if (label === undefined) return undefined
    const confidence = confidenceOver(thresholds.get(label) ?? 0.5, random)
    given.push({ label, confidence, present: false, found: true })
    return label
  }
}

function tallyOf(label: string, threshold: number, images: readonly (readonly Prediction[])[]): LabelTally {
  const own = images.flatMap((predictions) => predictions.filter((entry) => entry.label === label))
  const amount = (present: boolean, found: boolean): number =>
    own.filter((entry) => entry.present === present && entry.found === found).length
  return {
    label,
    threshold,
    testingImages: own.filter(({ present }) => present).length,
    truePositives: amount(true, true),
    falsePositives: amount(false, true),
    falseNegatives: amount(true, false),
  }
}

function confusionOf(
  labels: readonly string[],
  images: readonly LabelledImage[],
  takenFor: ReadonlyMap<string, number>,
): readonly ConfusionShare[] {
  const totals = new Map<string, number>()
  for (const image of images) for (const label of image.labels) count(totals, label)
  return labels.flatMap((groundTruthLabel) => {
    const total = totals.get(groundTruthLabel) ?? 0
    if (total === 0) return []
    return labels
      .map((predictedLabel) => {
        const share = (takenFor.get(cellKey(groundTruthLabel, predictedLabel)) ?? 0) / total
        return { groundTruthLabel, predictedLabel, share }
      })
      .filter(({ share }) => share > 0 || labels.length <= FULL_MATRIX_LABELS_MAX)
  })
}

function cellKey(groundTruthLabel: string, predictedLabel: string): string {
  return JSON.stringify([groundTruthLabel, predictedLabel])
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
