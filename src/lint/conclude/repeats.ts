/** Finds the lines of a manifest that have the source-ref of an earlier one. */
import { BLOCK_LENGTH, type Column } from '../scan/column.js'
import { SourceIndex } from './source-index.js'

/** Called for each line that has the hashes of one before it, from 0, with the first that has them. */
type TakeRepeat = (line: number, first: number) => void

/**
 * Finds all of them. Nearly all lines of most manifests have the beginning of their hash to themselves, for which a bit each
 * is enough: they need no place in an index, which would not fit into the cache of a processor.
 * @param low  with `high`, the two halves of the hashes; lines with 0 in both have nothing to find
 */
export function findRepeats(low: Column, high: Column, take: TakeRepeat): void {
  const { shares, prefixes } = prefixesFor(low.length)
  for (let share = 0; share < shares; share += 1) {
    prefixes.first = share * prefixes.count
    const lines = linesTogether(prefixes, low)
    const index = SourceIndex.forLines(low, high, lines.length, { number: share, count: shares })
    for (const line of lines) {
      const first = index.add(line)
      if (first !== line) take(line, first)
    }
  }
}

/** Lines whose hashes are searched at a time, about. Our choice: the maps of a manifest of a gigabyte have two mebibytes. */
const LINES_PER_SHARE = 2 ** 19

/** Prefixes for each line. Our choice: with sixteen, one line of sixteen has the same as another by chance. */
const PREFIXES_PER_LINE = 16

/** A word of a map has so many bits, as a power of two. */
const WORD_SHIFT = 5

/** Some of the values that the first bits of a hash can have, and two maps with a bit for each. */
interface Prefixes {
  first: number
  readonly count: number
  /** Bits of a hash after its prefix; 1 or more. */
  readonly shift: number
  readonly seen: Int32Array
  /** On more than one line. */
  readonly seenAgain: Int32Array
}

function prefixesFor(lines: number): { readonly shares: number; readonly prefixes: Prefixes } {
  const shares = 2 ** Math.max(0, Math.ceil(Math.log2(lines / LINES_PER_SHARE)))
  const bits = Math.max(WORD_SHIFT, Math.ceil(Math.log2((lines / shares) * PREFIXES_PER_LINE)))
  const words = 2 ** (bits - WORD_SHIFT)
  const maps = { seen: new Int32Array(words), seenAgain: new Int32Array(words) }
  return { shares, prefixes: { first: 0, count: 2 ** bits, shift: 32 - bits - Math.log2(shares), ...maps } }
}

/** Lines with a prefix that another line has too, in their order. */
function linesTogether(prefixes: Prefixes, low: Column): readonly number[] {
  prefixes.seen.fill(0)
  prefixes.seenAgain.fill(0)
  for (const { lows, count } of blocksOf(low)) markPrefixes(prefixes, lows, count)
  const lines: number[] = []
  for (const { from, lows, count } of blocksOf(low)) takeMarked(prefixes, lows, count, from, lines)
  return lines
}

/**
 * The blocks of a column, all in the same memory. They are signed numbers: others would be an object each, until the engine has
 * compiled the loops.
 */
function* blocksOf(
  low: Column,
): Generator<{ readonly from: number; readonly lows: Int32Array; readonly count: number }> {
  const block = new Uint32Array(BLOCK_LENGTH)
  const lows = new Int32Array(block.buffer)
  for (let from = 0; from < low.length; from += BLOCK_LENGTH) yield { from, lows, count: low.copyTo(block, from) }
}

function markPrefixes(
  { first, count: prefixes, shift, seen, seenAgain }: Prefixes,
  lows: Int32Array,
  count: number,
): void {
  for (let place = 0; place < count; place += 1) {
    const low = lows[place] ?? 0
    const prefix = (low >>> shift) - first
    if (low === 0 || prefix < 0 || prefix >= prefixes) continue
    const word = prefix >>> WORD_SHIFT
    const bit = 1 << prefix
    const known = seen[word] ?? 0
    if ((known & bit) === 0) seen[word] = known | bit
    else seenAgain[word] = (seenAgain[word] ?? 0) | bit
  }
}

function takeMarked(
  { first, count: prefixes, shift, seenAgain }: Prefixes,
  lows: Int32Array,
  count: number,
  from: number,
  lines: number[],
): void {
  for (let place = 0; place < count; place += 1) {
    const low = lows[place] ?? 0
    const prefix = (low >>> shift) - first
    if (low === 0 || prefix < 0 || prefix >= prefixes) continue
    if (((seenAgain[prefix >>> WORD_SHIFT] ?? 0) & (1 << prefix)) !== 0) lines.push(from + place)
  }
}
