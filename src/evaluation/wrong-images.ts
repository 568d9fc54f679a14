/** Which images the model got wrong, the worst first, while a snapshot streams by. */
import type { SnapshotBox, SnapshotImage } from './snapshot-image.js'
import { countExpected, isPutForward, isWrong, type LabelTally } from './tally.js'
import { TopK } from './top-k.js'

/**
 * Wrong images that are kept by default. Ours: about 10 MB at worst, and a report that still opens; how many there
 * were in all is always known.
 */
export const WRONG_IMAGES_MAX = 10_000

/** A label, and how many boxes of it; 1 for an image-level label. */
export interface CountedLabel {
  readonly label: string
  readonly count: number
}

/** A label or box that the model put forward at the label's threshold. */
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

/** Gathers wrong images; memory grows with the capacity alone. */
export class WrongImages {
  readonly #top: TopK<WrongImage>

  constructor(capacity = WRONG_IMAGES_MAX) {
    this.#top = new TopK(capacity, worstFirst)
  }

  /** How many images were wrong, kept or not. */
  get total(): number {
    return this.#top.total
  }

  /** Takes in an image with its tally; one that was right is passed over. */
  add(image: SnapshotImage, tally: readonly LabelTally[]): void {
    if (tally.some(isWrong)) this.#top.add(describeWrong(image, tally))
  }

  worst(): readonly WrongImage[] {
    return this.#top.sorted()
  }
}

/**
 * How wrong an image is: each false positive counts its confidence, each miss counts 1 less the confidence that the
 * model had in it all the same. So a sure mistake comes before a close call, and an image with many mistakes before one
 * with few. A confidence that is not known counts as the worse end. Ours; the service ranks no images.
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

function describeWrong(image: SnapshotImage, tally: readonly LabelTally[]): WrongImage {
  return {
    sourceRef: image.sourceRef,
    wrongness: wrongnessOf(image, tally),
    expected: [...countExpected(image)].map(([label, count]) => ({ label, count })),
    predicted: image.predictions
      .filter(isPutForward)
      .map(({ label, confidence, flags, box }) => ({ label, confidence, correct: flags?.truePositive === true, box }))
      .sort((a, b) => (b.confidence ?? 1) - (a.confidence ?? 1)),
    missed: tally.filter(({ misses }) => misses > 0).map(({ label, misses }) => ({ label, count: misses })),
  }
}

/** Images that are equally wrong go by their URI, so that the order of the file does not matter. */
function worstFirst(a: WrongImage, b: WrongImage): number {
  if (a.wrongness !== b.wrongness) return b.wrongness - a.wrongness
  if (a.sourceRef === b.sourceRef) return 0
  return a.sourceRef < b.sourceRef ? -1 : 1
}
