/**
 * All pairs of two lists of hashes that differ in at most `distance` bits, without comparing all of them: multi-index
 * hashing (Norouzi, Punjani and Fleet, Fast exact search in Hamming space with multi-index hashing, 2014).
 *
 * A hash is cut into four parts of 16 bits. With distance = 4r + a and 0 <= a < 4, two hashes that differ in at most that
 * many bits differ in at most r bits of one of the parts 0 to a, or in at most r - 1 bits of one of the others: otherwise
 * they would differ in at least (a + 1)(r + 1) + (3 - a)r = 4r + a + 1 bits. So only hashes are compared that have such a
 * part, and none of the pairs is missed.
 */

import { bitsIn } from './perceptual-hash.js'

/** Hashes of 64 bits, each in two halves. */
export interface HashColumns {
  readonly high: Uint32Array
  readonly low: Uint32Array
}

const PARTS = 4
const PART_BITS = 16
const PART_VALUES = 2 ** PART_BITS

/** Called with the places of both hashes. */
export type OnPair = (left: number, right: number, distance: number) => void

/**
 * Takes each right hash in turn. None is compared with the same one twice, also where most hashes have parts in common.
 * @param distance bits that may differ, 0 to 64
 */
export function findNearPairs(left: HashColumns, right: HashColumns, distance: number, onPair: OnPair): void {
  const count = left.high.length
  const indexes = Array.from({ length: PARTS }, (_, part) => indexOf(left, part))
  const changes = Array.from({ length: PARTS }, (_, part) => partsWithin(radiusOf(part, distance)))
  /** For each left hash, the right one that it was last compared with, plus 1: it may have several parts in common. */
  const comparedWith = new Uint32Array(count)
  const compare = (one: number, other: number): void => {
    const [high, low] = [left.high[one] ?? 0, left.low[one] ?? 0]
    const apart = bitsIn(high ^ (right.high[other] ?? 0)) + bitsIn(low ^ (right.low[other] ?? 0))
    if (apart <= distance) onPair(one, other, apart)
  }
  const values = changes.reduce((sum, { length }) => sum + length, 0)
  for (let other = 0; other < right.high.length; other += 1) {
    if (values > SCAN_FROM) {
      for (let one = 0; one < count; one += 1) compare(one, other)
      continue
    }
    for (const [part, { starts, places }] of indexes.entries()) {
      const value = partOf(right, other, part)
      for (const change of changes[part] ?? NOTHING) {
        const key = value ^ change
        const end = starts[key + 1] ?? 0
        for (let at = starts[key] ?? 0; at < end; at += 1) {
          const one = places[at] ?? 0
          if (comparedWith[one] === other + 1) continue
          comparedWith[one] = other + 1
          compare(one, other)
        }
      }
    }
  }
}

/**
 * Values of parts from which on all hashes are compared, one after the other: to look up a sixteenth of all values takes
 * longer, since what is looked up is all over the memory. Measured with 200,000 hashes.
 */
const SCAN_FROM = PART_VALUES / 16

const NOTHING = new Uint16Array(0)

/** The bits that a part may differ in; below 0 where no hash needs to be looked for by this part. */
function radiusOf(part: number, distance: number): number {
  const [whole, rest] = [Math.floor(distance / PARTS), distance % PARTS]
  return part <= rest ? whole : whole - 1
}

/** The values of a part with at most so many bits. */
function partsWithin(radius: number): Uint16Array {
  const found: number[] = []
  for (let value = 0; value < PART_VALUES; value += 1) if (bitsIn(value) <= radius) found.push(value)
  return Uint16Array.from(found)
}

/** The places of the hashes by the value of a part: those of a value are in `places` from its start to the next one. */
interface PartIndex {
  readonly starts: Uint32Array
  readonly places: Uint32Array
}

function indexOf(hashes: HashColumns, part: number): PartIndex {
  const count = hashes.high.length
  const starts = new Uint32Array(PART_VALUES + 1)
  for (let at = 0; at < count; at += 1) {
    const next = partOf(hashes, at, part) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let value = 0; value < PART_VALUES; value += 1)
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0)
  const places = new Uint32Array(count)
  const free = starts.slice()
  for (let at = 0; at < count; at += 1) {
    const value = partOf(hashes, at, part)
    const place = free[value] ?? 0
    places[place] = at
    free[value] = place + 1
  }
  return { starts, places }
}

function partOf({ high, low }: HashColumns, at: number, part: number): number {
  const half = (part < 2 ? high[at] : low[at]) ?? 0
  return part % 2 === 0 ? half >>> PART_BITS : half & (PART_VALUES - 1)
}
