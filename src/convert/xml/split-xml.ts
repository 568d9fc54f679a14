/** Cuts an XML file into its elements of one level while it streams by, so that only one of them is in memory. */
import { SourceError } from '../source-error.js'
import { readTextParts, shown } from '../files/source-file.js'
import { formatCount } from '../../text/number.js'

/** An element with all that is in it. */
export interface XmlElement {
  readonly name: string
  /** Name of the outermost element. */
  readonly root: string
  /** From its `<` to its last `>`. */
  readonly text: string
  /** Line that it begins in, 1-based. */
  readonly line: number
}

/** Characters of one element. Our choice: an image of CVAT with some thousands of shapes has less than a tenth of it. */
const ELEMENT_CHARACTERS_MAX = 16 * 1024 * 1024

/** Characters of a tag with its attributes. Our choice; each part of a longer one would be searched from its beginning. */
const TAG_CHARACTERS_MAX = 1024 * 1024

/** Elements in elements. Our choice: the formats have six. */
const DEPTH_MAX = 64

/** What a file is cut at, how it ends, and whether it is markup that says nothing. */
const SKIPPED: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

/**
 * Yields the elements of a level.
 * @param level 0: the outermost element, whole; 1: its children
 * @throws SourceError as readTextParts, and for any DOCTYPE, elements too deep or too long, and a file that is cut off
 */
export async function* splitXml(file: string, level: 0 | 1): AsyncGenerator<XmlElement, void, undefined> {
  const scan = new XmlScan(file, level)
  for await (const part of readTextParts(file)) yield* scan.add(part)
  scan.end()
}

/** A name, attributes in quotes, and nothing else. */
const OPENING_TAG = /^<[^\s=/>"']+(?:\s+[^\s=/>"']+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>$/

class XmlScan {
  readonly #file: string
  readonly #level: number
  /** What is not passed yet, from the beginning of the element that is open at the level. */
  #buffer = ''
  #at = 0
  #line = 1
  #open: string[] = []
  #root: string | undefined
  #begun: { readonly at: number; readonly line: number } | undefined

  constructor(file: string, level: number) {
    this.#file = file
    this.#level = level
  }

  *add(part: string): Generator<XmlElement, void, undefined> {
    const keptFrom = this.#begun?.at ?? this.#at
    this.#buffer = this.#buffer.slice(keptFrom) + part
    this.#at -= keptFrom
    if (this.#begun !== undefined) this.#begun = { at: 0, line: this.#begun.line }
    for (;;) {
      const start = this.#buffer.indexOf('<', this.#at)
      this.#checkText(start < 0 ? this.#buffer.length : start)
      if (start < 0) {
        this.#pass(this.#buffer.length)
        break
      }
      this.#pass(start)
      const end = this.#endOfMarkup(start)
      if (end === undefined) break
      yield* this.#markup(start, end)
    }
    if (this.#buffer.length - (this.#begun?.at ?? this.#at) > ELEMENT_CHARACTERS_MAX) {
      this.#fail(`more than ${formatCount(ELEMENT_CHARACTERS_MAX)} characters in one element`)
    }
  }

  end(): void {
    if (this.#root === undefined && this.#at >= this.#buffer.length) this.#fail('there is no XML in the file')
    const open = this.#open.at(-1)
    if (open !== undefined) this.#fail(`the file ends before </${shown(open)}>: it is cut off`)
    if (this.#at < this.#buffer.length) this.#fail('the file ends inside of a tag: it is cut off')
  }

  /** Text outside of the outermost element is blank. */
  #checkText(end: number): void {
    if (this.#open.length === 0 && this.#buffer.slice(this.#at, end).trim() !== '') this.#fail('the file is not XML')
  }

  #pass(to: number): void {
    for (let at = this.#buffer.indexOf('\n', this.#at); at >= 0 && at < to; at = this.#buffer.indexOf('\n', at + 1)) {
      this.#line += 1
    }
    this.#at = to
  }

  /** Where the markup that begins at `start` ends; undefined when the buffer ends first. */
  #endOfMarkup(start: number): number | undefined {
    const longest = '<![CDATA['.length
    const head = this.#buffer.slice(start, start + longest)
    const skipped = SKIPPED.find(([mark]) => head.startsWith(mark))
    if (skipped !== undefined) {
      const end = this.#buffer.indexOf(skipped[1], start + skipped[0].length)
      return end < 0 ? undefined : end + skipped[1].length
    }
    if (head.startsWith('<!')) {
      // The beginning of a comment or of CDATA may be cut by the end of the buffer.
      if (SKIPPED.some(([mark]) => mark.startsWith(head))) return undefined
      this.#fail(
        'a document type (<!DOCTYPE) or another declaration: these are not read, since they can hide attacks; remove it',
      )
    }
    let quote: string | undefined
    for (let at = start + 1; at < this.#buffer.length; at += 1) {
      const character = this.#buffer.charAt(at)
      if (quote !== undefined) {
        if (character === quote) quote = undefined
      } else if (character === '"' || character === "'") quote = character
      else if (character === '>') return at + 1
      else if (character === '<') this.#fail('a "<" inside of a tag')
    }
    if (this.#buffer.length - start > TAG_CHARACTERS_MAX) {
      this.#fail(`more than ${formatCount(TAG_CHARACTERS_MAX)} characters in one tag`)
    }
    return undefined
  }

  *#markup(start: number, end: number): Generator<XmlElement, void, undefined> {
    const markup = this.#buffer.slice(start, end)
    const begunIn = this.#line
    if (/^<[?!]/.test(markup)) {
      this.#pass(end)
      return
    }
    const name = /^<\/?([^\s/>]+)/.exec(markup)?.[1]
    if (name === undefined) this.#fail('a tag without a name')
    if (markup.startsWith('</')) {
      const open = this.#open.pop()
      if (open !== name)
        this.#fail(`</${shown(name)}> where ${open === undefined ? 'nothing is open' : `</${shown(open)}> has to be`}`)
    } else {
      if (!OPENING_TAG.test(markup)) this.#fail(`the attributes of <${shown(name)}> are not name="value"`)
      if (this.#open.length === 0) {
        if (this.#root !== undefined) this.#fail(`<${shown(name)}> after the end of the document`)
        this.#root = name
      }
      if (this.#open.length === this.#level) this.#begun = { at: start, line: begunIn }
      this.#open.push(name)
      if (this.#open.length > DEPTH_MAX) this.#fail(`elements are more than ${String(DEPTH_MAX)} deep`)
      if (markup.endsWith('/>')) this.#open.pop()
    }
    this.#pass(end)
    if (this.#begun !== undefined && this.#open.length === this.#level) {
      const text = this.#buffer.slice(this.#begun.at, end)
      yield { name, root: this.#root ?? name, text, line: this.#begun.line }
      this.#begun = undefined
    }
  }

  #fail(what: string): never {
    throw new SourceError(`${shown(this.#file)}, line ${String(this.#line)}: ${what}.`)
  }
}
