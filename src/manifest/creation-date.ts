/** The `creation-date` of label metadata. */

/** The forms of the guide's samples: date and time in UTC, parted by `T` or a blank, with or without fractions and `Z`. */
const DOCUMENTED = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?Z?$/

/**
 * Whether a date has one of the documented forms and is one of the calendar. Date.parse would take nearly any text that
 * has a number in it, and the 30th of February for the 2nd of March.
 */
export function isDocumentedDate(text: string): boolean {
  const parts = DOCUMENTED.exec(text)
  if (parts === null) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number)
  // Set in parts, since the constructor takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const isOfCalendar = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isOfCalendar && hour < 24 && minute < 60 && second < 60
}
