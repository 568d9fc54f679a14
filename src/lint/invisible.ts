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
const ASIAN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3001-\u303f\uff01-\uffee]`
const MONGOLIAN = String.raw`[\u1820-\u18aa]`
/** Characters that make a keycap out of the one before them also come as plain text. */
const KEY = '[0-9#*]'

/** Where a character that cannot be seen spells something. */
const RIGHT = [
  // Joiners between two letters, one of them of such a script; U+200D also between the parts of an emoji.
  `(?<=${JOINED})${JOINERS}(?=${ANY})`,
  `(?<=${ANY})${JOINERS}(?=${JOINED})`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`,
  // Variation selectors: of emoji, keycaps, Han characters, signs of mathematics, and scripts that have them.
  String.raw`(?<=(?!${KEY})\p{Emoji})[\ufe0e\ufe0f]`,
  String.raw`(?<=${KEY})\ufe0f(?=\u20e3)`,
  String.raw`(?<=\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
  String.raw`(?<=[\p{Sm}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Script=Manichaean}])\ufe00`,
  String.raw`(?<=${MONGOLIAN})[\u180b-\u180d\u180f]`,
  String.raw`(?<=${MONGOLIAN})\u180e(?=${MONGOLIAN})`,
  // Tags of a flag.
  String.raw`(?<=\u{1f3f4}[\u{e0030}-\u{e007e}]*)[\u{e0030}-\u{e007f}]`,
].join('|')

/** Blanks other than the usual one, which look like it. That of East Asian scripts is usual among their characters. */
const BLANK_SOURCE = String.raw`[\t\n\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800]|(?=\u3000)(?<!${ASIAN})\u3000(?!${ASIAN})`

/** Controls, blanks, and what Unicode lists to be left out where it is not known, such as direction marks. */
const HIDDEN_SOURCE = String.raw`${BLANK_SOURCE}|[\p{Cc}\p{Zl}\p{Zp}]|(?=\p{Default_Ignorable_Code_Point})(?!${RIGHT}).`
const BLANKS = latePattern(`(?:${BLANK_SOURCE})+`, 'gu')
const HIDDEN = latePattern(HIDDEN_SOURCE, 'gu')
const INVISIBLE = latePattern(String.raw`${HIDDEN_SOURCE}|^[ \u3000]|[ \u3000]$`, 'u')

const BLANK = 0x20

/** Most names. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/

/** The first of them in words; undefined where there is none. */
export function invisibleIn(text: string): string | undefined {
  if (PLAIN.test(text)) return undefined
  const code = text.codePointAt(text.search(INVISIBLE()))
  if (code === undefined) return undefined
  return code === BLANK
    ? 'a blank at one of its ends'
    : `the invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** The text without such characters: those that separate words become blanks. */
export function withoutInvisible(text: string): string {
  return invisibleIn(text) === undefined
    ? text
    : text
        .replace(BLANKS(), ' ')
        .replace(HIDDEN(), '')
        .replace(/^[ \u3000]+|[ \u3000]+$/g, '')
}
