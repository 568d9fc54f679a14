/** Finds the first line of a manifest that has a source-ref, or any other pair of hashes. */
import type { Column } from '../scan/column.js'

const HASHES = 2 ** 32

/** A hash table of line numbers, four bytes for each of its places. */
export class SourceIndex {
  readonly #places: Int32Array
  readonly #low: Column
  readonly #high: Column

  /** Columns of the two halves of the hashes; lines with 0 in both have nothing to find. */
  constructor(low: Column, high: Column) {
    this.#low = low
    this.#high = high
    // Half full, so that a search ends after a few steps.
    this.#places = new Int32Array(low.length * 2 + 1).fill(-1)
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
    let place = Math.floor((low / HASHES) * this.#places.length)
    for (;;) {
      const line = this.#places[place] ?? -1
      if (line < 0 || (this.#low.at(line) === low && this.#high.at(line) === high)) return place
      place = place + 1 === this.#places.length ? 0 : place + 1
    }
  }
}
