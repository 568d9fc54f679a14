/** What the rows of a report say of the images of a manifest, as numbers and bytes: it is sent from thread to thread. */
import { twice } from './twice.js'

/** Longest ETag that is kept, in bytes: an MD5 in hex, a hyphen, and the number of parts, 10,000 at most. S3 User Guide. */
export const TAG_BYTES = 38

/** Rows of current versions; each field has a value, or {@link TAG_BYTES} bytes, for each row. */
export interface FoundRows {
  /** Numbers in the table of references. */
  readonly references: Int32Array<ArrayBuffer>
  /** NaN where the report has no sizes; -1 for a delete marker. */
  readonly sizes: Float64Array<ArrayBuffer>
  /** ETags in ASCII, filled up with zeros: nothing else where there is none. */
  readonly tags: Uint8Array<ArrayBuffer>
}

/** The size of a delete marker. */
export const DELETED = -1

/** Collects rows. */
export class FoundRowsBuilder {
  #length = 0
  #references = new Int32Array(256)
  #sizes = new Float64Array(256)
  #tags = new Uint8Array(256 * TAG_BYTES)

  /** @param bytes  with an ETag without quotes from one place to another; one that is too long to be of S3 is not kept */
  add(reference: number, sizeBytes: number, bytes: Uint8Array, from: number, to: number): void {
    if (this.#length === this.#references.length) this.#grow()
    this.#references[this.#length] = reference
    this.#sizes[this.#length] = sizeBytes
    const start = this.#length * TAG_BYTES - from
    if (to - from <= TAG_BYTES) for (let at = from; at < to; at += 1) this.#tags[start + at] = bytes[at] ?? 0
    this.#length += 1
  }

  finish(): FoundRows {
    return {
      references: this.#references.slice(0, this.#length),
      sizes: this.#sizes.slice(0, this.#length),
      tags: this.#tags.slice(0, this.#length * TAG_BYTES),
    }
  }

  #grow(): void {
    this.#references = new Int32Array(twice(this.#references))
    this.#sizes = new Float64Array(twice(this.#sizes))
    this.#tags = new Uint8Array(twice(this.#tags))
  }
}

/** What all files of a report say of one image. */
export type Listed =
  | { readonly kind: 'object'; readonly sizeBytes: number | undefined; readonly eTag: string | undefined }
  | { readonly kind: 'delete-marker' }
  /** No row, or rows that contradict each other: a report is made while its bucket changes. */
  | { readonly kind: 'not-listed' }

const [UNSEEN, SEEN, DISPUTED] = [0, 1, 2]

/** Brings the rows of all files together; the order of the files has no effect. */
export class ListedObjects {
  readonly #state: Uint8Array
  readonly #sizes: Float64Array
  readonly #tags: Buffer

  constructor(count: number) {
    this.#state = new Uint8Array(count)
    this.#sizes = new Float64Array(count)
    this.#tags = Buffer.alloc(count * TAG_BYTES)
  }

  add({ references, sizes, tags }: FoundRows): void {
    for (let row = 0; row < references.length; row += 1) {
      const number = references[row] ?? 0
      const tag = tags.subarray(row * TAG_BYTES, (row + 1) * TAG_BYTES)
      if (this.#state[number] === UNSEEN) {
        this.#state[number] = SEEN
        this.#sizes[number] = sizes[row] ?? NaN
        this.#tags.set(tag, number * TAG_BYTES)
      } else if (!this.#isSame(number, sizes[row] ?? NaN, tag)) this.#state[number] = DISPUTED
    }
  }

  at(number: number): Listed {
    if (this.#state[number] !== SEEN) return { kind: 'not-listed' }
    const size = this.#sizes[number] ?? NaN
    if (size === DELETED) return { kind: 'delete-marker' }
    const eTag = this.#tagAt(number)
    return { kind: 'object', sizeBytes: Number.isNaN(size) ? undefined : size, eTag: eTag === '' ? undefined : eTag }
  }

  #isSame(number: number, size: number, tag: Uint8Array): boolean {
    const start = number * TAG_BYTES
    return Object.is(this.#sizes[number], size) && tag.every((byte, at) => this.#tags[start + at] === byte)
  }

  #tagAt(number: number): string {
    const start = number * TAG_BYTES
    let end = start + TAG_BYTES
    while (end > start && this.#tags[end - 1] === 0) end -= 1
    return this.#tags.toString('latin1', start, end)
  }
}
