/** Dates of labels in the form that the service's guide shows: UTC, `2026-03-02T09:15:00`. */
import { isDocumentedDate } from '../manifest/creation-date.js'

/** What is written for the date of labels that have none: fixed, so that a source gives the same manifest every time. */
export const NO_DATE = '1970-01-01T00:00:00'

/** Day, or day and time, with a zone or in UTC. COCO has slashes. */
const DATE = /^\s*(\d{4})([-/])(\d\d)\2(\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?\s*$/

/** The date in UTC, without fractions of a second; undefined for any other text. */
export function toCreationDate(text: string): string | undefined {
  const match = DATE.exec(text)
  if (match === null) return undefined
  const [, year = '', , month = '', day = '', time = '00:00', seconds = '00', zone = 'Z'] = match
  const local = `${year}-${month}-${day}T${time}:${seconds}`
  // Date takes the 30th of February for the 2nd of March.
  if (!isDocumentedDate(local)) return undefined
  const instant = Date.parse(`${local}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`)
  if (Number.isNaN(instant)) return undefined
  const utc = new Date(instant).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length)
  return isDocumentedDate(utc) ? utc : undefined
}
