/** Numbers of JSON, out of a window that is at their first byte. */
import type { ByteWindow } from './byte-window.js'

/** With as many digits, the digits and the power of ten are exact, and so the nearest number is their quotient. */
const EXACT_DIGITS = 15

const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, digits) => 10 ** digits)

/** Numbers up to this length are read without checking the end of the window. */
const USUAL_BYTES = 64

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
const NINE = 0x39

export function beginsNumber(byte: number): boolean {
  return byte === MINUS || (byte >= ZERO && byte <= NINE)
}

/** Reads a number, as Number() does; past what a number can be it is infinite. @throws SourceError */
export function readNumber(window: ByteWindow): number {
  if (window.end - window.at < USUAL_BYTES) window.ensure(USUAL_BYTES)
  const { bytes } = window
  let at = bytes[window.at] === MINUS ? window.at + 1 : window.at
  const first = at
  let digits = 0
  let byte = bytes[at] ?? 0
  while (byte >= ZERO && byte <= NINE) {
    digits = digits * 10 + (byte - ZERO)
    at += 1
    byte = bytes[at] ?? 0
  }
  let count = at - first
  let decimals = 0
  const hasLeadingZero = count > 1 && bytes[first] === ZERO
  if (count > 0 && byte === POINT) {
    at += 1
    byte = bytes[at] ?? 0
    while (byte >= ZERO && byte <= NINE) {
      digits = digits * 10 + (byte - ZERO)
      decimals += 1
      at += 1
      byte = bytes[at] ?? 0
    }
    count += decimals
    if (decimals === 0) return readLongNumber(window)
  }
  const isUsual = count > 0 && count <= EXACT_DIGITS && !hasLeadingZero && (byte | 0x20) !== 0x65 && at < window.end
  if (!isUsual) return readLongNumber(window)
  const value = decimals === 0 ? digits : digits / (POWERS[decimals] ?? 1)
  const isNegative = bytes[window.at] === MINUS
  window.at = at
  return isNegative ? -value : value
}

/** A number with many digits or an exponent, at the end of the source, or wrong. */
function readLongNumber(window: ByteWindow): number {
  const { bytes } = window
  let start = window.at
  let at = start
  for (;;) {
    if (isPart(bytes[at] ?? 0)) at += 1
    else if (at < window.end) break
    else {
      const hasMore = window.slide(start)
      at -= start
      start = 0
      if (!hasMore) break
    }
  }
  const text = bytes.toString('latin1', start, at)
  if (!NUMBER.test(text)) window.fail('a wrong number', start)
  window.at = at
  return Number(text)
}

/** Digits, signs, the point and the letter of the exponent. */
function isPart(byte: number): boolean {
  return beginsNumber(byte) || byte === POINT || byte === 0x2b || (byte | 0x20) === 0x65
}
