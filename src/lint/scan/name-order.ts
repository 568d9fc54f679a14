/** The order of names in which img9 comes before img10. */

const ZERO = 0x30
const NINE = 0x39

/** Digits: a longer number comes after a shorter one. Everything else is in the order of UTF-16 units. */
export function compareByNumbers(left: string, right: string): number {
  const common = Math.min(left.length, right.length)
  let at = 0
  while (at < common && left.charCodeAt(at) === right.charCodeAt(at)) at += 1
  const [digits, others] = [digitsFrom(left, at), digitsFrom(right, at)]
  const isInNumbers = (digits > 0 && others > 0) || (at > 0 && isDigit(left.charCodeAt(at - 1)))
  if (isInNumbers && digits !== others) return digits - others
  return at === common ? left.length - right.length : left.charCodeAt(at) - right.charCodeAt(at)
}

export function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE
}

function digitsFrom(text: string, from: number): number {
  let at = from
  while (isDigit(text.charCodeAt(at))) at += 1
  return at - from
}
