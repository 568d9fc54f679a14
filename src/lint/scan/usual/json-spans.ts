/** Where the values of a JSON text are. */

export interface JsonSpan {
  readonly kind: 'object' | 'list' | 'text' | 'number' | 'word'
  /** In UTF-16 units; `to` is past the end. */
  readonly from: number
  readonly to: number
  /** Of an object, in the order of the text. */
  readonly members?: readonly (readonly [key: string, value: JsonSpan])[]
  /** Of a list. */
  readonly items?: readonly JsonSpan[]
}

/** Lists within lists that are followed. Our choice: deeper than any manifest, and far from the end of the stack. */
const NESTING_MAX = 100

/**
 * The value that a text holds, with all that is in it; undefined where that is too deep.
 * @param text  must be JSON
 */
export function jsonSpanOf(text: string): JsonSpan | undefined {
  const reader = new Reader(text)
  const span = reader.value(0)
  return reader.isTooDeep ? undefined : span
}

const TEXT = /"(?:[^"\\]|\\.)*"/y
const PLAIN = /[^\s,\]}]+/y
const BETWEEN = /[\s,:]*/y

class Reader {
  isTooDeep = false
  readonly #text: string
  /** Lists and objects that are open. */
  #open = 0

  constructor(text: string) {
    this.#text = text
  }

  value(start: number): JsonSpan {
    const from = this.#end(BETWEEN, start)
    switch (this.#text[from]) {
      case '{':
      case '[':
        return this.#within(from)
      case '"':
        return { kind: 'text', from, to: this.#end(TEXT, from) }
      default: {
        const isNumber = /[-\d]/.test(this.#text[from] ?? '')
        return { kind: isNumber ? 'number' : 'word', from, to: this.#end(PLAIN, from) }
      }
    }
  }

  #within(from: number): JsonSpan {
    // The rest is passed over.
    if (this.#open === NESTING_MAX) {
      this.isTooDeep = true
      return { kind: 'word', from, to: this.#text.length }
    }
    this.#open += 1
    const span = this.#text[from] === '{' ? this.#object(from) : this.#list(from)
    this.#open -= 1
    return span
  }

  #object(from: number): JsonSpan {
    const members: (readonly [string, JsonSpan])[] = []
    let at = this.#end(BETWEEN, from + 1)
    while (this.#text[at] === '"') {
      const end = this.#end(TEXT, at)
      const value = this.value(end)
      members.push([String(JSON.parse(this.#text.slice(at, end))), value])
      at = this.#end(BETWEEN, value.to)
    }
    return { kind: 'object', from, to: at + 1, members }
  }

  #list(from: number): JsonSpan {
    const items: JsonSpan[] = []
    let at = this.#end(BETWEEN, from + 1)
    while (at < this.#text.length && this.#text[at] !== ']') {
      const item = this.value(at)
      items.push(item)
      at = this.#end(BETWEEN, item.to)
    }
    return { kind: 'list', from, to: at + 1, items }
  }

  /** Where a token that begins at a place ends. */
  #end(token: RegExp, at: number): number {
    token.lastIndex = at
    return token.test(this.#text) ? token.lastIndex : at
  }
}
