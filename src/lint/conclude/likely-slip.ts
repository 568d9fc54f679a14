/** Whether a name is a slip of the keyboard in another. */

/** Letters from which on two words that differ by a single one are rarely both words. Our choice. */
const LONG_FROM = 5

/** Letters that are left of a name whose end was cut off, at least, and letters that are cut off, at most. Our choice. */
const CUT_FROM = 4
const CUT_MAX = 2

/**
 * Whether a slip makes the first name of the second: a letter doubled or two in the wrong order; in long names any letter
 * but the first one missing, wrong or too many; the end cut off. A digit is no letter: numbered names are meant to differ.
 */
export function isLikelySlip(slip: string, meant: string): boolean {
  if (slip === meant) return false
  const { from, removed, added } = differenceOf(slip, meant)
  if (/\d/.test(removed + added)) return false
  if (removed.length === 2 && added.length === 2) return removed === `${added.charAt(1)}${added.charAt(0)}`
  if (removed === '' && from === slip.length && slip.length >= CUT_FROM && added.length <= CUT_MAX) return true
  if (removed.length > 1 || added.length > 1) return false
  if (removed === '' || added === '') {
    const [letter, name] = removed === '' ? [added, meant] : [removed, slip]
    if (name.charAt(from - 1) === letter) return true
  }
  return from > 0 && Math.min(slip.length, meant.length) >= LONG_FROM
}

/** What two names do not have in common between their starts and their ends, and where that begins. */
function differenceOf(left: string, right: string): { from: number; removed: string; added: string } {
  const shorter = Math.min(left.length, right.length)
  let from = 0
  while (from < shorter && left.charAt(from) === right.charAt(from)) from += 1
  let end = 0
  while (end < shorter - from && left.at(-1 - end) === right.at(-1 - end)) end += 1
  return { from, removed: left.slice(from, left.length - end), added: right.slice(from, right.length - end) }
}
