/** The snapshots of what was trained and tested on. Developer guide, "Interpreting the evaluation manifest snapshot". */
import type { Box } from '../../../../src/manifest/finding.js'
import { microsecondText } from './evaluation-summary.js'
import type { LabelledImage } from './images.js'
import type { PredictedImage, Prediction } from './prediction.js'

const TRAINING = 'rekognition-custom-labels-training'
const EVALUATION = 'rekognition-custom-labels-evaluation'
const DETAILS = 'rekognition-custom-labels-evaluation-details'

type Attributes = Readonly<Record<string, unknown>>

/** JSON Lines with the ground truth of the images, and for test images the predictions of the model. */
export function renderSnapshot(
  images: readonly (LabelledImage | PredictedImage)[],
  labels: readonly string[],
  isLocalisation: boolean,
  at: number,
): string {
  const writer = isLocalisation ? localisationLine : classificationLine
  return images
    .map((entry, index) => {
      const image = 'image' in entry ? entry.image : entry
      const predictions = 'image' in entry ? entry.predictions : []
      const attributes = writer(image, predictions, labels, microsecondText(at))
      const line = { 'source-ref': image.sourceRef, ...attributes, 'rekognition-custom-labels-object-id': index + 1 }
      return `${JSON.stringify(line)}\n`
    })
    .join('')
}

/** Ground truth is numbered from 0, one attribute a label; so are the predictions. */
function classificationLine(
  image: LabelledImage,
  predictions: readonly Prediction[],
  labels: readonly string[],
  date: string,
): Attributes {
  const truth = image.labels.flatMap((label, index) => {
    const metadata = { confidence: 1, ...imageLevelMetadata(TRAINING, label, 'yes', date) }
    return pair(`${TRAINING}-${String(index)}`, labels.indexOf(label), metadata)
  })
  const said = predictions.flatMap((prediction, index) => {
    const metadata = {
      confidence: prediction.confidence,
      ...imageLevelMetadata(EVALUATION, prediction.label, 'no', date),
      [DETAILS]: detailsOf(prediction),
    }
    return pair(`${EVALUATION}-${String(index)}`, labels.indexOf(prediction.label), metadata)
  })
  return Object.fromEntries([...truth, ...said])
}

/** Boxes of the ground truth are under number 0, those of the evaluation under none. */
function localisationLine(
  image: LabelledImage,
  predictions: readonly Prediction[],
  labels: readonly string[],
  date: string,
): Attributes {
  if (image.boxes.length === 0) return classificationLine(image, [], labels, date)
  const truth = boxPair(`${TRAINING}-0`, image, image.boxes, labels, {
    ...boxMetadata(TRAINING, image.boxes, labels, 'yes', date),
    objects: image.boxes.map(() => ({ confidence: 1 })),
  })
  const boxes = predictions.flatMap(({ box }) => (box === undefined ? [] : [box]))
  if (predictions.length === 0) return truth
  const said = boxPair(EVALUATION, image, boxes, labels, {
    ...boxMetadata(EVALUATION, boxes, labels, 'no', date),
    objects: predictions.map((prediction) => ({
      confidence: prediction.confidence,
      [DETAILS]: detailsOf(prediction),
    })),
  })
  return { ...truth, ...said }
}

function boxPair(
  name: string,
  image: LabelledImage,
  boxes: readonly Box[],
  labels: readonly string[],
  metadata: Attributes,
): Attributes {
  const annotations = boxes.map(({ label, left, top, width, height }) => ({
    class_id: labels.indexOf(label),
    left,
    top,
    width,
    height,
  }))
  return Object.fromEntries(pair(name, { annotations, image_size: [image.size] }, metadata))
}

function pair(name: string, value: unknown, metadata: Attributes): readonly (readonly [string, unknown])[] {
  return [
    [name, value],
    [`${name}-metadata`, metadata],
  ]
}

function imageLevelMetadata(job: string, label: string, human: string, date: string): Attributes {
  return {
    'job-name': `${job}-job`,
    'class-name': label,
    'human-annotated': human,
    'creation-date': date,
    type: 'groundtruth/image-classification',
  }
}

function boxMetadata(
  job: string,
  boxes: readonly Box[],
  labels: readonly string[],
  human: string,
  date: string,
): Attributes {
  return {
    'job-name': `${job}-job`,
    'class-map': Object.fromEntries(boxes.map(({ label }) => [String(labels.indexOf(label)), label])),
    'human-annotated': human,
    'creation-date': date,
    type: 'groundtruth/object-detection',
  }
}

function detailsOf({ present, found }: Prediction): Attributes {
  return {
    version: 1,
    'ground-truth-labelling-jobs': [`${TRAINING}-job`],
    'is-true-positive': present && found,
    'is-true-negative': !present && !found,
    'is-false-positive': !present && found,
    'is-false-negative': present && !found,
    'is-present-in-ground-truth': present,
  }
}
