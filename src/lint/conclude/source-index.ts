/** Finds the first line of a manifest that has a source-ref, or any other pair of hashes. */
import { BLOCK_LENGTH, type Column } from '../scan/column.js'

const HASHES = 2 ** 32

/** Lines that are in one index at a time, about. Our choice: its four mebibytes stay in the cache of a processor. */
const LINES_PER_SHARE = 2 ** 18

/** The hashes that are in one of `count` equal parts of their range. */
export interface Share {
  readonly number: number
  readonly count: number
}

const ALL: Share = { number: 0, count: 1 }

/** A hash table of line numbers, eight bytes for each of its places. */
export class SourceIndex {
  readonly #places: Int32Array
  /** The second halves of the hashes of these lines: where they differ, nothing else of the lines is looked up. */
  readonly #highs: Uint32Array
  readonly #low: Column
  readonly #high: Column
  readonly #share: Share

  /**
   * @param low    with `high`, the two halves of the hashes; lines with 0 in both have nothing to find
   * @param places all -1, more than lines of the share
   * @param highs  as many
   * @param share  of the hashes, the only ones that may be added or looked for
   */
  constructor(
    low: Column,
    high: Column,
    places = emptyPlaces(low.length),
    highs = new Uint32Array(places.length),
    share = ALL,
  ) {
    this.#low = low
    this.#high = high
    this.#places = places
    this.#highs = highs
    this.#share = share
  }

  /** An empty index with room for so many lines of a share. */
  static forLines(low: Column, high: Column, lines: number, share: Share): SourceIndex {
    const places = emptyPlaces(lines)
    return new SourceIndex(low, high, places, new Uint32Array(places.length), share)
  }

  /** An index of all lines. */
  static of(low: Column, high: Column): SourceIndex {
    const index = new SourceIndex(low, high)
    index.addAll()
    return index
  }

  /** Whether hashes with this first half are in the share of the index; never for a line with nothing to find. */
  covers(low: number): boolean {
    return low !== 0 && partOf(low, this.#share.count) === this.#share.number
  }

  /** Adds a line, from 0. Returns the line that has the same hashes and was added first, which may be this one. */
  add(line: number): number {
    return this.#add(line, this.#low.at(line), this.#high.at(line))
  }

  /** Adds all lines of the share, in their order. */
  addAll(): void {
    const [lows, highs] = [new Uint32Array(BLOCK_LENGTH), new Uint32Array(BLOCK_LENGTH)]
    for (let from = 0; from < this.#low.length; from += BLOCK_LENGTH) {
      const count = this.#low.copyTo(lows, from)
      this.#high.copyTo(highs, from)
      for (let place = 0; place < count; place += 1) {
        const low = lows[place] ?? 0
        if (this.covers(low)) this.#add(from + place, low, highs[place] ?? 0)
      }
    }
  }

  /** The line that was added first with these hashes; -1 without one. */
  find(low: number, high: number): number {
    return this.#places[this.#placeOf(low, high)] ?? -1
  }

  #add(line: number, low: number, high: number): number {
    const place = this.#placeOf(low, high)
    const first = this.#places[place] ?? -1
    if (first >= 0) return first
    this.#places[place] = line
    this.#highs[place] = high
    return line
  }

  #placeOf(low: number, high: number): number {
    // The hashes are as many in each part of their range, and so are the places.
    const { number, count } = this.#share
    let place = Math.floor(((low / HASHES) * count - number) * this.#places.length)
    for (;;) {
      const line = this.#places[place] ?? -1
      if (line < 0 || (this.#highs[place] === high && this.#low.at(line) === low)) return place
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
  const highs = new Uint32Array(places.length)
  for (let number = 0; number < count; number += 1)
    yield new SourceIndex(low, high, places.fill(-1), highs, { number, count })
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
