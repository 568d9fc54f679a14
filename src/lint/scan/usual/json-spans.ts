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

/**
 * The value that a text holds, with all that is in it.
 * @param text  must be JSON, not deeper than the engine can follow
 */
export function jsonSpanOf(text: string): JsonSpan {
  return new Reader(text).value(0)
}

const TEXT = /"(?:[^"\\]|\\.)*"/y
const PLAIN = /[^\s,\]}]+/y
const BETWEEN = /[\s,:]*/y

class Reader {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  value(start: number): JsonSpan {
    const from = this.#end(BETWEEN, start)
    switch (this.#text[from]) {
      case '{':
        return this.#object(from)
      case '[':
        return this.#list(from)
      case '"':
        return { kind: 'text', from, to: this.#end(TEXT, from) }
      default: {
        const isNumber = /[-\d]/.test(this.#text[from] ?? '')
        return { kind: isNumber ? 'number' : 'word', from, to: this.#end(PLAIN, from) }
      }
    }
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
