/** Points in time. */

/** `2026-03-02T10:41:07.552Z`, or undefined where the number is not a valid date. */
export function toIsoTime(ms: number | undefined): string | undefined {
  const date = new Date(ms ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

/** `2026-03-02 10:41:07 UTC`, or `–`. */
export function formatInstant(ms: number | undefined): string {
  const iso = toIsoTime(ms)
  return iso === undefined ? '–' : `${iso.slice(0, 19).replace('T', ' ')} UTC`
}
