/** Spans and points of time for people. */

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Largest unit first, each with the one below it: two units say enough. */
const SCALES = [
  { from: DAY_MS, unit: 'd', size: DAY_MS, nextUnit: 'h', nextSize: HOUR_MS },
  { from: HOUR_MS, unit: 'h', size: HOUR_MS, nextUnit: 'min', nextSize: MINUTE_MS },
  { from: MINUTE_MS, unit: 'min', size: MINUTE_MS, nextUnit: 's', nextSize: SECOND_MS },
] as const

/**
 * `45 s`, `12 min 30 s`, `1 h 32 min`, `2 d 3 h`; rounded to the smaller unit, which is left out when it is 0.
 * @param ms  milliseconds; a negative or missing number counts as none
 */
export function formatDuration(ms: number): string {
  const span = Number.isFinite(ms) && ms > 0 ? ms : 0
  for (const { from, unit, size, nextUnit, nextSize } of SCALES) {
    const rounded = Math.round(span / nextSize) * nextSize
    if (rounded < from) continue
    const rest = Math.round((rounded % size) / nextSize)
    const whole = `${String(Math.floor(rounded / size))} ${unit}`
    return rest === 0 ? whole : `${whole} ${String(rest)} ${nextUnit}`
  }
  return `${String(Math.round(span / SECOND_MS))} s`
}
