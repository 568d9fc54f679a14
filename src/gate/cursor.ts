/** A place in one line of a gate that moves forward, and the refusal of what stands there. */
import { quote } from './problem.js'

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

  /** Looked up when it is asked for: where rules are looked for in a comment, nobody asks. */
  get found(): string {
    return this.#found()
  }
}

/** What is named as found when something else was expected: a word or number, an operator, or one character. */
const TOKEN = /^(?:[+-]?[0-9]+[.][0-9]+|[\p{L}\p{M}\p{N}_-]+|[<>=!~≤≥≠]+|[^])/u

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

  /** Takes the text if it stands here. */
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

  /** What stands between a place and the cursor, or another place. */
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
    const token = found ?? TOKEN.exec(this.textFrom(at, this.#characters.length))?.[0] ?? ''
    if (token === '') return 'the end of the line'
    return found === undefined && token === '#' ? 'a comment' : quote(shorten(token))
  }
}

function shorten(token: string): string {
  const characters = Array.from(token)
  return characters.length <= FOUND_MAX_LENGTH ? token : `${characters.slice(0, FOUND_MAX_LENGTH - 1).join('')}…`
}
