/** Long names in little space. */

/**
 * At most `maxLength` characters (code points), with `…` for what is left out of the middle: names that differ tend
 * to differ at their ends. Whole letters are kept together, with their marks and joiners, as far as they fit.
 * @param maxLength  at least 1
 */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength || lengthOf(text) <= maxLength) return text
  const letters = Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment)
  const room = maxLength - 1
  const head = takeWhileFits(letters, Math.ceil((room * 2) / 3))
  const tail = takeWhileFits(letters.reverse(), room - lengthOf(head.join('')))
  return `${head.join('')}…${tail.reverse().join('')}`
}

function takeWhileFits(letters: readonly string[], room: number): string[] {
  const taken: string[] = []
  let left = room
  for (const letter of letters) {
    left -= lengthOf(letter)
    if (left < 0) break
    taken.push(letter)
  }
  return taken
}

function lengthOf(text: string): number {
  return Array.from(text).length
}
