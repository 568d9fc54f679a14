/**
 * Bytes that are the same on every line of a template, compared eight at a time: as numbers, which are equal where all bits
 * are. Those of which that is not true, zeros of either sign and what is no number, are not in the bytes of a line of JSON.
 */
import type { LineBytes } from './line-bytes.js'

const WORD_BYTES = 8

export class Literal {
  readonly length: number
  readonly #bytes: Uint8Array
  /** Whole words from the beginning on; the last word, which may overlap with them, comes after them. */
  readonly #words: Float64Array

  constructor(bytes: Uint8Array) {
    this.length = bytes.length
    this.#bytes = bytes
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#words = new Float64Array(Math.ceil(bytes.length / WORD_BYTES))
    if (bytes.length < WORD_BYTES) return
    for (let word = 0; word < this.#words.length; word += 1)
      this.#words[word] = view.getFloat64(Math.min(word * WORD_BYTES, bytes.length - WORD_BYTES), true)
  }

  /** The bytes between two places. */
  static of(bytes: Uint8Array, from: number, to: number): Literal {
    // A copy: the bytes are overwritten by those of the next chunk.
    return new Literal(Uint8Array.from(bytes.subarray(from, to)))
  }

  isAt(line: LineBytes, at: number): boolean {
    if (at + this.length > line.bytes.length) return false
    return this.length < WORD_BYTES ? this.#hasBytes(line.bytes, at) : this.#hasWords(line.view, at)
  }

  #hasBytes(bytes: Uint8Array, at: number): boolean {
    for (let index = 0; index < this.length; index += 1) if (bytes[at + index] !== this.#bytes[index]) return false
    return true
  }

  #hasWords(view: DataView, at: number): boolean {
    const words = this.#words
    const last = words.length - 1
    for (let word = 0; word < last; word += 1)
      if (view.getFloat64(at + word * WORD_BYTES, true) !== words[word]) return false
    return view.getFloat64(at + this.length - WORD_BYTES, true) === words[last]
  }
}
