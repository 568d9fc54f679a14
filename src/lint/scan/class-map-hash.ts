/** The hash of a class map, by which lines with the same one are found. */
import { hash32 } from './hash.js'

type ClassMap = ReadonlyMap<string, string>

/** Of class maps that many lines share. */
const remembered = new WeakMap<ClassMap, number>()

export function hashOfClassMap(labels: ClassMap): number {
  return remembered.get(labels) ?? computeHash(labels)
}

/** Computes the hash of a class map once, however often it is asked for. */
export function rememberHash(labels: ClassMap): void {
  remembered.set(labels, computeHash(labels))
}

function computeHash(labels: ClassMap): number {
  let hash = 0
  for (const [id, label] of labels) hash = (Math.imul(hash, 31) + hash32(label, hash32(id))) >>> 0
  return hash
}
