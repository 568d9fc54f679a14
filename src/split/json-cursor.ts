/**
 * Reads the JSON of a line byte by byte, without making objects of it: a line is passed over in a fraction of the time
 * that JSON.parse takes. It follows the grammar of JSON (RFC 8259), but gives up at what manifests hardly ever have:
 * escapes in strings, and values nested deeper than {@link DEPTH_MAX}. A line that it gave up on is read by JSON.parse.
 */

/** Levels of nesting that are followed. A line of a manifest has four. */
const DEPTH_MAX = 32

export const QUOTE = 0x22
export const OPEN_BRACE = 0x7b
export const OPEN_BRACKET = 0x5b
const CLOSE_BRACE = 0x7d
const CLOSE_BRACKET = 0x5d
const COMMA = 0x2c
const COLON = 0x3a
const BACKSLASH = 0x5c
const MINUS = 0x2d
const PLUS = 0x2b
const POINT = 0x2e
const ZERO = 0x30
const NINE = 0x39
const SPACE = 0x20
const TAB = 0x09
const CARRIAGE_RETURN = 0x0d

const LITERALS = ['true', 'false', 'null'].map((word) => Buffer.from(word))

export class JsonCursor {
  /** False once something was met that is not JSON, or that is left to JSON.parse. */
  ok = true
  /** Of the next byte. */
  at = 0
  /** The key, or the string, that was read last, without its quotes. */
  from = 0
  to = 0
  #bytes: Uint8Array = new Uint8Array()

  /** Begins a line. A byte follows it that no JSON has within a line, such as its line feed. */
  begin(bytes: Uint8Array, at: number): void {
    this.#bytes = bytes
    this.at = at
    this.ok = true
  }

  /** Passes white space over. Returns the byte after it. */
  next(): number {
    const bytes = this.#bytes
    let byte = bytes[this.at] ?? 0
    while (byte === SPACE || byte === TAB || byte === CARRIAGE_RETURN) byte = bytes[(this.at += 1)] ?? 0
    return byte
  }

  /** Enters an object or an array, if the next value is one. */
  enter(open: typeof OPEN_BRACE | typeof OPEN_BRACKET): boolean {
    if (this.next() !== open) return false
    this.at += 1
    return true
  }

  /** Goes to the value of the next member of an object: its key is from {@link from} to {@link to}. False at the end. */
  member(isFirst: boolean): boolean {
    if (!this.ok) return false
    let byte = this.next()
    if (byte === CLOSE_BRACE) return this.#leave()
    if (!isFirst) {
      if (byte !== COMMA) return this.fail()
      this.at += 1
      byte = this.next()
    }
    if (byte !== QUOTE || !this.string() || this.next() !== COLON) return this.fail()
    this.at += 1
    return true
  }

  /** Goes to the next element of an array. False at the end. */
  element(isFirst: boolean): boolean {
    if (!this.ok) return false
    const byte = this.next()
    if (byte === CLOSE_BRACKET) return this.#leave()
    // What follows is read by the caller, who fails where there is none: `[1,]` is not JSON.
    if (isFirst) return true
    if (byte !== COMMA) return this.fail()
    this.at += 1
    return true
  }

  /** Reads a string, if the next value is one: it is from {@link from} to {@link to}. */
  string(): boolean {
    if (this.next() !== QUOTE) return false
    const bytes = this.#bytes
    let at = this.at + 1
    this.from = at
    let byte = bytes[at] ?? 0
    while (byte !== QUOTE) {
      if (byte === BACKSLASH || byte < SPACE) return this.fail()
      byte = bytes[(at += 1)] ?? 0
    }
    this.to = at
    this.at = at + 1
    return true
  }

  /** Passes any value over. */
  skip(depth = 0): void {
    const byte = this.next()
    if (byte === QUOTE) this.string()
    else if (depth > DEPTH_MAX) this.fail()
    else if (byte === OPEN_BRACE) {
      this.at += 1
      for (let isFirst = true; this.member(isFirst); isFirst = false) this.skip(depth + 1)
    } else if (byte === OPEN_BRACKET) {
      this.at += 1
      for (let isFirst = true; this.element(isFirst); isFirst = false) this.skip(depth + 1)
    } else if (byte === MINUS || isDigit(byte)) this.#number()
    else this.#literal()
  }

  /** Gives up. Always false. */
  fail(): false {
    this.ok = false
    return false
  }

  #leave(): false {
    this.at += 1
    return false
  }

  #number(): void {
    if (this.#bytes[this.at] === MINUS) this.at += 1
    const isZero = this.#bytes[this.at] === ZERO
    if (this.#digits() > 1 && isZero) this.fail()
    if (this.#bytes[this.at] === POINT) {
      this.at += 1
      this.#digits()
    }
    const mark = this.#bytes[this.at]
    if (mark !== 0x65 && mark !== 0x45) return
    this.at += 1
    const sign = this.#bytes[this.at]
    if (sign === PLUS || sign === MINUS) this.at += 1
    this.#digits()
  }

  /** At least one. Returns how many. */
  #digits(): number {
    const start = this.at
    while (isDigit(this.#bytes[this.at] ?? 0)) this.at += 1
    if (this.at === start) this.fail()
    return this.at - start
  }

  #literal(): void {
    const word = LITERALS.find((literal) => literal.every((byte, index) => this.#bytes[this.at + index] === byte))
    if (word === undefined) this.fail()
    else this.at += word.length
  }
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE
}
