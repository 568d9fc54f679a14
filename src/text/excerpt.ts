/** A line with a caret under the place that a message is about, as compilers show it. */
import { latePattern } from './late-pattern.js'

/** Code points of a long line that are shown before the place, and from it on. */
const SHOWN_BEFORE = 60
const SHOWN_AFTER = 40

/** Characters without a visible shape: controls, format characters, half characters, and blanks other than the space. */
const UNSEEN = latePattern(String.raw`^(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]$`, 'u')

/** Takes two cells of a terminal: East Asian letters, full-width forms, emoji. */
const WIDE = latePattern(
  String.raw`^(?![\uff61-\uffdc\u{1f1e6}-\u{1f1ff}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u303e\uff01-\uffe6\p{Emoji_Presentation}]$`,
  'u',
)

const MARK = latePattern(String.raw`^\p{M}$`, 'u')

/** Two texts to show below each other. Neither holds a line end. */
export interface Excerpt {
  readonly line: string
  /** Blanks, and a caret under the place. */
  readonly caret: string
}

/** How much of a line is shown. */
export interface ExcerptSize {
  /** Code points before the place, and from it on. */
  readonly before: number
  readonly after: number
}

/**
 * The line, cut around the place when it is long, and a second line that ends with a caret under it. Tabs and unseen
 * characters are shown one cell wide, and a wide character before the caret is made up for by a wide blank, so that
 * the caret stays where it belongs in any font of fixed width.
 * @param column  1-based, in code points
 */
export function excerptOf(
  text: string,
  column: number,
  { before, after }: ExcerptSize = { before: SHOWN_BEFORE, after: SHOWN_AFTER },
): Excerpt {
  const characters = Array.from(text)
  const at = column - 1
  const from = Math.max(0, at - before)
  const until = Math.min(characters.length, at + after)
  const [start, end] = [from > 0 ? '…' : '', until < characters.length ? '…' : '']
  const shown = characters.slice(from, until).map(show).join('')
  const blanks = characters.slice(from, at).map(blankFor).join('')
  return { line: `${start}${shown}${end}`, caret: `${start === '' ? '' : ' '}${blanks}^` }
}

/** Whether a character has no shape of its own, so that it has to be named. */
export function isUnseen(character: string): boolean {
  return UNSEEN().test(character)
}

/** A character as an excerpt has it: one cell wide where it would have no shape. */
export function show(character: string): string {
  if (character === '\t') return ' '
  return UNSEEN().test(character) ? '\ufffd' : character
}

function blankFor(character: string): string {
  if (UNSEEN().test(character)) return ' '
  if (MARK().test(character)) return ''
  return WIDE().test(character) ? '\u3000' : ' '
}

/** How a message quotes a text; an unseen character is given by its code point. */
export function quote(text: string): string {
  const characters = Array.from(text)
  const [only = ''] = characters
  if (text === ' ') return 'a space'
  if (text === '"') return 'a double quote'
  if (characters.length === 1 && isUnseen(only)) return `U+${hexOf(only)}`
  return `"${characters.map(show).join('')}"`
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
