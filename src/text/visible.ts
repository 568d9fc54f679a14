/** Makes what a reader cannot see, or what would reorder the text around it, visible. Labels may contain any character. */
import { latePattern } from './late-pattern.js'

/** Characters that end a line, in any of their spellings. */
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/g

/**
 * Controls, format characters (bidirectional overrides, zero-width marks, tags), lone surrogates, and letters that
 * are drawn as nothing. The joiners U+200C and U+200D stay: scripts and emoji are spelt with them.
 */
const UNSEEN = latePattern(
  String.raw`(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]`,
  'gu',
)

/** More marks on one letter than any script needs pile up over the lines above. */
const STACKED_MARKS = latePattern(String.raw`(\p{M}{4})\p{M}+`, 'gu')

/** What most texts are: nothing in them is to be looked for. */
const PLAIN = /^[\x20-\x7e]*$/

/**
 * The text on one line with nothing hidden: line ends as `⏎`, tabs as `⇥`, other unseen characters by their code
 * point (`⟨U+202E⟩`), half characters as `�`. Applying it twice changes nothing more.
 */
export function toVisible(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replace(LINE_ENDS, '⏎').replace(UNSEEN(), nameOf).replace(STACKED_MARKS(), '$1')
}

function nameOf(character: string): string {
  if (character === '\t') return '⇥'
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return '\ufffd'
  return `⟨U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
