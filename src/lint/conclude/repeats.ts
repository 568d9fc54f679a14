/** Finds the lines of a manifest that have the source-ref of an earlier one. */
import { BLOCK_LENGTH, type Column } from '../scan/column.js'
import { LINES_PER_SHARE, SourceIndex, indexShares } from './source-index.js'

/** Called for each line that has the hashes of one before it, from 0, with the first that has them. */
type TakeRepeat = (line: number, first: number) => void

/**
 * Finds all of them. Nearly all lines of most manifests have a beginning of their hash to themselves, for which a bit each is
 * enough: they need no place in an index, which would not fit into the cache of a processor.
 * @param low  with `high`, the two halves of the hashes; lines with 0 in both have nothing to find
 */
export function findRepeats(low: Column, high: Column, take: TakeRepeat): void {
  const lines = linesTogether(low)
  if (lines === undefined) {
    for (const index of indexShares(low, high)) index.addAll(take)
    return
  }
  const index = SourceIndex.forLines(low, high, lines.length)
  for (const line of lines) {
    const first = index.add(line)
    if (first !== line) take(line, first)
  }
}

/** Bits for each line. Our choice: with sixteen, one line of sixteen shares its bit by chance. */
const BITS_PER_LINE = 16

/** Bits of a hash that choose its bit in the maps. With the most, a map has two megabytes, for a manifest of a gigabyte. */
const PREFIX_BITS = { least: 12, most: 24 }

/** Lines whose hash begins like that of another, in their order; undefined for more than one index is to have. */
function linesTogether(low: Column): Int32Array | undefined {
  const wanted = Math.ceil(Math.log2(low.length * BITS_PER_LINE + 1))
  const prefixBits = Math.max(PREFIX_BITS.least, Math.min(PREFIX_BITS.most, wanted))
  const prefixes: Prefixes = {
    shift: 32 - prefixBits,
    seen: new Int32Array(2 ** (prefixBits - 5)),
    seenAgain: new Int32Array(2 ** (prefixBits - 5)),
  }
  for (const { lows, count } of blocksOf(low)) markPrefixes(prefixes, lows, count)
  // With room for the block that is one too many.
  const lines = new Int32Array(Math.min(low.length, LINES_PER_SHARE) + BLOCK_LENGTH)
  let length = 0
  for (const { from, lows, count } of blocksOf(low)) {
    length = takeMarked(prefixes, lows, count, from, lines, length)
    if (length > LINES_PER_SHARE) return undefined
  }
  return lines.subarray(0, length)
}

/** Maps with a bit for each beginning that a hash can have. */
interface Prefixes {
  /** Bits of a hash after its beginning. */
  readonly shift: number
  readonly seen: Int32Array
  /** On more than one line. */
  readonly seenAgain: Int32Array
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

function markPrefixes({ shift, seen, seenAgain }: Prefixes, lows: Int32Array, count: number): void {
  for (let place = 0; place < count; place += 1) {
    const low = lows[place] ?? 0
    if (low === 0) continue
    const prefix = low >>> shift
    const bit = 1 << (prefix & 31)
    const known = seen[prefix >>> 5] ?? 0
    if ((known & bit) === 0) seen[prefix >>> 5] = known | bit
    else seenAgain[prefix >>> 5] = (seenAgain[prefix >>> 5] ?? 0) | bit
  }
}

/** Adds the lines of a block to those before it. Returns how many there are. */
function takeMarked(
  prefixes: Prefixes,
  lows: Int32Array,
  count: number,
  from: number,
  lines: Int32Array,
  before: number,
): number {
  let length = before
  for (let place = 0; place < count; place += 1) {
    if (!isMarked(prefixes, lows[place] ?? 0)) continue
    lines[length] = from + place
    length += 1
  }
  return length
}

function isMarked({ shift, seenAgain }: Prefixes, low: number): boolean {
  const prefix = low >>> shift
  return low !== 0 && ((seenAgain[prefix >>> 5] ?? 0) & (1 << (prefix & 31))) !== 0
}
