/** The least or the greatest of source-refs, as bytes: in ASCII they are in the order of UTF-16 units. */
import { isDigit } from '../name-order.js'
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
  compare(line: MatchedLine): number {
    return this.#compareAt(line, this.#commonLength(line))
  }

  /** The same in the order of `compareByNumbers`. */
  compareByNumbers(line: MatchedLine): number {
    const { bytes, sourceFrom, sourceTo } = line
    const at = this.#commonLength(line)
    const digits = digitsFrom(bytes, sourceFrom + at, sourceTo) - sourceFrom - at
    const others = digitsFrom(this.#bytes, at, this.#length) - at
    if (digits === others) return this.#compareAt(line, at)
    const isInNumbers = (digits > 0 && others > 0) || (at > 0 && isDigit(this.#bytes[at - 1] ?? 0))
    return isInNumbers ? digits - others : this.#compareAt(line, at)
  }

  /** How many bytes at the start of both are the same. */
  #commonLength({ bytes, view, sourceFrom, sourceTo }: MatchedLine): number {
    const common = Math.min(sourceTo - sourceFrom, this.#length)
    let at = 0
    while (at + WORD_BYTES <= common && view.getInt32(sourceFrom + at) === this.#view.getInt32(at)) at += WORD_BYTES
    while (at < common && bytes[sourceFrom + at] === this.#bytes[at]) at += 1
    return at
  }

  #compareAt({ bytes, sourceFrom, sourceTo }: MatchedLine, at: number): number {
    const length = sourceTo - sourceFrom
    if (at === length || at === this.#length) return length - this.#length
    return (bytes[sourceFrom + at] ?? 0) - (this.#bytes[at] ?? 0)
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

/** Where the digits from a place on end. */
function digitsFrom(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && isDigit(bytes[at] ?? 0)) at += 1
  return at
}
