/**
 * Reads JSON of any length, value by value, from a window on its bytes: of a file of gigabytes only the values that are
 * asked for become objects. All of the grammar is checked, in what is skipped too.
 */
import { FILE_HEAD_BYTES } from '../../manifest/file-kind.js'
import { SourceError } from '../source-error.js'
import { refuseOtherKinds, type ByteSource } from './byte-source.js'
import { ByteWindow } from './byte-window.js'
import { beginsNumber, readNumber } from './json-number.js'
import { QUOTE, readText, skipText } from './json-text.js'
import type { KeySet } from './key-set.js'

/** Objects and lists in each other. Our choice: no format has ten. */
const DEPTH_MAX = 500

const COMMA = 0x2c
const COLON = 0x3a
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

const LITERALS = ['true', 'false', 'null'].map((word) => Buffer.from(word))
const LITERAL_BYTES_MAX = 5

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** What a value is, by how it begins. */
export type JsonKind = 'object' | 'list' | 'text' | 'number' | 'other'

export class JsonReader {
  readonly #window: ByteWindow

  /** @throws SourceError for a source that is plainly something else */
  constructor(source: ByteSource) {
    this.#window = new ByteWindow(source)
    this.#window.ensure(FILE_HEAD_BYTES)
    const { bytes, end } = this.#window
    refuseOtherKinds(source.name, bytes.subarray(0, end))
    if (BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)) this.#window.at = BYTE_ORDER_MARK.length
  }

  /** What comes next. */
  peek(): JsonKind {
    const byte = this.#next()
    if (byte === OPEN_OBJECT) return 'object'
    if (byte === OPEN_LIST) return 'list'
    if (byte === QUOTE) return 'text'
    return beginsNumber(byte) ? 'number' : 'other'
  }

  /**
   * Reads an object: `take` is called for each key, with its number in the set or -1 for another one, and must read or
   * skip the value.
   */
  object(keys: KeySet, take: (key: number) => void): void {
    this.#open(OPEN_OBJECT, '{ is missing')
    if (this.#isEmpty(CLOSE_OBJECT)) return
    do {
      const key = this.#key(keys)
      this.#open(COLON, ': is missing')
      take(key)
    } while (!this.#isLast(CLOSE_OBJECT, ', or } is missing'))
  }

  /** Reads a list: `take` is called for each element, with its number from 0, and must read or skip it. */
  list(take: (index: number) => void): void {
    this.#open(OPEN_LIST, '[ is missing')
    if (this.#isEmpty(CLOSE_LIST)) return
    let index = 0
    do {
      take(index)
      index += 1
    } while (!this.#isLast(CLOSE_LIST, ', or ] is missing'))
  }

  /** A text; undefined for another value, which is skipped. */
  text(): string | undefined {
    if (this.#next() === QUOTE) return readText(this.#window)
    this.skip()
    return undefined
  }

  /** A number; undefined for another value, which is skipped. */
  number(): number | undefined {
    if (beginsNumber(this.#next())) return readNumber(this.#window)
    this.skip()
    return undefined
  }

  /** Whether the value is `true`; any other is skipped. */
  isTrue(): boolean {
    const isOne = this.#next() === 0x74
    this.skip()
    return isOne
  }

  /** Passes over a value. */
  skip(depth = 0): void {
    const byte = this.#next()
    if (byte === QUOTE) skipText(this.#window)
    else if (beginsNumber(byte)) readNumber(this.#window)
    else if (byte === OPEN_LIST) this.#skipList(depth)
    else if (byte === OPEN_OBJECT) this.#skipObject(depth)
    else this.#literal()
  }

  /** Nothing but blanks may follow. @throws SourceError */
  end(): void {
    this.#next()
    if (!this.#window.isAtEnd()) this.#window.fail('there is more after the end of the JSON', this.#window.at)
  }

  /** The next byte that is not a blank, which stays the next one; 0 at the end. */
  #next(): number {
    const window = this.#window
    for (;;) {
      const byte = window.bytes[window.at] ?? 0
      if (byte > 0x20) return byte
      if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) window.at += 1
      else if (byte !== 0 || !this.#hasMore()) return byte
    }
  }

  /** Whether the zero at the end of the window is not the end of the source. */
  #hasMore(): boolean {
    return this.#window.at >= this.#window.end && !this.#window.isAtEnd()
  }

  #open(byte: number, missing: string): void {
    if (this.#next() !== byte) this.#window.fail(missing, this.#window.at)
    this.#window.at += 1
  }

  /** After the opening bracket. */
  #isEmpty(close: number): boolean {
    if (this.#next() !== close) return false
    this.#window.at += 1
    return true
  }

  /** After a value: false for a comma. */
  #isLast(close: number, missing: string): boolean {
    const byte = this.#next()
    if (byte !== COMMA && byte !== close) this.#window.fail(missing, this.#window.at)
    this.#window.at += 1
    return byte === close
  }

  #key(keys: KeySet): number {
    const window = this.#window
    if (this.#next() !== QUOTE) window.fail('a key is missing', window.at)
    const known = keys.find(window.bytes, window.at)
    if (known < 0) return keys.indexOf(readText(window))
    window.at += keys.quotedLength(known)
    return known
  }

  #skipList(depth: number): void {
    this.#goDeeper(depth)
    this.#window.at += 1
    if (this.#isEmpty(CLOSE_LIST)) return
    do this.skip(depth + 1)
    while (!this.#isLast(CLOSE_LIST, ', or ] is missing'))
  }

  #skipObject(depth: number): void {
    this.#goDeeper(depth)
    this.#window.at += 1
    if (this.#isEmpty(CLOSE_OBJECT)) return
    do {
      if (this.#next() !== QUOTE) this.#window.fail('a key is missing', this.#window.at)
      skipText(this.#window)
      this.#open(COLON, ': is missing')
      this.skip(depth + 1)
    } while (!this.#isLast(CLOSE_OBJECT, ', or } is missing'))
  }

  #goDeeper(depth: number): void {
    if (depth < DEPTH_MAX) return
    const { name, at } = this.#window
    throw new SourceError(
      `${name} has more than ${String(DEPTH_MAX)} objects and lists in each other at ${this.#window.placeOf(at)}.`,
    )
  }

  #literal(): void {
    const window = this.#window
    window.ensure(LITERAL_BYTES_MAX)
    const literal = LITERALS.find((word) => word.every((byte, index) => window.bytes[window.at + index] === byte))
    if (literal === undefined) return window.fail('a value is missing', window.at)
    window.at += literal.length
  }
}
