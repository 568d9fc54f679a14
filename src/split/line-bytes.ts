/** Compares parts of the bytes of a line. */

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Whether the bytes from `from` to before `to` are a word. */
export function isWord(bytes: Uint8Array, from: number, to: number, word: Uint8Array): boolean {
  if (to - from !== word.length) return false
  for (let index = 0; index < word.length; index += 1) if (bytes[from + index] !== word[index]) return false
  return true
}

/** Whether two parts of the same bytes are equal. */
export function isSamePart(bytes: Uint8Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  const length = to - from
  if (otherTo - otherFrom !== length) return false
  for (let index = 0; index < length; index += 1) if (bytes[from + index] !== bytes[otherFrom + index]) return false
  return true
}

const ZERO = 0x30
const NINE = 0x39

/** Digits of a number that JSON.parse reads exactly. */
const MAX_DIGITS = 15

/** Whether the bytes are a whole number as String writes it. */
export function isPlainNumber(bytes: Uint8Array, from: number, to: number): boolean {
  if (to === from || to - from > MAX_DIGITS || (bytes[from] === ZERO && to - from > 1)) return false
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < ZERO || byte > NINE) return false
  }
  return true
}
