/** The `creation-date` of label metadata. */

/** Where a date of the documented forms has its marks; everything before the fraction is digits and these. */
const SECONDS_END = 19

const FRACTION_MAX_DIGITS = 9

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Whether a date has one of the forms of the guide's samples and is one of the calendar: date and time in UTC, with `T` or a
 * blank between them, with or without fractions and `Z`. Date.parse would take nearly any text that has a number in it, and
 * the 30th of February for the 2nd of March. Read digit by digit, since this is asked of every line.
 */
export function isDocumentedDate(text: string): boolean {
  const hasMarks = text[4] === '-' && text[7] === '-' && text[13] === ':' && text[16] === ':'
  if (!hasMarks || (text[10] !== 'T' && text[10] !== ' ')) return false
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2)
  const month = digitsAt(text, 5)
  const day = digitsAt(text, 8)
  // NaN, of what is no digit, is in no bounds.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month))) return false
  if (!(digitsAt(text, 11) < 24 && digitsAt(text, 14) < 60 && digitsAt(text, 17) < 60)) return false
  const end = text.endsWith('Z') ? text.length - 1 : text.length
  return end === SECONDS_END || isFraction(text, SECONDS_END, end)
}

/** The number that two digits make; NaN where there is another character. */
function digitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30
  const ones = text.charCodeAt(at + 1) - 0x30
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN
}

function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (DAYS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0)
}

function isFraction(text: string, from: number, end: number): boolean {
  const digits = end - from - 1
  if (text[from] !== '.' || digits < 1 || digits > FRACTION_MAX_DIGITS) return false
  for (let at = from + 1; at < end; at += 1)
    if (!(text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39)) return false
  return true
}
