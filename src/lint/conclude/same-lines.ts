/** Whether two manifests are the same one. */
import type { ConcludedManifest } from './concluded.js'

/** Whether they have as many bytes, and the same images in the same order. */
export function haveSameLines({ partial: left }: ConcludedManifest, { partial: right }: ConcludedManifest): boolean {
  if (left.lines === 0 || left.lines !== right.lines || left.sizeBytes !== right.sizeBytes) return false
  const isSame = (name: 'sourceLow' | 'sourceHigh' | 'verdict' | 'labelEnds') =>
    left.columns[name].isSame(right.columns[name])
  return isSame('sourceLow') && isSame('sourceHigh') && isSame('verdict') && isSame('labelEnds')
}
