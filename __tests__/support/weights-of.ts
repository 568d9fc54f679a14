import { digestImage } from '../../src/snapshot/image-digest.js'
import { fillWeights, REPLICATES } from '../../src/snapshot/image-weights.js'

/** All weights of an image; 99 would be one that was not written. */
export function weightsOf(sourceRef: string): Uint8Array {
  const weights = new Uint8Array(REPLICATES).fill(99)
  fillWeights(weights, digestImage({ sourceRef, expected: [], predictions: [] }))
  return weights
}
