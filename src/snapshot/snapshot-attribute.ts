/** The label attributes of a snapshot line: image-level labels and boxes, of the ground truth and of the model. */
import { isJsonArray, isJsonObject, own } from '../text/json.js'
import type { ExpectedLabel, Prediction, PredictionFlags, SnapshotBox } from './snapshot-image.js'

const DETAILS = 'rekognition-custom-labels-evaluation-details'

/** The ground truth of one attribute, or undefined when it is malformed. */
export function readExpected(value: unknown, metadata: unknown): readonly ExpectedLabel[] | undefined {
  return readLabels(value, metadata)?.map(({ label, box }) => ({ label, box }))
}

/**
 * The predictions of one attribute, their confidences as written there, or undefined when it is malformed; flags that
 * are missing do not make it so.
 */
export function readPredictions(value: unknown, metadata: unknown): readonly Prediction[] | undefined {
  return readLabels(value, metadata)?.map(({ label, box, about }) => ({
    label,
    confidence: readConfidence(own(about, 'confidence')),
    box,
    flags: readFlags(own(about, DETAILS)),
  }))
}

/**
 * The predictions of one image with their confidences as 0-1. So the guide's samples have them; DetectCustomLabels gives
 * percentages, and a file that does too is recognized by a confidence over 1: all those of the image are percentages then.
 */
export function toShares(predictions: readonly Prediction[]): readonly Prediction[] {
  if (predictions.every(({ confidence }) => confidence === null || confidence <= 1)) return predictions
  return predictions.map((prediction) => {
    const { confidence } = prediction
    return { ...prediction, confidence: confidence === null ? null : confidence / 100 }
  })
}

/** A label with what the metadata says about it: the metadata itself, or the entry of `objects` for a box. */
interface FoundLabel extends ExpectedLabel {
  readonly about: unknown
}

/** Boxes are recognized by the attribute's own value, an object; that of an image-level label is a number. */
function readLabels(value: unknown, metadata: unknown): readonly FoundLabel[] | undefined {
  if (isJsonObject(value)) return readBoxes(value, metadata)
  const label = own(metadata, 'class-name')
  return typeof label === 'string' ? [{ label, box: null, about: metadata }] : undefined
}

function readBoxes(value: unknown, metadata: unknown): readonly FoundLabel[] | undefined {
  const annotations = own(value, 'annotations') ?? []
  if (!isJsonArray(annotations)) return undefined
  const objects = own(metadata, 'objects')
  const classMap = own(metadata, 'class-map')
  const found: FoundLabel[] = []
  for (const [index, annotation] of annotations.entries()) {
    const label = own(classMap, String(own(annotation, 'class_id')))
    const box = readBox(annotation)
    if (typeof label !== 'string' || box === undefined) return undefined
    found.push({ label, box, about: isJsonArray(objects) ? objects[index] : undefined })
  }
  return found
}

/** Fractions are taken: that predicted boxes are on whole pixels is not documented. */
function readBox(annotation: unknown): SnapshotBox | undefined {
  const left = own(annotation, 'left')
  const top = own(annotation, 'top')
  const width = own(annotation, 'width')
  const height = own(annotation, 'height')
  if (typeof left !== 'number' || typeof top !== 'number') return undefined
  return typeof width === 'number' && typeof height === 'number' ? { left, top, width, height } : undefined
}

/** As in the file: 0-1, or a percentage; see {@link toShares}. */
function readConfidence(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 100 ? value : null
}

function readFlags(details: unknown): PredictionFlags | null {
  const flags: PredictionFlags = {
    truePositive: own(details, 'is-true-positive') === true,
    falsePositive: own(details, 'is-false-positive') === true,
    falseNegative: own(details, 'is-false-negative') === true,
    trueNegative: own(details, 'is-true-negative') === true,
    presentInGroundTruth: own(details, 'is-present-in-ground-truth') === true,
  }
  // Without one of the four the service has not said whether the prediction was right.
  return flags.truePositive || flags.falsePositive || flags.falseNegative || flags.trueNegative ? flags : null
}
