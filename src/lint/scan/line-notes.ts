/** What a partial result keeps of a line besides its labels, for rules that compare lines. */
import { groupOf, type GroupBy } from '../group-by.js'
import type { LineFacts } from '../own-rule.js'
import { hash32, hashOf, type SourceHash } from './hash.js'
import { columnAt } from './locate-fact.js'
import { BUCKETS_KEPT, CLASS_MAPS_KEPT, shapeOf, type ManifestPartial } from './partial.js'

export const NO_HASH: SourceHash = { low: 0, high: 0 }

export function noteBucket({ buckets }: ManifestPartial, bucket: string, line: number): void {
  if (buckets.size < BUCKETS_KEPT && !buckets.has(bucket)) buckets.set(bucket, line)
}

/** @param sourceRef  undefined, or empty, for a line without an image */
export function noteGroup({ columns }: ManifestPartial, sourceRef: string | undefined, groupBy: GroupBy): void {
  const group = sourceRef === undefined || sourceRef === '' ? undefined : groupOf(sourceRef, groupBy)
  const { low, high } = group === undefined ? NO_HASH : hashOf(group)
  columns.groupLow.push(low)
  columns.groupHigh.push(high)
}

/** Counts the class map of a line. True for one that is then to be kept, which counts it. */
export function noteClassMap({ classMaps, columns }: ManifestPartial, hash: number): boolean {
  const known = classMaps.get(hash)
  if (known !== undefined) known.lines += 1
  else if (classMaps.size < CLASS_MAPS_KEPT) return true
  else columns.otherClassMaps.push(hash)
  return false
}

/**
 * Notes the name of the first label attribute, which may carry a counter.
 * @param facts  of the line; asked for their text where it is the first
 */
export function noteName(partial: ManifestPartial, name: string, facts: Pick<LineFacts, 'text'>): void {
  partial.columns.numberedName.push(hashOfNumbered(name))
  noteNumberedName(partial, name, facts)
}

/** Notes a name that may have a digit, once or more often. */
export function noteNumberedName(partial: ManifestPartial, name: string, facts: Pick<LineFacts, 'text'>): void {
  if (hashOfNumbered(name) === 0) return
  const names = partial.numberedNames
  if (names === undefined)
    partial.numberedNames = { first: name, column: columnAt(facts.text, [name]), isOneShape: true }
  else if (names.isOneShape && names.first !== name && shapeOf(names.first) !== shapeOf(name))
    partial.numberedNames = { ...names, isOneShape: false }
}

/** Most lines have the name of the line before. */
let last = { name: '', hash: 0 }

/** 0 for a name without a digit. */
export function hashOfNumbered(name: string): number {
  if (last.name !== name) last = { name, hash: /\d/.test(name) ? hash32(name) : 0 }
  return last.hash
}
