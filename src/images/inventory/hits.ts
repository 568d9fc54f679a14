/**
 * The rows of a row group with images of the manifest, in ascending order. They are numbers in a few arrays: an object for each of
 * a million rows that are kept for a while makes the garbage collector take more memory for all that follows.
 */
import { DELETED, TAG_BYTES, type FoundRowsBuilder } from './found-objects.js'
import { twice } from './twice.js'

/** No row of a report has this number. */
const DROPPED = -1

export class Hits {
  #count = 0
  #rows = new Int32Array(256)
  #references = new Int32Array(256)
  #sizes = new Float64Array(0)
  #tags = new Uint8Array(0)
  #tagLengths = new Uint8Array(0)

  get count(): number {
    return this.#count
  }

  /** @param row  from 0 in the row group */
  add(row: number, reference: number): void {
    if (this.#count === this.#rows.length) {
      this.#rows = new Int32Array(twice(this.#rows))
      this.#references = new Int32Array(twice(this.#references))
    }
    this.#rows[this.#count] = row
    this.#references[this.#count] = reference
    this.#count += 1
  }

  /** All rows are there; what else is said of them follows. */
  seal(): void {
    this.#sizes = new Float64Array(this.#count).fill(NaN)
    this.#tags = new Uint8Array(this.#count * TAG_BYTES)
    this.#tagLengths = new Uint8Array(this.#count)
  }

  /** Infinity after the last one. */
  rowOf(hit: number): number {
    return hit < this.#count ? (this.#rows[hit] ?? Infinity) : Infinity
  }

  setSize(hit: number, sizeBytes: number): void {
    this.#sizes[hit] = sizeBytes
  }

  /** One that is too long to be of S3 is not kept. */
  setTag(hit: number, tag: Uint8Array): void {
    if (tag.length > TAG_BYTES) return
    this.#tags.set(tag, hit * TAG_BYTES)
    this.#tagLengths[hit] = tag.length
  }

  setDeleted(hit: number): void {
    this.#sizes[hit] = DELETED
    this.#tagLengths[hit] = 0
  }

  /** Of a version that is not the current one. */
  drop(hit: number): void {
    this.#references[hit] = DROPPED
  }

  addTo(found: FoundRowsBuilder): void {
    for (let hit = 0; hit < this.#count; hit += 1) {
      const reference = this.#references[hit] ?? DROPPED
      const from = hit * TAG_BYTES
      if (reference !== DROPPED)
        found.add(reference, this.#sizes[hit] ?? NaN, this.#tags, from, from + (this.#tagLengths[hit] ?? 0))
    }
  }
}
