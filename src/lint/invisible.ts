/** Characters of names that cannot be seen. */

/** Controls, no-break and zero-width blanks, and direction marks. */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2060-\u2064\ufeff]/gu
const INVISIBLE = new RegExp(`${HIDDEN.source}|^ | $`, 'u')

/** The first of them in words; undefined where there is none. */
export function invisibleIn(text: string): string | undefined {
  const at = text.search(INVISIBLE)
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
        .replace(HIDDEN, '')
        .replace(/^ +| +$/g, '')
}
