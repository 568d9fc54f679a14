/** Reads a JSON string of a gate, and says exactly where it is none. */
import type { Cursor } from './cursor.js'

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

const UNICODE_DIGITS = 4

/**
 * The string's value. A `#` in it is text.
 * @throws Refusal at a character that JSON does not allow there, or at the opening quote of a string without an end
 * @see RFC 8259, section 7
 */
export function readJsonString(cursor: Cursor): string {
  const start = cursor.at
  if (!cursor.take('"')) throw cursor.refuse('a label as a JSON string', { hint: hintFor(cursor.next) })
  let value = ''
  for (;;) {
    const at = cursor.at
    const character = cursor.takeOne()
    if (character === '"') return value
    if (character === '') {
      throw cursor.refuse('a closing double quote', { hint: `the string begins in column ${String(start + 1)}` })
    }
    if (character < ' ') {
      const hint = `write \\u${character.charCodeAt(0).toString(16).padStart(UNICODE_DIGITS, '0')}`
      throw cursor.refuse('a control character to be escaped', { at, hint: character === '\t' ? 'write \\t' : hint })
    }
    value += character === '\\' ? readEscape(cursor) : character
  }
}

function readEscape(cursor: Cursor): string {
  const at = cursor.at
  const letter = cursor.takeOne()
  if (letter === 'u') return readCodeUnit(cursor)
  const meant = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined
  if (meant !== undefined) return meant
  const hint = 'a backslash itself is written \\\\'
  throw cursor.refuse('one of " \\ / b f n r t u after the backslash', { at, found: letter, hint })
}

/** Half of a surrogate pair is taken as it is: two of them make the character. */
function readCodeUnit(cursor: Cursor): string {
  const from = cursor.at
  for (let digits = 0; digits < UNICODE_DIGITS; digits += 1) {
    const at = cursor.at
    const digit = cursor.takeOne()
    if (!/^[0-9a-fA-F]$/.test(digit)) {
      throw cursor.refuse('four hexadecimal digits after \\u', { at, found: digit })
    }
  }
  return String.fromCharCode(parseInt(cursor.textFrom(from), 16))
}

function hintFor(next: string): string | undefined {
  if (next === '*') return 'for every label write labels.*'
  return next === '' ? undefined : 'in brackets a label stands in straight double quotes'
}
