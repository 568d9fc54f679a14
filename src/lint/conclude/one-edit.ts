/** Whether two names are a slip of the keyboard apart. */

/**
 * Whether one letter more, less or other, or two next to each other in the wrong order, make one of the other. A digit is
 * no letter: numbered names are meant to differ.
 */
export function isOneEditAway(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  let from = 0
  while (from < short.length && short.charCodeAt(from) === long.charCodeAt(from)) from += 1
  let end = 0
  while (end < short.length - from && short.at(-1 - end) === long.at(-1 - end)) end += 1
  const before = short.slice(from, short.length - end)
  const after = long.slice(from, long.length - end)
  if (/\d/.test(before + after)) return false
  if (before.length <= 1 && after.length <= 1) return true
  return before.length === 2 && before === `${after.charAt(1)}${after.charAt(0)}`
}
