/** Cuts a JSON file that is one long array into its elements, so that only one of them is in memory. */
import { SourceError } from '../source-error.js'
import { readTextParts, shown } from './source-file.js'
import { formatCount } from '../../text/number.js'

export interface JsonElement {
  /** From 0. */
  readonly index: number
  /** Line that it begins in, 1-based. */
  readonly line: number
  readonly value: unknown
}

/** Characters of one element. Our choice: a task with some thousands of regions has less than a tenth of it. */
const ELEMENT_CHARACTERS_MAX = 32 * 1024 * 1024

/** Brackets in brackets. Our choice: exports have ten. */
const DEPTH_MAX = 256

/**
 * Yields the elements of the array.
 * @throws SourceError as readTextParts, and for what is not one complete JSON array
 */
export async function* splitJsonArray(file: string): AsyncGenerator<JsonElement, void, undefined> {
  const scan = new ArrayScan(file)
  for await (const part of readTextParts(file)) yield* scan.add(part)
  scan.end()
}

/** Where in the array the scan is. */
class ArrayScan {
  readonly #file: string
  #state: 'start' | 'first' | 'element' | 'after' | 'comma' | 'end' = 'start'
  #line = 1
  #depth = 0
  #isInText = false
  #isEscaped = false
  #pending = ''
  #begunAt = 1
  #index = 0

  constructor(file: string) {
    this.#file = file
  }

  *add(part: string): Generator<JsonElement, void, undefined> {
    let from = 0
    for (let at = 0; at < part.length; at += 1) {
      const character = part.charAt(at)
      if (character === '\n') this.#line += 1
      if (this.#state !== 'element') {
        if (/[ \t\r\n]/.test(character) || !this.#begins(character)) continue
        from = at
        this.#begunAt = this.#line
      }
      // A scalar ends where the comma or the bracket after it begins.
      const isScalarEnd = this.#depth === 0 && !this.#isInText && (character === ',' || character === ']')
      if (!isScalarEnd) this.#inside(character)
      if (isScalarEnd || (this.#depth === 0 && /[\]}]/.test(character) && !this.#isInText)) {
        yield this.#element(this.#pending + part.slice(from, isScalarEnd ? at : at + 1))
        this.#pending = ''
        this.#state = 'after'
        if (isScalarEnd) this.#between(character)
      }
    }
    if (this.#state !== 'element') return
    this.#pending += part.slice(from)
    if (this.#pending.length > ELEMENT_CHARACTERS_MAX) {
      this.#fail(`element ${String(this.#index)} has more than ${formatCount(ELEMENT_CHARACTERS_MAX)} characters`)
    }
  }

  end(): void {
    if (this.#state === 'start') this.#fail('the file is empty')
    if (this.#state !== 'end') this.#fail('the file ends before its array does: it is cut off')
  }

  /** Whether an element begins with this character, outside of any. */
  #begins(character: string): boolean {
    this.#between(character)
    return this.#state === 'element'
  }

  /** Outside of an element: brackets and commas. */
  #between(character: string): void {
    const state = this.#state
    if (state === 'start' && character === '[') this.#state = 'first'
    else if ((state === 'first' || state === 'after') && character === ']') this.#state = 'end'
    else if (state === 'after' && character === ',') this.#state = 'comma'
    else if ((state === 'first' || state === 'comma') && !/[,\]}]/.test(character)) this.#state = 'element'
    else if (state === 'start') this.#fail('the file is not a JSON array')
    else if (state === 'end') this.#fail('there is something after the end of the array')
    else this.#fail(`the JSON is wrong at "${character}"`)
  }

  #inside(character: string): void {
    if (this.#isInText) {
      if (this.#isEscaped) this.#isEscaped = false
      else if (character === '\\') this.#isEscaped = true
      else if (character === '"') this.#isInText = false
    } else if (character === '"') this.#isInText = true
    else if (character === '[' || character === '{') {
      this.#depth += 1
      if (this.#depth > DEPTH_MAX) this.#fail(`brackets are more than ${String(DEPTH_MAX)} deep`)
    } else if (character === ']' || character === '}') this.#depth -= 1
  }

  #element(text: string): JsonElement {
    const index = this.#index
    this.#index += 1
    try {
      return { index, line: this.#begunAt, value: JSON.parse(text) }
    } catch {
      this.#line = this.#begunAt
      return this.#fail(`element ${String(index)} is not valid JSON`)
    }
  }

  #fail(what: string): never {
    throw new SourceError(`${shown(this.#file)}, line ${String(this.#line)}: ${what}.`)
  }
}
