/** Finds where in the text of a line a value is. Used for findings alone, so that clean lines cost nothing. */
import type { ValuePath } from '../own-rule.js'

/** Place of a value, both in UTF-16 units from 0; `to` is past its end. */
export interface TextSpan {
  readonly from: number
  readonly to: number
}

/**
 * Where the value at a path begins. Where the path leads nowhere, the value that it gets as far as. For a text that is no
 * JSON: where that shows.
 */
export function locateValue(text: string, path: ValuePath): TextSpan {
  const reader = new Reader(text, path)
  const end = reader.value(0)
  const after = end < 0 ? end : reader.blank(end)
  if (end < 0 || after < text.length) {
    const at = Math.min(end < 0 ? reader.faultAt : after, Math.max(text.length - 1, 0))
    return { from: at, to: Math.min(at + 1, text.length) }
  }
  return reader.found
}

/** Lists within lists that are read. Our choice: deeper than any manifest, and far from the end of the stack. */
const NESTING_MAX = 500

/** A word or a number, from a place on. */
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/** Reads one value; all methods return where they end, or -1 past a fault. */
class Reader {
  readonly text: string
  readonly path: ValuePath
  found: TextSpan = { from: 0, to: 0 }
  faultAt = 0
  /** How many steps of the path the best value so far is away from the line. */
  #foundDepth = -1

  constructor(text: string, path: ValuePath) {
    this.text = text
    this.path = path
  }

  /** @param depth steps of the path that lead here; -1 off the path */
  value(start: number, depth = 0): number {
    if (this.#nesting > NESTING_MAX) return this.#skip(start)
    this.#nesting += 1
    const at = this.blank(start)
    const character = this.text[at]
    let end: number
    if (character === '{') end = this.#list(at, depth, '}')
    else if (character === '[') end = this.#list(at, depth, ']')
    else if (character === '"') end = this.#string(at)
    else end = this.#word(at)
    this.#nesting -= 1
    if (end >= 0 && depth >= 0 && depth >= this.#foundDepth) {
      this.#foundDepth = depth
      this.found = { from: at, to: end }
    }
    return end
  }

  blank(start: number): number {
    let at = start
    while (/[ \t\r\n]/.test(this.text[at] ?? '')) at += 1
    return at
  }

  #nesting = 0

  #list(start: number, depth: number, close: '}' | ']'): number {
    let at = this.blank(start + 1)
    if (this.text[at] === close) return at + 1
    for (let index = 0; ; index += 1) {
      let step: string | number = index
      if (close === '}') {
        const end = this.text[at] === '"' ? this.#string(at) : this.#fault(at)
        if (end < 0) return end
        step = keyOf(this.text.slice(at, end))
        at = this.blank(end)
        if (this.text[at] !== ':') return this.#fault(at)
        at += 1
      }
      const end = this.value(at, depth >= 0 && this.path[depth] === step ? depth + 1 : -1)
      if (end < 0) return end
      at = this.blank(end)
      if (this.text[at] === close) return at + 1
      if (this.text[at] !== ',') return this.#fault(at)
      at = this.blank(at + 1)
    }
  }

  /** Passes over a value without reading what is in it: where its brackets end, they are taken as right. */
  #skip(start: number): number {
    let open = 0
    for (let at = this.blank(start); at < this.text.length;) {
      const character = this.text.charAt(at)
      if (character === '"') at = this.#string(at)
      else if ('{[}]'.includes(character)) {
        open += character === '{' || character === '[' ? 1 : -1
        at += 1
      } else at = open === 0 ? this.#word(at) : at + 1
      if (open < 0) return this.#fault(at - 1)
      if (at < 0 || open === 0) return at
    }
    return this.#fault(this.text.length)
  }

  #string(start: number): number {
    for (let at = start + 1; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at)
      if (code === 0x22) return at + 1
      if (code < 0x20) return this.#fault(at)
      if (code === 0x5c) {
        if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(this.text.slice(at, at + 6))) return this.#fault(at)
        at += 1
      }
    }
    return this.#fault(this.text.length)
  }

  #word(start: number): number {
    WORD.lastIndex = start
    return WORD.test(this.text) ? WORD.lastIndex : this.#fault(start)
  }

  #fault(at: number): -1 {
    this.faultAt = at
    return -1
  }
}

function keyOf(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return quoted
  }
}
