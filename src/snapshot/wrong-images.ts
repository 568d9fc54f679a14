/** Which images the model got wrong, the worst first, while a snapshot streams by. */
import type { SnapshotBox, SnapshotImage } from './snapshot-image.js'
import { countExpected, isPutForward, isWrong, type LabelTally } from './tally.js'

/** Wrong images that a report lists; all are counted. Our choice: a hundred times what a summary shows. */
export const WORST_IMAGES_MAX = 1000

/** A label, and how many boxes of it; 1 for an image-level label. */
export interface CountedLabel {
  readonly label: string
  readonly count: number
}

/** A label or box that the model predicted at the label's threshold. */
export interface PredictedLabel {
  readonly label: string
  /** 0-1; null where the snapshot does not say. */
  readonly confidence: number | null
  readonly correct: boolean
  readonly box: SnapshotBox | null
}

/** One image that was wrong: something in it was missed, or seen where it is not. */
export interface WrongImage {
  /** S3 URI, as the snapshot has it. */
  readonly sourceRef: string
  /** How wrong, 0 or more; see {@link wrongnessOf}. */
  readonly wrongness: number
  readonly expected: readonly CountedLabel[]
  /** The most confident first. */
  readonly predicted: readonly PredictedLabel[]
  readonly missed: readonly CountedLabel[]
}

/** What the order goes by. */
type Rank = Pick<WrongImage, 'sourceRef' | 'wrongness'>

/** Gathers the worst images and counts all: memory does not grow with them. */
export class WrongImages {
  /** In order. */
  readonly #worst: WrongImage[] = []
  readonly #max: number
  #total = 0

  constructor(max = WORST_IMAGES_MAX) {
    this.#max = max
  }

  /** How many images were wrong, kept or not. */
  get total(): number {
    return this.#total
  }

  /** The worst first: all, or as many as may be kept. */
  get worst(): readonly WrongImage[] {
    return this.#worst
  }

  /** Adds an image with its tally; one that was right is not counted. */
  add(image: SnapshotImage, tally: readonly LabelTally[]): void {
    if (!tally.some(isWrong)) return
    this.#total += 1
    const rank = { sourceRef: image.sourceRef, wrongness: wrongnessOf(image, tally) }
    const at = this.#placeOf(rank)
    if (at >= this.#max) return
    this.#worst.splice(at, 0, { ...rank, ...describeWrong(image, tally) })
    if (this.#worst.length > this.#max) this.#worst.pop()
  }

  /** The index at which an image keeps the order: after all that are as wrong or more. */
  #placeOf(rank: Rank): number {
    let [low, high] = [0, this.#worst.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const there = this.#worst[middle]
      if (there !== undefined && worstFirst(there, rank) <= 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

/**
 * How wrong an image is: each false positive counts its confidence, each miss counts 1 less the confidence that the
 * model had in it anyway. So a sure mistake comes before a close call, and an image with many mistakes before one
 * with few. A confidence that is not known counts as the worse end. Our choice; the service ranks no images.
 */
export function wrongnessOf(image: SnapshotImage, tally: readonly LabelTally[]): number {
  let wrongness = 0
  for (const { flags, confidence } of image.predictions) {
    if (flags?.falsePositive === true) wrongness += confidence ?? 1
  }
  for (const { label, misses } of tally) {
    const almost = image.predictions
      .filter((prediction) => prediction.label === label && prediction.flags?.falseNegative === true)
      .map(({ confidence }) => confidence ?? 0)
      .sort((a, b) => b - a)
    for (let miss = 0; miss < misses; miss += 1) wrongness += 1 - (almost[miss] ?? 0)
  }
  return wrongness
}

function describeWrong(image: SnapshotImage, tally: readonly LabelTally[]): Omit<WrongImage, keyof Rank> {
  return {
    expected: [...countExpected(image)].map(([label, count]) => ({ label, count })),
    predicted: image.predictions
      .filter(isPutForward)
      .map(({ label, confidence, flags, box }) => ({ label, confidence, correct: flags?.truePositive === true, box }))
      .sort((a, b) => (b.confidence ?? 1) - (a.confidence ?? 1)),
    missed: tally.filter(({ misses }) => misses > 0).map(({ label, misses }) => ({ label, count: misses })),
  }
}

/** Images that are equally wrong go by their URI, so that the order of the file does not matter. */
function worstFirst(a: Rank, b: Rank): number {
  if (a.wrongness !== b.wrongness) return b.wrongness - a.wrongness
  if (a.sourceRef === b.sourceRef) return 0
  return a.sourceRef < b.sourceRef ? -1 : 1
}
