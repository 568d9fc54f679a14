/** Whether two manifests are the same one. */
import type { ConcludedManifest } from './concluded.js'

/** Whether they have as many bytes, and the same images in the same order. */
export function haveSameLines({ partial: left }: ConcludedManifest, { partial: right }: ConcludedManifest): boolean {
  if (left.lines === 0 || left.lines !== right.lines || left.sizeBytes !== right.sizeBytes) return false
  const isSame = (name: 'sourceLow' | 'sourceHigh' | 'verdict' | 'labelEnds') =>
    Buffer.compare(bytesOf(left.columns[name].toArray()), bytesOf(right.columns[name].toArray())) === 0
  return isSame('sourceLow') && isSame('sourceHigh') && isSame('verdict') && isSame('labelEnds')
}

function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}
