/** Texts of JSON, out of a window that is at their first quote. */
import type { ByteWindow } from './byte-window.js'

export const QUOTE = 0x22
const BACKSLASH = 0x5c
const LETTER_U = 0x75
const BLANK = 0x20

/** Letters after a backslash, apart from `u`. */
const ESCAPES = new Set(Buffer.from('"\\/bfnrt'))

/** Reads a text. Bytes that are not UTF-8 become U+FFFD. @throws SourceError */
export function readText(window: ByteWindow): string {
  const { bytes } = window
  let start = window.at + 1
  let at = start
  let isAscii = true
  let hasEscape = false
  for (;;) {
    const byte = bytes[at] ?? 0
    if (byte === QUOTE) break
    if (byte < BLANK || (byte === BACKSLASH && at + 1 >= window.end)) {
      if (byte < BLANK && at < window.end) window.fail('a control character in a text', at)
      // The text goes on after the window.
      window.at = at
      if (!window.slide(start)) window.fail('an end is missing', window.end)
      at -= start
      start = 0
      continue
    }
    if (byte >= 0x80) isAscii = false
    if (byte === BACKSLASH) {
      hasEscape = true
      // What is escaped may be a quote; which escapes there are is checked below.
      at += 1
    }
    at += 1
  }
  window.at = at + 1
  if (hasEscape) return unescaped(window, start, at)
  return isAscii ? bytes.toString('latin1', start, at) : bytes.toString('utf8', start, at)
}

/** Passes over a text of any length. @throws SourceError */
export function skipText(window: ByteWindow): void {
  const { bytes } = window
  window.at += 1
  for (;;) {
    let { at } = window
    let byte = bytes[at] ?? 0
    while (byte >= BLANK && byte !== QUOTE && byte !== BACKSLASH) {
      at += 1
      byte = bytes[at] ?? 0
    }
    window.at = at
    if (byte === QUOTE) {
      window.at += 1
      return
    }
    if (byte === BACKSLASH) skipEscape(window)
    else if (at < window.end) window.fail('a control character in a text', at)
    else if (window.isAtEnd()) window.fail('an end is missing', window.at)
  }
}

function unescaped(window: ByteWindow, start: number, end: number): string {
  try {
    return String(JSON.parse(`"${window.bytes.toString('utf8', start, end)}"`))
  } catch {
    return window.fail('a wrong escape in a text', start)
  }
}

function skipEscape(window: ByteWindow): void {
  window.at += 1
  if (window.isAtEnd()) window.fail('an end is missing', window.at)
  const byte = window.bytes[window.at] ?? 0
  if (byte !== LETTER_U && !ESCAPES.has(byte)) window.fail('a wrong escape in a text', window.at)
  for (let digit = 0; byte === LETTER_U && digit < 4; digit += 1) {
    window.at += 1
    if (window.isAtEnd() || !isHexDigit(window.bytes[window.at] ?? 0))
      window.fail('a wrong escape in a text', window.at)
  }
  window.at += 1
}

function isHexDigit(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66)
}
