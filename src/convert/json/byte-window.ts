/** The part of a file that is in memory while it is parsed. */
import { SourceError } from '../source-error.js'
import type { ByteSource } from './byte-source.js'

/** Bytes that are in memory, and so the longest text or number that can be read. What is skipped has no such limit. */
export const WINDOW_BYTES = 1024 * 1024

/**
 * A window on the bytes of a source, which only goes forward. Parsers read `bytes[at]` and move `at`: what has been read is
 * followed by a zero, which no JSON has, so that their loops end there without asking for the end.
 */
export class ByteWindow {
  readonly bytes: Buffer
  /** Where the next byte is. */
  at = 0
  /** Where what has been read ends. */
  end = 0
  readonly #source: ByteSource
  /** Position in the source of the first byte of the window. */
  #base = 0

  constructor(source: ByteSource) {
    this.#source = source
    this.bytes = Buffer.allocUnsafe(WINDOW_BYTES + 1)
    this.#fill()
  }

  /** Of the source, as messages have it. */
  get name(): string {
    return this.#source.name
  }

  /** Whether there is no byte left, in the window and in the source. Moves the window on if need be. */
  isAtEnd(): boolean {
    return this.at >= this.end && !this.slide(this.at)
  }

  /** Moves the window, so that it begins with what is now at `start`, and reads on. False at the end of the source. */
  slide(start: number): boolean {
    if (start === 0 && this.end === WINDOW_BYTES) {
      throw new SourceError(
        `${this.name} has a text or a number of more than ${String(WINDOW_BYTES)} bytes at ${this.placeOf(0)}.`,
      )
    }
    this.bytes.copyWithin(0, start, this.end)
    this.#base += start
    this.at -= start
    this.end -= start
    return this.#fill()
  }

  /** Reads on until so many bytes are in the window, or the source ends. */
  ensure(count: number): void {
    while (this.end - this.at < count && this.slide(this.at));
  }

  /** @throws SourceError: not JSON, or cut off */
  fail(what: string, at: number): never {
    if (at >= this.end) throw new SourceError(`${this.name} ends before its JSON does: it is cut off.`)
    const hole = this.bytes[at] === 0 ? ' (a zero byte: the file is binary, or damaged)' : ''
    throw new SourceError(`${this.name} is not JSON: ${what} at ${this.placeOf(at)}${hole}.`)
  }

  /** `byte 12`, counted from 1. */
  placeOf(at: number): string {
    return `byte ${String(this.#base + at + 1)}`
  }

  #fill(): boolean {
    const count = this.#source.read(this.bytes, this.end, WINDOW_BYTES - this.end)
    this.end += count
    this.bytes[this.end] = 0
    return count > 0
  }
}
