/** The hash of a class map, by which lines with the same one are found. */
import { hash32 } from './hash.js'
import { CLASS_MAPS_KEPT } from './partial.js'

/** Greater than the number of any class map that is kept. */
export function hashOfClassMap(labels: ReadonlyMap<string, string>): number {
  let hash = 0
  for (const [id, label] of labels) hash = (Math.imul(hash, 31) + hash32(label, hash32(id))) >>> 0
  return hash <= CLASS_MAPS_KEPT ? hash + CLASS_MAPS_KEPT + 1 : hash
}
