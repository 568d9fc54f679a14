/** Characters of names that cannot be seen. */
import { latePattern } from '../text/late-pattern.js'

/** Scripts in which words are spelt with joiners between letters: U+200C in Persian, U+200D in Sinhala. */
const JOINED_SCRIPTS = [
  ...['Arabic', 'Syriac', 'Nko', 'Mongolian', 'Khmer', 'Myanmar', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati'],
  ...['Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala'],
]
const JOINED = `[${JOINED_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}]`
const ANY = String.raw`[\p{L}\p{M}\p{N}]`
const JOINERS = String.raw`[\u200c\u200d]`

/** Between two letters, one of them of such a script; U+200D also between the parts of an emoji. */
const RIGHT_JOINERS = [
  `(?<=${JOINED})${JOINERS}(?=${ANY})`,
  `(?<=${ANY})${JOINERS}(?=${JOINED})`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`,
].join('|')

/** Controls, no-break and zero-width blanks, direction marks, and joiners where they join nothing. */
const HIDDEN_SOURCE = String.raw`[\p{Cc}\p{Zl}\p{Zp}\u00a0\u00ad\u200b\u200e\u200f\u202a-\u202f\u2060-\u2064\ufeff]|(?=${JOINERS})(?!${RIGHT_JOINERS}).`
const HIDDEN = latePattern(HIDDEN_SOURCE, 'gu')
const INVISIBLE = latePattern(`${HIDDEN_SOURCE}|^ | $`, 'u')

/** The first of them in words; undefined where there is none. */
export function invisibleIn(text: string): string | undefined {
  const at = text.search(INVISIBLE())
  if (at < 0) return undefined
  const code = text.charCodeAt(at)
  return code === 0x20
    ? 'a blank at one of its ends'
    : `the invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

const BLANKS = /[\t\n\r\u00a0\u202f]+/g

/** The text without such characters: those that separate words become blanks. */
export function withoutInvisible(text: string): string {
  return invisibleIn(text) === undefined
    ? text
    : text
        .replace(BLANKS, ' ')
        .replace(HIDDEN(), '')
        .replace(/^ +| +$/g, '')
}
