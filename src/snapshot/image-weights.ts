/** Weights of an image in the replicates of a bootstrap, from nothing but the image's own digest. */
import type { Digest64 } from './image-digest.js'

/**
 * Replicates of a bootstrap. Our choice: the ends of a 95 % interval are the 25th value from either side, which by chance
 * cover 94 to 96 %; more replicates would cost time and memory for digits that a small test set does not carry.
 * A multiple of 4, see {@link fillWeights}.
 */
export const REPLICATES = 1000

/**
 * The Poisson distribution of mean 1 in 256 steps: of 256 values of a byte, 94 mean a weight of 0, 94 for 1, and so
 * on. Mean 1.004 and variance 1.004 instead of 1; neither an F1 nor its spread feels the difference.
 */
const POISSON_STEPS = [94, 94, 47, 16, 4, 1]

const WEIGHT_OF_BYTE = Uint8Array.from(POISSON_STEPS.flatMap((steps, weight) => Array<number>(steps).fill(weight)))

/**
 * Fills in how often the image is in each replicate. Drawn from a hash of image and replicate: the same image has
 * the same weights wherever it is met, so that two snapshots are resampled alike without being joined.
 * @param weights  one for each replicate; its length a multiple of 4
 */
export function fillWeights(weights: Uint8Array, image: Digest64): void {
  for (let at = 0; at < weights.length; at += 4) {
    const bits = mix(mix(image.low + Math.imul(at + 1, GOLDEN_RATIO_32)) ^ image.high)
    weights[at] = WEIGHT_OF_BYTE[bits & 0xff] ?? 0
    weights[at + 1] = WEIGHT_OF_BYTE[(bits >>> 8) & 0xff] ?? 0
    weights[at + 2] = WEIGHT_OF_BYTE[(bits >>> 16) & 0xff] ?? 0
    weights[at + 3] = WEIGHT_OF_BYTE[bits >>> 24] ?? 0
  }
}

/** 2^32 over the golden ratio, odd: its multiples spread evenly over 32 bits. */
const GOLDEN_RATIO_32 = 0x9e3779b9

/** The finaliser of MurmurHash3 for 32 bits: each bit of the input turns about half of those of the output. */
function mix(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
