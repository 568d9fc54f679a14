/**
 * How sure an F1 score is: a 95 % interval by a Poisson bootstrap over the images of a testing snapshot.
 *
 * An estimate in addition to the service's own numbers. It counts the flags of the snapshot, and counting flags does not give
 * the service's F1; the service tunes each label's threshold on the test set, and that choice is not resampled.
 *
 * The interval is the plain percentile one. Of simulated test sets with 2 to 60 labels and 40 to 1000 images,
 * 91 % or more had their true F1 inside it. Correcting it for bias gained a few percent at most, and fails where all
 * replicates are on one side of the point; {@link IntervalCaution} says where to be wary instead.
 */
import { fillWeights, REPLICATES } from './image-weights.js'
import type { Digest64 } from './image-digest.js'
import { compareLabels, LabelSums } from './label-sums.js'
import type { LabelTally } from './tally.js'

/** An estimate of F1, or of a difference of two, with the interval that should contain it in 95 % of cases. */
export interface F1Estimate {
  /** From the images as they are. */
  readonly point: number
  readonly low: number
  readonly high: number
  /** Replicates that the interval rests on. */
  readonly replicates: number
  readonly images: number
  /** Why the interval says less than it seems to, or null. */
  readonly caution: IntervalCaution | null
}

/**
 * `few-images`: under {@link FEW_IMAGES}, where a bootstrap gives too narrow an interval. `no-variation`: every
 * replicate came out alike, as when all images are right; then the interval has no width, which is not certainty.
 * `rare-labels`: most labels are in the ground truth less than {@link RARE_LABEL} times, which shifts the interval.
 */
export type IntervalCaution = 'few-images' | 'no-variation' | 'rare-labels'

/** Images under which an interval is called uncertain. Our choice, by the usual rule of thumb for resampling. */
export const FEW_IMAGES = 30

/** A label's images, or boxes, under which it is rare. Our choice: simulated intervals fell to 91 % with 3 of each of 60 labels. */
export const RARE_LABEL = 5

/** The share of replicates beyond either end of the interval. */
const TAIL = 0.025

/** Counts of a set of images in every replicate. Memory grows with the labels, not with the images: 12 kB for each. */
export class BootstrapSample {
  readonly #labels = new Map<string, LabelSums>()
  readonly #weights = new Uint8Array(REPLICATES)
  #images = 0

  get images(): number {
    return this.#images
  }

  /** The labels seen, with their counts over all images; in the order of their names. */
  get labels(): readonly LabelSums[] {
    return [...this.#labels.values()].sort(compareLabels)
  }

  /** @param image  decides the weights: the same image weighs the same in every sample */
  add(image: Digest64, tallies: readonly LabelTally[]): void {
    this.#images += 1
    if (tallies.length === 0) return
    fillWeights(this.#weights, image)
    for (const tally of tallies) {
      const sums = this.#labels.get(tally.label) ?? new LabelSums(tally.label)
      this.#labels.set(tally.label, sums)
      sums.add(tally, this.#weights)
    }
  }
}

/**
 * The macro F1 of a sample: the plain mean over labels, as the service takes it. A label counts in a replicate only
 * where the ground truth has it there, since without any it has no recall.
 * @returns undefined when no label can be counted: there are no images, or none has ground truth
 */
export function estimateF1(sample: BootstrapSample): F1Estimate | undefined {
  const { labels } = sample
  const point = mean(labels.map((label) => label.f1))
  if (point === undefined) return undefined
  return summarize(point, replicatesOf(labels), sample)
}

/**
 * The difference of two samples of the same images with the same ground truth, in points of F1: what `after` gains.
 * Paired: both are resampled alike, so that what is hard for both does not blur the difference.
 * @returns undefined when no label can be counted
 */
export function estimateDifference(after: BootstrapSample, before: BootstrapSample): F1Estimate | undefined {
  const [afterLabels, beforeLabels] = [after.labels, before.labels]
  const pointAfter = mean(afterLabels.map((label) => label.f1))
  const pointBefore = mean(beforeLabels.map((label) => label.f1))
  if (pointAfter === undefined || pointBefore === undefined) return undefined
  const beforeReplicates = replicatesOf(beforeLabels)
  const differences = replicatesOf(afterLabels).map((f1, replicate) => f1 - (beforeReplicates[replicate] ?? NaN))
  return summarize(pointAfter - pointBefore, differences, after)
}

/** The macro F1 of each replicate, NaN where it has none. */
function replicatesOf(labels: readonly LabelSums[]): Float64Array {
  const sums = new Float64Array(REPLICATES)
  const counted = new Uint16Array(REPLICATES)
  for (const label of labels) label.addF1(sums, counted)
  return sums.map((sum, replicate) => sum / (counted[replicate] ?? 0))
}

function summarize(point: number, replicates: Float64Array, { images, labels }: BootstrapSample): F1Estimate {
  const sorted = replicates.filter((value) => !Number.isNaN(value)).sort()
  const low = quantile(sorted, TAIL) ?? point
  const high = quantile(sorted, 1 - TAIL) ?? point
  return {
    point,
    // F1 is not linear in the counts, so that its replicates may all be on one side of it; no reader expects that.
    low: Math.min(low, point),
    high: Math.max(high, point),
    replicates: sorted.length,
    images,
    caution: cautionOf(images, labels, low === high),
  }
}

function cautionOf(images: number, labels: readonly LabelSums[], alike: boolean): IntervalCaution | null {
  if (images < FEW_IMAGES) return 'few-images'
  if (alike) return 'no-variation'
  const counts = labels.map(({ truePositives, misses }) => truePositives + misses).filter((count) => count > 0)
  const rare = counts.filter((count) => count < RARE_LABEL)
  return 2 * rare.length > counts.length ? 'rare-labels' : null
}

function quantile(sorted: Float64Array, share: number): number | undefined {
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)]
  const above = sorted[Math.ceil(at)]
  if (below === undefined || above === undefined) return undefined
  return below + (above - below) * (at - Math.floor(at))
}

function mean(values: readonly (number | null)[]): number | undefined {
  const counted = values.filter((value) => value !== null)
  return counted.length === 0 ? undefined : counted.reduce((sum, value) => sum + value, 0) / counted.length
}
