/** Finds the first line of a manifest that has a source-ref, or any other pair of hashes. */
import type { Column } from '../scan/column.js'

const HASHES = 2 ** 32

/** Lines that are in one index at a time, about. Our choice: its two mebibytes stay in the cache of a processor. */
const LINES_PER_SHARE = 2 ** 18

/** The hashes that are in one of `count` equal parts of their range. */
interface Share {
  readonly number: number
  readonly count: number
}

const ALL: Share = { number: 0, count: 1 }

/** A hash table of line numbers, four bytes for each of its places. */
export class SourceIndex {
  readonly #places: Int32Array
  readonly #low: Column
  readonly #high: Column
  readonly #share: Share

  /**
   * @param low    with `high`, the two halves of the hashes; lines with 0 in both have nothing to find
   * @param places all -1, more than lines of the share
   * @param share  of the hashes, the only ones that may be added or looked for
   */
  constructor(low: Column, high: Column, places = emptyPlaces(low.length), share = ALL) {
    this.#low = low
    this.#high = high
    this.#places = places
    this.#share = share
  }

  /** An index of all lines. */
  static of(low: Column, high: Column): SourceIndex {
    const index = new SourceIndex(low, high)
    for (let line = 0; line < low.length; line += 1) if (low.at(line) !== 0) index.add(line)
    return index
  }

  /** Whether hashes with this first half are in the share of the index; never for a line with nothing to find. */
  covers(low: number): boolean {
    return low !== 0 && partOf(low, this.#share.count) === this.#share.number
  }

  /** Adds a line, from 0. Returns the line that has the same hashes and was added first, which may be this one. */
  add(line: number): number {
    const place = this.#placeOf(this.#low.at(line), this.#high.at(line))
    const first = this.#places[place] ?? -1
    if (first >= 0) return first
    this.#places[place] = line
    return line
  }

  /** The line that was added first with these hashes; -1 without one. */
  find(low: number, high: number): number {
    return this.#places[this.#placeOf(low, high)] ?? -1
  }

  #placeOf(low: number, high: number): number {
    // The hashes are as many in each part of their range, and so are the places.
    const { number, count } = this.#share
    let place = Math.floor(((low / HASHES) * count - number) * this.#places.length)
    for (;;) {
      const line = this.#places[place] ?? -1
      if (line < 0 || (this.#low.at(line) === low && this.#high.at(line) === high)) return place
      place = place + 1 === this.#places.length ? 0 : place + 1
    }
  }
}

/**
 * Empty indexes, one after the other, that together cover all hashes: those of a manifest of a gigabyte would need more
 * memory than half of what is kept of its lines. All are in the same memory, so that each ends with the next.
 */
export function* indexShares(low: Column, high: Column): Generator<SourceIndex> {
  const count = Math.max(1, Math.ceil(low.length / LINES_PER_SHARE))
  const places = emptyPlaces(mostLinesOfShare(low, count))
  for (let number = 0; number < count; number += 1) yield new SourceIndex(low, high, places.fill(-1), { number, count })
}

/** Half full, so that a search ends after a few steps. */
function emptyPlaces(lines: number): Int32Array {
  return new Int32Array(lines * 2 + 1).fill(-1)
}

/** About as many in each share, but for a manifest that repeats an image very often. */
function mostLinesOfShare(low: Column, count: number): number {
  if (count === 1) return low.length
  const lines = new Uint32Array(count)
  for (let line = 0; line < low.length; line += 1) {
    const part = partOf(low.at(line), count)
    lines[part] = (lines[part] ?? 0) + 1
  }
  return Math.max(...lines)
}

function partOf(low: number, count: number): number {
  return Math.floor((low / HASHES) * count)
}
