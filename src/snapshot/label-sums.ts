/** Counts of one label over many images, as they are and in every replicate of a bootstrap. */
import { REPLICATES } from './image-weights.js'
import type { LabelTally } from './tally.js'

/** A label's counts. Sums stay whole: 250,000 images with 50 boxes of one label, all weights at their largest, fit. */
export class LabelSums implements LabelTally {
  readonly label: string
  readonly #truePositives = new Uint32Array(REPLICATES)
  readonly #falsePositives = new Uint32Array(REPLICATES)
  readonly #misses = new Uint32Array(REPLICATES)
  #exact = { truePositives: 0, falsePositives: 0, misses: 0 }

  constructor(label: string) {
    this.label = label
  }

  get truePositives(): number {
    return this.#exact.truePositives
  }

  get falsePositives(): number {
    return this.#exact.falsePositives
  }

  get misses(): number {
    return this.#exact.misses
  }

  /** 0-1; null when the ground truth does not have the label. */
  get f1(): number | null {
    return f1Of(this.truePositives, this.falsePositives, this.misses)
  }

  /** @param weights  of the image, one for each replicate */
  add({ truePositives, falsePositives, misses }: Omit<LabelTally, 'label'>, weights: Uint8Array): void {
    this.#exact.truePositives += truePositives
    this.#exact.falsePositives += falsePositives
    this.#exact.misses += misses
    addWeighted(this.#truePositives, weights, truePositives)
    addWeighted(this.#falsePositives, weights, falsePositives)
    addWeighted(this.#misses, weights, misses)
  }

  /** Adds the label's F1 of each replicate to `sums`, and 1 to `counted` where it has one. */
  addF1(sums: Float64Array, counted: Uint16Array): void {
    for (let replicate = 0; replicate < REPLICATES; replicate += 1) {
      const f1 = f1Of(
        this.#truePositives[replicate] ?? 0,
        this.#falsePositives[replicate] ?? 0,
        this.#misses[replicate] ?? 0,
      )
      if (f1 === null) continue
      sums[replicate] = (sums[replicate] ?? 0) + f1
      counted[replicate] = (counted[replicate] ?? 0) + 1
    }
  }
}

/** By code units, so that sums over labels come out the same to the last bit in any order of the images. */
export function compareLabels(a: { readonly label: string }, b: { readonly label: string }): number {
  return a.label < b.label ? -1 : a.label > b.label ? 1 : 0
}

/** The harmonic mean of precision and recall; null without any ground truth. */
function f1Of(truePositives: number, falsePositives: number, misses: number): number | null {
  if (truePositives + misses === 0) return null
  return (2 * truePositives) / (2 * truePositives + falsePositives + misses)
}

/** Most tallies have one count that is not 0; the others need no walk over the replicates. */
function addWeighted(sums: Uint32Array, weights: Uint8Array, count: number): void {
  if (count === 0) return
  for (let replicate = 0; replicate < sums.length; replicate += 1) {
    sums[replicate] = (sums[replicate] ?? 0) + (weights[replicate] ?? 0) * count
  }
}
