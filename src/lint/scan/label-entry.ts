/** What a lint learns of each label of a manifest while the lines go by. */
import { compareByNumbers } from './name-order.js'

/** Lines that have something in common: how many, and the first. */
export interface LineCount {
  count: number
  /** 1-based. */
  first: number
  /** Of the value on that line, 1-based; absent where none is pointed to. */
  column?: number | undefined
}

/** Numbers of lines by how they were read: without doubt, and doubtful ones in each of three ways. */
export const READINGS = ['sure', 'taken', 'strict', 'lenient'] as const
export type Reading = (typeof READINGS)[number]
export type ByReading = Record<Reading, number>

/** The first and the last of source-refs in two orders; all empty where there is none. */
export interface SourceBounds {
  /** In the order of their UTF-16 units. */
  least: string
  greatest: string
  /** The same with the numbers in them in their order: 9 before 10. */
  lowest: string
  highest: string
}

export const BOUNDS = ['least', 'greatest', 'lowest', 'highest'] as const

export interface LabelEntry extends SourceBounds {
  readonly label: string
  readonly kind: 'image-level' | 'box'
  /** The first valid line that has it, and where; 1-based, 0 while there is none. */
  first: number
  column: number
  /** Lines that offer it. */
  readonly lines: ByReading
  /** Usable boxes on valid lines. */
  boxes: number
  /** Boxes by side (square root of the share of the image's area) and by shape (width by height), in half octaves. */
  readonly sides: Map<number, LineCount>
  readonly shapes: Map<number, LineCount>
}

export function noLines(): ByReading {
  return { sure: 0, taken: 0, strict: 0, lenient: 0 }
}

export function createLabelEntry(label: string, kind: LabelEntry['kind']): LabelEntry {
  const empty = { first: 0, column: 0, boxes: 0, least: '', greatest: '', lowest: '', highest: '' }
  return { label, kind, ...empty, lines: noLines(), sides: new Map(), shapes: new Map() }
}

/** Counts a line, or lines, under a key. Lines come in their order, so that the first stays the first. */
export function countLine<Key>(counts: Map<Key, LineCount>, key: Key, { count, first, column }: LineCount): void {
  const known = counts.get(key)
  if (known === undefined) counts.set(key, { count, first, column })
  else known.count += count
}

/** Widens the bounds of the source-refs on the label's valid lines by those of others. */
export function widen(entry: SourceBounds, { least, greatest, lowest, highest }: SourceBounds): void {
  if (least === '') return
  if (entry.least === '') Object.assign(entry, { least, greatest, lowest, highest })
  if (least < entry.least) entry.least = least
  if (greatest > entry.greatest) entry.greatest = greatest
  if (compareByNumbers(lowest, entry.lowest) < 0) entry.lowest = lowest
  if (compareByNumbers(highest, entry.highest) > 0) entry.highest = highest
}
