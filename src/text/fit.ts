/** Limits counted in bytes of UTF-8. */

/** How many bytes the text takes in UTF-8. */
export function utf8Length(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

/**
 * The longest beginning of the text that, with `mark` behind it, takes at most `maxBytes`; the text itself where it
 * fits. No character is split. Where not even the mark fits, the result is empty.
 */
export function fitUtf8(text: string, maxBytes: number, mark = '…'): string {
  if (utf8Length(text) <= maxBytes) return text
  const room = maxBytes - utf8Length(mark)
  if (room < 0) return ''
  let used = 0
  let end = 0
  for (const character of text) {
    used += utf8Length(character)
    if (used > room) break
    end += character.length
  }
  return text.slice(0, end) + mark
}

/** The text cut to a number of UTF-16 units, which is how GitHub counts a message; no surrogate pair is split. */
export function fitLength(text: string, maxLength: number, mark = '…'): string {
  if (text.length <= maxLength) return text
  const cut = text.slice(0, Math.max(0, maxLength - mark.length))
  return cut.replace(/[\ud800-\udbff]$/, '') + mark
}
