/** The answers of a simulated model about an image. They are invented, and the same for the same model and image. */
import { confidenceOver, confidenceUnder } from '../training/prediction.js'
import { seededRandom } from '../training/random.js'
import type { Image } from './image.js'
import type { Detection, Model, ModelLabel, Place } from './model.js'
import type { SnapshotImage, Truth } from './read-snapshot.js'

/** An image, with what is known of it. */
export interface KnownImage extends Pick<Image, 'digest'> {
  /** Its entry in the testing snapshot. */
  readonly tested?: SnapshotImage | undefined
  /** Its labels, from the training snapshot or the settings; undefined where nothing is known. */
  readonly truth?: readonly Truth[] | undefined
}

/**
 * What the model says, highest confidence first: what it said in its test; else about what the image shows, as often right as its
 * quality says; else about a label that follows from the image. A model of whole images has a confidence for every label.
 */
export function detect(model: Model, { digest, tested, truth }: KnownImage): readonly Detection[] {
  const random = seededRandom('detection', model.seed, digest)
  const found = tested?.detections ?? invented(model, truth ?? guess(model, random), random)
  const others = model.isLocalisation
    ? []
    : model.labels
        .filter(({ name }) => found.every(({ label }) => label !== name))
        .map(({ name, threshold }) => ({ label: name, confidence: threshold * 0.05 * (0.1 + 0.9 * random()) }))
  return [...found, ...others].toSorted((left, right) => right.confidence - left.confidence)
}

/** One label of the model, where it has one. */
function guess({ labels }: Model, random: () => number): readonly Truth[] {
  const label = labels[Math.floor(random() * labels.length)]
  return label === undefined ? [] : [{ label: label.name }]
}

function invented(model: Model, truth: readonly Truth[], random: () => number): readonly Detection[] {
  const found: Detection[] = []
  for (const { label, place } of truth) {
    const known = model.labels.find(({ name }) => name === label)
    if (known === undefined) continue
    const isRight = random() < known.quality
    found.push(detectionOf(known, isRight, place))
    const mistaken = isRight || model.isLocalisation ? undefined : mistakeFor(label)
    if (mistaken !== undefined) found.push(detectionOf(mistaken, true))
  }
  return found

  function detectionOf({ name, threshold }: ModelLabel, isFound: boolean, place?: Place): Detection {
    const confidence = isFound ? confidenceOver(threshold, random) : confidenceUnder(threshold, random)
    return { label: name, confidence, place: model.isLocalisation ? (place ?? anywhere(random)) : undefined }
  }

  /** Another label, which the image neither has nor was given before. */
  function mistakeFor(missed: string): ModelLabel | undefined {
    const free = model.labels.filter(
      ({ name }) =>
        name !== missed && truth.every(({ label }) => label !== name) && found.every(({ label }) => label !== name),
    )
    return free[Math.floor(random() * free.length)]
  }
}

function anywhere(random: () => number): Place {
  const width = 0.1 + 0.3 * random()
  const height = 0.1 + 0.3 * random()
  return { left: (1 - width) * random(), top: (1 - height) * random(), width, height }
}
