/**
 * Remote text in Markdown, as GitHub renders it. Labels, names and messages of the service may contain Markdown, HTML,
 * @mentions, issue references, links and emoji codes; none of it may take effect. Inline code is what GitHub leaves
 * alone in all of these ways, so what has any special character is shown as code.
 */
import { toVisible } from './visible.js'
import { latePattern } from './late-pattern.js'

/** Spaces that HTML would drop or collapse into one: at an end, and next to another. */
const LOST_BLANKS = /^ +| +$| {2,}/g

/**
 * A text as inline code, fit for a paragraph or a cell of a table. Nothing of it is lost: blanks that would vanish
 * are shown as `␠`, unseen characters by their code point, and no text at all as `⟨empty⟩`.
 */
export function toCode(text: string): string {
  const shown = toVisible(text).replace(LOST_BLANKS, (blanks) => '␠'.repeat(blanks.length))
  if (shown === '') return '`⟨empty⟩`'
  // A backtick would end the code, and in a cell a bar does, with rules for backslashes that parsers disagree on.
  return /[`|\\]/.test(shown) ? `<code>${toEntities(shown)}</code>` : `\`${shown}\``
}

/** Characters without a meaning of their own in Markdown, HTML, or GitHub's references. */
const PLAIN_WORD = latePattern(String.raw`^[\p{L}\p{M}\p{N}\p{S}\p{P}]+$`, 'u')
const SPECIAL = latePattern(
  String.raw`[\x60*_[\]{}<>&|\\~$@#^=+]|:\S|(?<![\p{L}\p{N}])(?:www\.|GH-\d|[0-9a-f]{7,40}(?![\p{L}\p{N}]))`,
  'iu',
)

/** What would begin a list, a heading or a rule at the start of a line. */
const BLOCK_START = /^(?:[-–+*]+|\d{1,9}[.)])$/

/**
 * A sentence of remote text in running Markdown: words unchanged, and each word with a special character as code,
 * without the punctuation around it. Line ends and runs of blanks become what they are in a paragraph: one blank.
 */
export function toProse(text: string): string {
  const words = toVisible(text.replace(/\s+/g, ' '))
    .split(' ')
    .filter((word) => word !== '')
  return words.map((word, index) => toProseWord(word, index === 0)).join(' ')
}

function toProseWord(word: string, isFirst: boolean): string {
  if (isFirst && BLOCK_START.test(word)) return toCode(word)
  if (!SPECIAL().test(word) && PLAIN_WORD().test(word)) return word
  const [, before = '', core = '', after = ''] = /^(["'(“‘]*)(.*?)([)"'”’.,;:!?]*)$/su.exec(word) ?? []
  if (core === '') return toCode(word)
  // A bracket that was opened inside belongs inside.
  const inside = core.includes('(') ? after.lastIndexOf(')') + 1 : 0
  return `${before}${toCode(core + after.slice(0, inside))}${after.slice(inside)}`
}

/**
 * Every character of ASCII other than letters, digits and spaces, as a numeric entity: no parser gives it a meaning. For an
 * `@` that is not enough: cmark-gfm looks for mail addresses in text with decoded entities, in `<code>` too, so that an
 * empty comment separates it from what follows. GitHub drops the comment after that.
 */
function toEntities(text: string): string {
  return text.replace(
    /[!-/:-@[-`{-~]/g,
    (character) => `&#${String(character.charCodeAt(0))};${character === '@' ? '<!-- -->' : ''}`,
  )
}

const UNSEEN_IN_JSON = latePattern(String.raw`[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]`, 'gu')

/** A value as a block of JSON, with unseen characters as escapes. */
export function toJsonBlock(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(UNSEEN_IN_JSON(), (character) =>
    Array.from({ length: character.length }, (_, index) => toEscape(character.charCodeAt(index))).join(''),
  )
  return toFence('json', json)
}

/** Lines of text in a block of their own, with unseen characters shown. */
export function toTextBlock(lines: readonly string[]): string {
  return toFence('text', lines.map(toVisible).join('\n'))
}

/** A fence longer than any run of backticks inside. */
function toFence(language: string, body: string): string {
  const longestRun = (body.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 2)
  const fence = '`'.repeat(longestRun + 1)
  return `${fence}${language}\n${body}\n${fence}`
}

function toEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}

/** A link with a text that is already Markdown. The address is percent-encoded where Markdown would end it. */
export function toLink(markdown: string, url: string): string {
  return `[${markdown}](${url.replace(/[\s()<>\\|`"[\]]/g, (character) => percentEncoded(character))})`
}

function percentEncoded(character: string): string {
  // encodeURIComponent leaves parentheses alone.
  return character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character)
}

/** A part that the reader opens or closes, with a blank line where GitHub needs one for Markdown inside of HTML. */
export function toDetails(title: string, body: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`
}
