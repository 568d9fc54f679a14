/** Compares what a model found in an image with what the image shows, as the service does on a test set. */
import type { DetectedLabel } from '../../ports/models.js'
import type { Prediction, SnapshotBox, SnapshotImage } from '../../snapshot/snapshot-image.js'
import type { LabelledImage, TrueLabel } from './labelled-image.js'

/** The least overlap of two boxes of one thing. Developer guide, "Metrics for evaluating your model": intersection over union of 0.5. */
const OVERLAP_MIN = 0.5

/** Whether a model answers with boxes: one that does gives each label one. */
export function findsBoxes(answers: readonly (readonly DetectedLabel[])[]): boolean {
  return answers.some((found) => found.some(({ box }) => box !== undefined))
}

/**
 * The image as a testing snapshot would have it, with the flags of each prediction. Boxes are compared where the image has
 * them and the model gives some; otherwise a label counts once in an image, wherever it is.
 */
export function compareAnswer(
  image: LabelledImage,
  found: readonly DetectedLabel[],
  withBoxes: boolean,
): SnapshotImage {
  const truth = image.expected ?? []
  const areBoxes = withBoxes && truth.every(({ box }) => box !== null) && image.size !== undefined
  const expected = areBoxes ? truth : wholeLabels(truth)
  const predictions = (areBoxes ? found : strongest(found)).map((one) => toPrediction(one, image.size))
  const right = areBoxes ? rightBoxes(expected, predictions) : rightLabels(expected, predictions)
  return {
    sourceRef: image.name,
    expected,
    predictions: predictions.map((prediction) => {
      const truePositive = right.has(prediction)
      const presentInGroundTruth = truth.some(({ label }) => label === prediction.label)
      const flags = { truePositive, falsePositive: !truePositive, falseNegative: false, trueNegative: false }
      return { ...prediction, flags: { ...flags, presentInGroundTruth } }
    }),
  }
}

function wholeLabels(truth: readonly TrueLabel[]): readonly TrueLabel[] {
  return [...new Set(truth.map(({ label }) => label))].map((label) => ({ label, box: null }))
}

/** Each label once, with its highest confidence. */
function strongest(found: readonly DetectedLabel[]): readonly DetectedLabel[] {
  const byLabel = new Map<string, DetectedLabel>()
  for (const one of found) {
    const known = byLabel.get(one.name)
    if (known === undefined || one.confidence > known.confidence) byLabel.set(one.name, one)
  }
  return [...byLabel.values()]
}

function toPrediction({ name, confidence, box }: DetectedLabel, size: LabelledImage['size']): Prediction {
  return { label: name, confidence: confidence / 100, box: toPixels(box, size), flags: null }
}

/** Answers have shares of the image, ground truth has pixels. */
function toPixels(box: DetectedLabel['box'], size: LabelledImage['size']): SnapshotBox | null {
  if (box === undefined || size === undefined) return null
  const { width, height } = size
  return { left: box.left * width, top: box.top * height, width: box.width * width, height: box.height * height }
}

function rightLabels(expected: readonly TrueLabel[], predictions: readonly Prediction[]): ReadonlySet<Prediction> {
  const labels = new Set(expected.map(({ label }) => label))
  return new Set(predictions.filter(({ label }) => labels.has(label)))
}

/** The most confident first; each takes the box of its label that it overlaps most, and no other takes that one again. */
function rightBoxes(expected: readonly TrueLabel[], predictions: readonly Prediction[]): ReadonlySet<Prediction> {
  const right = new Set<Prediction>()
  const taken = new Set<TrueLabel>()
  for (const prediction of [...predictions].sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))) {
    let best: { readonly truth: TrueLabel; readonly overlap: number } | undefined
    for (const truth of expected) {
      if (truth.label !== prediction.label || taken.has(truth)) continue
      const overlap = overlapOf(truth.box, prediction.box)
      if (overlap >= OVERLAP_MIN && overlap > (best?.overlap ?? 0)) best = { truth, overlap }
    }
    if (best === undefined) continue
    taken.add(best.truth)
    right.add(prediction)
  }
  return right
}

/** Intersection over union, 0 to 1. */
export function overlapOf(a: SnapshotBox | null, b: SnapshotBox | null): number {
  if (a === null || b === null) return 0
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top)
  if (width <= 0 || height <= 0) return 0
  const both = width * height
  return both / (a.width * a.height + b.width * b.height - both)
}
