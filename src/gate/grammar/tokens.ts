/** The tokens of a gate: a place in a line that moves forward, words, strings and numbers, and the refusal of what is there. */
import { quote } from '../../text/excerpt.js'
import { entryOf } from '../../model/entry-of.js'
import { latePattern } from '../../text/late-pattern.js'

/** Ends the reading of a line. Caught where lines are read; see parse.ts. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** 0-based, in code points. */
  readonly at: number
  readonly expected: string
  readonly hint: string
  readonly #found: () => string

  constructor(at: number, expected: string, found: () => string, hint: string) {
    super(`expected ${expected}`)
    this.at = at
    this.expected = expected
    this.#found = found
    this.hint = hint
  }

  /** Computed on first use: not needed when rules are searched for in a comment. */
  get found(): string {
    return this.#found()
  }
}

/** What is named as found when something else was expected: a word or number, an operator, or one character. */
const TOKEN = latePattern(String.raw`^(?:[+-]?[0-9]+[.][0-9]+|[\p{L}\p{M}\p{N}_-]+|[<>=!~≤≥≠]+|[^])`, 'u')

/** Longest piece of the gate that a message quotes, in code points. */
const FOUND_MAX_LENGTH = 40

/** Reads one line from left to right. A `#` ends it, wherever the reader does not take it for something else. */
export class Cursor {
  #characters: readonly string[]
  #at = 0

  constructor(line: string) {
    this.#characters = Array.from(line)
  }

  /** 0-based, in code points. */
  get at(): number {
    return this.#at
  }

  /** The next character; empty at the end of the line. A `#` is shown like any other. */
  get next(): string {
    return this.#characters[this.#at] ?? ''
  }

  /** All that follows. */
  get rest(): string {
    return this.textFrom(this.#at, this.#characters.length)
  }

  atEnd(): boolean {
    return this.next === '' || this.next === '#'
  }

  /** Another cursor at this place, to look ahead with. */
  fork(): Cursor {
    const fork = new Cursor('')
    fork.#characters = this.#characters
    fork.#at = this.#at
    return fork
  }

  skipBlanks(): void {
    while (this.next === ' ' || this.next === '\t') this.#at += 1
  }

  /** Takes the next character whatever it is; empty at the end of the line. */
  takeOne(): string {
    const character = this.next
    if (character !== '') this.#at += 1
    return character
  }

  /** Takes the text if it is here. */
  take(text: string): boolean {
    const length = Array.from(text).length
    if (this.textFrom(this.#at, this.#at + length) !== text) return false
    this.#at += length
    return true
  }

  /** Takes characters as long as each matches. */
  takeWhile(pattern: RegExp): string {
    const from = this.#at
    while (this.next !== '' && pattern.test(this.next)) this.#at += 1
    return this.textFrom(from)
  }

  /** The text between a place and the cursor, or another place. */
  textFrom(from: number, until = this.#at): string {
    return this.#characters.slice(from, until).join('')
  }

  /**
   * Says what was expected at a place before the cursor or at it.
   * @param options.at     0-based; the cursor when it is not given
   * @param options.found  what is named as found; the token at the place when it is not given
   */
  refuse(expected: string, options: { at?: number; found?: string; hint?: string | undefined } = {}): Refusal {
    const at = options.at ?? this.#at
    return new Refusal(at, expected, () => this.#nameOf(at, options.found), options.hint ?? '')
  }

  #nameOf(at: number, found: string | undefined): string {
    const token = found ?? TOKEN().exec(this.textFrom(at, this.#characters.length))?.[0] ?? ''
    if (token === '') return 'the end of the line'
    return found === undefined && token === '#' ? 'a comment' : quote(shorten(token))
  }
}

function shorten(token: string): string {
  const characters = Array.from(token)
  return characters.length <= FOUND_MAX_LENGTH ? token : `${characters.slice(0, FOUND_MAX_LENGTH - 1).join('')}…`
}

/** A character of a word or of a bare label: letters and marks of any script, digits, `_` and `-`. */
export const WORD = latePattern(String.raw`^[\p{L}\p{M}\p{N}_-]$`, 'u')

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
      throw cursor.refuse('an escaped control character', { at, hint: character === '\t' ? 'write \\t' : hint })
    }
    value += character === '\\' ? readEscape(cursor) : character
  }
}

function readEscape(cursor: Cursor): string {
  const at = cursor.at
  const letter = cursor.takeOne()
  if (letter === 'u') return readCodeUnit(cursor)
  const meant = entryOf(ESCAPES, letter)
  if (meant !== undefined) return meant
  const hint = 'write a backslash as \\\\'
  throw cursor.refuse('one of " \\ / b f n r t u after the backslash', { at, found: letter, hint })
}

/** Half of a surrogate pair is kept: two of them make the character. */
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
  return next === '' ? undefined : 'in brackets, write the label in straight double quotes'
}

/** As JSON writes numbers, without a minus sign. */
const NUMBER = /^(0|[1-9][0-9]*)(\.[0-9]+)?(?:[eE]([+-]?[0-9]+))?$/

/** A number as it is written in the line. */
export interface NumberLiteral {
  readonly at: number
  readonly written: string
  readonly value: number
}

const LIKE_A_NUMBER = latePattern(String.raw`^[\p{L}\p{N}._,]$`, 'u')

/** @throws Refusal for what is not a number */
export function readNumber(cursor: Cursor, expected: string): NumberLiteral {
  const at = cursor.at
  let written = cursor.takeWhile(LIKE_A_NUMBER())
  if (/^[0-9.]+[eE]$/.test(written) && /^[+-]$/.test(cursor.next))
    written += cursor.takeOne() + cursor.takeWhile(/^[0-9]$/)
  if (NUMBER.test(written)) return { at, written, value: Number(written) }
  throw cursor.refuse(
    expected,
    written === '' ? { hint: hintForSign(cursor.next) } : { at, found: written, hint: hintForNumber(written) },
  )
}

function hintForSign(next: string): string | undefined {
  if (next === '-' || next === '+') return 'a bound must not have a sign'
  return next === '"' || next === "'" ? 'write the number without quotes' : undefined
}

function hintForNumber(written: string): string | undefined {
  const corrected = written
    .replace(',', '.')
    .replace(/^\./, '0.')
    .replace(/\.$/, '')
    .replace(/^0+(?=[0-9])/, '')
  return corrected !== written && NUMBER.test(corrected) ? `did you mean ${corrected}?` : undefined
}
