/** Names and labels that come out garbled. */

/** Half of a pair of surrogates, which UTF-8 cannot write, or the character that is put for bytes that are not UTF-8. */
const GARBLED = /\p{Cs}|\ufffd/u

/** What is wrong with a text, as a clause; undefined for one that can be written. */
export function unusableText(text: string): string | undefined {
  return GARBLED.test(text) ? 'is not UTF-8; save the source as UTF-8' : undefined
}
