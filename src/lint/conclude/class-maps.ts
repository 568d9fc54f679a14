/** The class maps of a manifest's lines. */
import type { ConcludedManifest } from './concluded.js'

/** Lines that have the same class map. */
export interface CountedClassMap {
  readonly role: 'training' | 'testing'
  readonly hash: number
  readonly lines: number
  /** 1-based. */
  readonly first: number
  /** Of the class map on that line, 1-based. */
  readonly column: number
  /** Label by id. */
  readonly labels: ReadonlyMap<string, string>
}

/** In the order of their first lines; those that come after a few hundred others are not among them. */
export function classMapsOf({ role, partial }: ConcludedManifest): readonly CountedClassMap[] {
  return [...partial.classMaps].map(([hash, classMap]) => ({ role, hash, ...classMap }))
}

/**
 * By what the ids of a class map differ from the usual ones: the same number, not 0, for two labels or more. A map that
 * numbers some of the labels from 0 on is no shift: tools number the labels of a line so.
 */
export function shiftBetween(
  usual: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): number | undefined {
  if (other.size < 2) return undefined
  const idsByLabel = new Map([...usual].map(([id, label]) => [label, Number(id)]))
  let shift: number | undefined
  for (const [id, label] of other) {
    const usualId = idsByLabel.get(label)
    if (usualId === undefined) return undefined
    const difference = Number(id) - usualId
    if (difference === 0 || (shift !== undefined && shift !== difference)) return undefined
    shift = difference
  }
  const isNumberedAnew = other.size < usual.size && [...other.keys()].every((id, index) => Number(id) === index)
  return isNumberedAnew ? undefined : shift
}
