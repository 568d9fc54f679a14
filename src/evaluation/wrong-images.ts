/** Which images the model got wrong, the worst first, while a snapshot streams by. */
import type { OpenScratch } from '../deps.js'
import { SortedRuns } from './sorted-runs.js'
import type { SnapshotBox, SnapshotImage } from './snapshot-image.js'
import { countExpected, isPutForward, isWrong, type LabelTally } from './tally.js'

/** Wrong images that a report holds in memory where all of them do not fit. Ours: a hundred times what a summary shows. */
const WORST_IN_MEMORY_MAX = 1000

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

/** All wrong images, too many for the memory. */
export interface WrongImageList {
  /** False where the file filled up: then these are the worst. */
  readonly isWhole: boolean
  /** The worst first. May be asked for several times. */
  readonly all: () => AsyncIterable<WrongImage>
  /** Gives back the file that they lie in. */
  readonly discard: () => Promise<void>
}

/** What was gathered. */
export interface GatheredImages {
  /** The worst first: all, or where they do not fit the memory, the first of them. */
  readonly worst: readonly WrongImage[]
  /** Where {@link worst} does not have them all. */
  readonly list?: WrongImageList
  /** Why some are in neither, as a clause. */
  readonly unlisted?: string
}

/** Gathers wrong images; memory does not grow with them. */
export class WrongImages {
  readonly #runs: SortedRuns<WrongImage>
  #total = 0

  /** @param open  a file for those that do not fit the memory; without it, the least wrong of them are only counted */
  constructor(open?: OpenScratch, runMaxChars?: number) {
    this.#runs = new SortedRuns(worstFirst, open, runMaxChars)
  }

  /** How many images were wrong, kept or not. */
  get total(): number {
    return this.#total
  }

  /** Takes in an image with its tally; one that was right is passed over. Wait for the promise, if there is one. */
  add(image: SnapshotImage, tally: readonly LabelTally[]): Promise<void> | undefined {
    if (!tally.some(isWrong)) return undefined
    this.#total += 1
    return this.#runs.add(describeWrong(image, tally))
  }

  /** @throws when the scratch file cannot be read */
  async gathered(): Promise<GatheredImages> {
    const { isSpilled, isWhole, problem } = this.#runs
    const max = isSpilled ? WORST_IN_MEMORY_MAX : Infinity
    const worst: WrongImage[] = []
    for await (const image of this.#runs.sorted()) {
      if (worst.push(image) >= max) break
    }
    const list = { isWhole, all: () => this.#runs.sorted(), discard: () => this.discard() }
    return {
      worst,
      ...(isSpilled ? { list } : {}),
      ...(isWhole ? {} : { unlisted: problem ?? 'there is no room for them' }),
    }
  }

  discard(): Promise<void> {
    return this.#runs.discard()
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
