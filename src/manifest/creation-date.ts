/** The `creation-date` of label metadata. */

/** Where a date of the documented forms has its marks; everything before the fraction is digits and these. */
const SECONDS_END = 19

const FRACTION_MAX_DIGITS = 9

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const MINUS = 0x2d
const DOT = 0x2e
const COLON = 0x3a
const BLANK = 0x20
const LETTER_T = 0x54
const LETTER_Z = 0x5a

/**
 * Whether a date has one of the forms of the guide's samples and is one of the calendar: date and time in UTC, with `T` or a
 * blank between them, with or without fractions and `Z`. Date.parse would take nearly any text that has a number in it, and
 * the 30th of February for the 2nd of March.
 */
export function isDocumentedDate(text: string): boolean {
  const bytes = Buffer.from(text)
  return bytes.length > 0 && endOfDocumentedDate(bytes, 0) === bytes.length
}

/** Where such a date ends that begins at a place of a text in UTF-8; -1 where none does. This is asked of every line. */
export function endOfDocumentedDate(bytes: Uint8Array, from: number): number {
  const between = bytes[from + 10]
  if (bytes[from + 4] !== MINUS || bytes[from + 7] !== MINUS || (between !== LETTER_T && between !== BLANK)) return -1
  if (bytes[from + 13] !== COLON || bytes[from + 16] !== COLON) return -1
  const year = digitsAt(bytes, from) * 100 + digitsAt(bytes, from + 2)
  const month = digitsAt(bytes, from + 5)
  const day = digitsAt(bytes, from + 8)
  // NaN, of what is no digit, is in no bounds.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month))) return -1
  if (!(digitsAt(bytes, from + 11) < 24 && digitsAt(bytes, from + 14) < 60 && digitsAt(bytes, from + 17) < 60))
    return -1
  const end = endOfFraction(bytes, from + SECONDS_END)
  return end >= 0 && bytes[end] === LETTER_Z ? end + 1 : end
}

/** The number that two digits make; NaN where there is another character. */
function digitsAt(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 0x30
  const ones = (bytes[at + 1] ?? 0) - 0x30
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN
}

function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (DAYS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0)
}

/** Where the fraction of the seconds ends, which may be missing. */
function endOfFraction(bytes: Uint8Array, from: number): number {
  if (bytes[from] !== DOT) return from
  let at = from + 1
  while (isDigit(bytes[at])) at += 1
  const digits = at - from - 1
  return digits >= 1 && digits <= FRACTION_MAX_DIGITS ? at : -1
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}
