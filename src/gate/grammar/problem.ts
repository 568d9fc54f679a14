/** The mistakes of a gate, and where they are. */

/** One fault of one line. */
export interface GateProblem {
  /** The input that contains the gate, or names its file. */
  readonly input: string
  /** 1-based. */
  readonly line: number
  /** 1-based, in code points: what an editor counts as characters. */
  readonly column: number
  /** What would be allowed there. */
  readonly expected: string
  /** What is there: the text in quotes, or `the end of the line`. */
  readonly found: string
  /** What was probably meant, or what to write instead; empty when there is nothing to say. */
  readonly hint: string
  /** The whole line as it came. */
  readonly text: string
}

/** Code points of a long line that are shown before the place, and after it. */
const SHOWN_BEFORE = 60
const SHOWN_AFTER = 40

/** Characters without a visible shape: controls, format characters, half characters, and blanks other than the space. */
const UNSEEN = /^(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]$/u

/** Takes two cells of a terminal: East Asian letters, full-width forms, emoji. */
const WIDE =
  /^(?![\uff61-\uffdc\u{1f1e6}-\u{1f1ff}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u303e\uff01-\uffe6\p{Emoji_Presentation}]$/u

/** `expected an operator (>=, >, <=, < or ==), found "=>"; did you mean >=?` */
export function sentenceOf({ expected, found, hint }: GateProblem): string {
  return `expected ${expected}, found ${found}${hint === '' ? '' : `; ${hint}`}`
}

/** One problem for the log: place and sentence, the line, and a caret under the place. Lines end with `\n`. */
export function renderProblem(problem: GateProblem): string {
  const place = `${problem.input}, line ${String(problem.line)}, column ${String(problem.column)}`
  const sentence = `${place}: ${sentenceOf(problem)}`
  if (problem.text.trim() === '') return sentence
  const { line, caret } = excerptOf(problem)
  return `${sentence}\n  ${line}\n  ${caret}`
}

/**
 * The line, cut around the place when it is long, and a second line that ends with a caret under it. Tabs and unseen
 * characters are shown one cell wide, and a wide character before the caret is made up for by a wide blank, so that
 * the caret stays where it belongs in any font of fixed width.
 */
export function excerptOf({ text, column }: Pick<GateProblem, 'text' | 'column'>): { line: string; caret: string } {
  const characters = Array.from(text)
  const at = column - 1
  const from = Math.max(0, at - SHOWN_BEFORE)
  const until = Math.min(characters.length, at + SHOWN_AFTER)
  const [start, end] = [from > 0 ? '…' : '', until < characters.length ? '…' : '']
  const before = characters.slice(from, at)
  const shown = characters.slice(from, until).map(show).join('')
  return { line: `${start}${shown}${end}`, caret: `${start === '' ? '' : ' '}${before.map(blankFor).join('')}^` }
}

/** How a message quotes text of the gate; an unseen character is given by its code point. */
export function quote(text: string): string {
  const characters = Array.from(text)
  const [only = ''] = characters
  if (text === ' ') return 'a space'
  if (text === '"') return 'a double quote'
  if (characters.length === 1 && UNSEEN.test(only)) return `U+${hexOf(only)}`
  return `"${characters.map(show).join('')}"`
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}

function show(character: string): string {
  if (character === '\t') return ' '
  return UNSEEN.test(character) ? '\ufffd' : character
}

function blankFor(character: string): string {
  if (UNSEEN.test(character)) return ' '
  if (/^\p{M}$/u.test(character)) return ''
  return WIDE.test(character) ? '\u3000' : ' '
}
