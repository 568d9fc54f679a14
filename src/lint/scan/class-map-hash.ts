/** The hash of a class map, by which lines with the same one are found. */
import { hash32 } from './hash.js'

export function hashOfClassMap(labels: ReadonlyMap<string, string>): number {
  let hash = 0
  for (const [id, label] of labels) hash = (Math.imul(hash, 31) + hash32(label, hash32(id))) >>> 0
  return hash
}
