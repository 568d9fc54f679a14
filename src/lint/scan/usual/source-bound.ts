/** The least or the greatest of source-refs, as bytes: in ASCII they are in the order of UTF-16 units. */
import type { MatchedLine } from './matched-line.js'

const WORD_BYTES = 4
/** Bytes that there is room for at first. */
const ROOM = 64

export class SourceBound {
  #bytes = new Uint8Array(ROOM)
  #view = new DataView(this.#bytes.buffer)
  #length = 0

  /** Empty while there is none. */
  get text(): string {
    return Buffer.from(this.#bytes.buffer, 0, this.#length).toString('latin1')
  }

  /** Under 0 where the source-ref of a line comes before it. */
  compare({ bytes, view, sourceFrom, sourceTo }: MatchedLine): number {
    const length = sourceTo - sourceFrom
    const common = Math.min(length, this.#length)
    let at = 0
    while (at + WORD_BYTES <= common && view.getInt32(sourceFrom + at) === this.#view.getInt32(at)) at += WORD_BYTES
    for (; at < common; at += 1) {
      const difference = (bytes[sourceFrom + at] ?? 0) - (this.#bytes[at] ?? 0)
      if (difference !== 0) return difference
    }
    return length - this.#length
  }

  set({ bytes, sourceFrom, sourceTo }: MatchedLine): void {
    const length = sourceTo - sourceFrom
    if (length > this.#bytes.length) {
      this.#bytes = new Uint8Array(length * 2)
      this.#view = new DataView(this.#bytes.buffer)
    }
    for (let at = 0; at < length; at += 1) this.#bytes[at] = bytes[sourceFrom + at] ?? 0
    this.#length = length
  }
}
