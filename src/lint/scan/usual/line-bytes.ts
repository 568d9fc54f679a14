/** The bytes around a line while it is compared with a template, and the tokens in them that vary from line to line. */

export const QUOTE = 0x22
const BACKSLASH = 0x5c
const MINUS = 0x2d
const PLUS = 0x2b
const DOT = 0x2e
const ZERO = 0x30
const ONE = 0x31
const COLON = 0x3a
const LOWER_E = 0x65
/** What makes a capital letter of ASCII a small one. */
const LOWER = 0x20
/** 1 for printable ASCII other than a quote or a backslash. */
const IN_TEXT = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte <= 0x7e && byte !== QUOTE && byte !== BACKSLASH ? 1 : 0,
)

/** Digits of a whole number that is read here: it fits into 32 bits. */
const DIGITS_MAX = 9

/** Whether a byte can be in a text without escapes. No byte, past the end of all, cannot. */
export function isInText(byte = 0): boolean {
  return IN_TEXT[byte] === 1
}

/** UTF-16 units of a part of a line: one for each byte that begins a character, and one more where it begins four bytes. */
export function unitsOf(bytes: Uint8Array, from: number, to: number): number {
  let units = 0
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80 || byte >= 0xc0) units += byte >= 0xf0 ? 2 : 1
  }
  return units
}

const HASH_PRIME = 0x01000193
const WORD_BYTES = 4
const CLOSE_BRACE = 0x7d
/** For words of four bytes: closing braces, ones, and the highest bits of all bytes. */
const BRACES = 0x7d7d7d7d
const ONES = 0x01010101
const HIGHS = 0x80808080

/** Each method returns -1 for a token of another form. Only {@link LineBytes.endOfBraces} goes past a newline. */
export class LineBytes {
  bytes: Buffer = Buffer.alloc(0)
  view: DataView = new DataView(new ArrayBuffer(0))
  /** The number that {@link readWhole} has read. */
  whole = 0
  /** Of the token that was read last by {@link endOfText} or {@link endOfBraces}. */
  hash = 0
  /** In the token that was read last by {@link endOfSource}. */
  colons = 0

  /** Takes a chunk whose lines come next. */
  setChunk(bytes: Buffer): void {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /**
   * Reads a whole number without a sign. Returns where it ends; what follows must be checked, since JSON has no number with
   * a needless zero before it.
   */
  readWhole(from: number): number {
    const { bytes } = this
    let digit = (bytes[from] ?? 0) - ZERO
    if (digit < 0 || digit > 9) return -1
    let whole = digit
    let at = from + 1
    const limit = whole === 0 ? at : from + DIGITS_MAX
    for (; at < limit; at += 1) {
      digit = (bytes[at] ?? 0) - ZERO
      if (digit < 0 || digit > 9) break
      whole = whole * 10 + digit
    }
    this.whole = whole
    return at
  }

  /** Where a number of JSON ends; as for whole numbers, what follows must be checked. */
  endOfNumber(from: number): number {
    const { bytes } = this
    const first = bytes[from] === MINUS ? from + 1 : from
    let at = bytes[first] === ZERO ? first + 1 : this.#endOfDigits(first)
    if (at === first) return -1
    if (bytes[at] === DOT) {
      const fraction = at + 1
      at = this.#endOfDigits(fraction)
      if (at === fraction) return -1
    }
    if (((bytes[at] ?? 0) | LOWER) !== LOWER_E) return at
    const exponent = bytes[at + 1] === PLUS || bytes[at + 1] === MINUS ? at + 2 : at + 1
    at = this.#endOfDigits(exponent)
    return at === exponent ? -1 : at
  }

  /**
   * Where a number from 0 to 1 ends, as for whole numbers. Some that are written with an exponent are of another form, such as
   * 5e-3 and 1.5e-3: Ground Truth and Python write most confidences without.
   */
  endOfShare(from: number): number {
    const { bytes } = this
    const isZero = bytes[from] === ZERO
    if (!isZero && bytes[from] !== ONE) return -1
    let at = from + 1
    if (bytes[at] === DOT) {
      at = isZero ? this.#endOfDigits(at + 1) : this.#endOfZeros(at + 1)
      if (at === from + 2) return -1
    }
    if (((bytes[at] ?? 0) | LOWER) !== LOWER_E || bytes[at + 1] !== MINUS) return at
    const exponent = at + 2
    at = this.#endOfDigits(exponent)
    return at === exponent ? -1 : at
  }

  /** Where a text of printable ASCII ends, which is at its closing quote; it is hashed. Texts with escapes are of another form. */
  endOfText(from: number): number {
    const { bytes } = this
    let hash = 0
    let at = from
    // A byte past the end of all is none of these.
    for (; isInText(bytes[at]); at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), HASH_PRIME)
    this.hash = hash
    return bytes[at] === QUOTE ? at : -1
  }

  /** Where a text of printable ASCII ends, which is not hashed. Its colons are counted. */
  endOfSource(from: number): number {
    const { bytes } = this
    let colons = 0
    let at = from
    for (; isInText(bytes[at]); at += 1) if (bytes[at] === COLON) colons += 1
    this.colons = colons
    return bytes[at] === QUOTE ? at : -1
  }

  /** Past the next closing brace; the bytes before it are hashed. */
  endOfBraces(from: number): number {
    const { bytes, view } = this
    let hash = 0
    let at = from
    for (; at + WORD_BYTES <= bytes.length; at += WORD_BYTES) {
      const word = view.getInt32(at, true)
      // A byte that is 0 in `other`, and no other, is the lowest that borrows: there is a brace.
      const other = word ^ BRACES
      if (((other - ONES) & ~other & HIGHS) !== 0) break
      hash = Math.imul(hash ^ word, HASH_PRIME)
    }
    for (; bytes[at] !== CLOSE_BRACE; at += 1) {
      if (at >= bytes.length) return -1
      hash = Math.imul(hash ^ (bytes[at] ?? 0), HASH_PRIME)
    }
    this.hash = hash
    return at + 1
  }

  /** A part of the line that is ASCII. */
  text(from: number, to: number): string {
    return this.bytes.toString('latin1', from, to)
  }

  #endOfZeros(from: number): number {
    const { bytes } = this
    let at = from
    while (bytes[at] === ZERO) at += 1
    return at
  }

  #endOfDigits(from: number): number {
    const { bytes } = this
    for (let at = from; ; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO
      if (digit < 0 || digit > 9) return at
    }
  }
}
