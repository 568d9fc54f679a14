/** The bytes of one line while it is compared with a template, and the tokens in them that vary from line to line. */

const QUOTE = 0x22
const BACKSLASH = 0x5c
const MINUS = 0x2d
const PLUS = 0x2b
const DOT = 0x2e
const ZERO = 0x30
const LOWER_E = 0x65
/** What makes a capital letter of ASCII a small one. */
const LOWER = 0x20
const FIRST_PRINTABLE = 0x20
const LAST_PRINTABLE = 0x7e

/** Digits of a whole number that is read here: it fits into 32 bits. */
const DIGITS_MAX = 9

/** No method returns a place past {@link end}; each returns -1 for a token of another form. */
export class LineBytes {
  bytes: Buffer = Buffer.alloc(0)
  view: DataView = new DataView(new ArrayBuffer(0))
  /** Past the last byte of the line, which a newline or the end of the file follows. */
  end = 0
  /** The number that {@link readWhole} has read. */
  whole = 0

  /** Takes a chunk whose lines come next. */
  setChunk(bytes: Buffer): void {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /** Reads a whole number without a sign. Returns where it ends. */
  readWhole(from: number): number {
    const { bytes } = this
    const limit = Math.min(this.end, from + DIGITS_MAX)
    let whole = 0
    let at = from
    for (; at < limit; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO
      if (digit < 0 || digit > 9) break
      whole = whole * 10 + digit
    }
    // JSON has no number with a needless zero before it.
    if (at === from || (at > from + 1 && bytes[from] === ZERO)) return -1
    this.whole = whole
    return at
  }

  /** Where a number of JSON ends. */
  endOfNumber(from: number): number {
    const { bytes } = this
    const first = bytes[from] === MINUS ? from + 1 : from
    let at = this.#endOfDigits(first)
    if (at === first || (at > first + 1 && bytes[first] === ZERO)) return -1
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

  /** Where a text of printable ASCII ends, which is at its closing quote. Texts with escapes are of another form. */
  endOfText(from: number): number {
    const { bytes, end } = this
    for (let at = from; at < end; at += 1) {
      const byte = bytes[at] ?? 0
      if (byte === QUOTE) return at
      if (byte < FIRST_PRINTABLE || byte > LAST_PRINTABLE || byte === BACKSLASH) return -1
    }
    return -1
  }

  /** A part of the line that is ASCII. */
  text(from: number, to: number): string {
    return this.bytes.toString('latin1', from, to)
  }

  #endOfDigits(from: number): number {
    let at = from
    while (at < this.end && (this.bytes[at] ?? 0) >= ZERO && (this.bytes[at] ?? 0) <= ZERO + 9) at += 1
    return at
  }
}
