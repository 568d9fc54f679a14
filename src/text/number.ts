/** Numbers for people. A number that is missing is shown as `–`. */

/** What is shown instead of an unknown number. */
export const NO_NUMBER = '–'

const RATIO_DIGITS = 4

/** More digits than a double can distinguish. */
const MAX_DIGITS = 17

/** A ratio with four decimals, rounded half up as the console rounds: 0.84845 is `0.8485`, 0.99999 is `1.0000`. */
export function formatRatio(ratio: number | null | undefined): string {
  return isNumber(ratio) ? round(ratio, RATIO_DIGITS) : NO_NUMBER
}

/** The largest difference that rounding makes between equal scores; closer numbers are equal, and are shown equal. */
const SUM_NOISE = 1e-12

/**
 * A number next to a bound that it is compared with: a whole number as it is, any other with as many decimals, from
 * four up, as it takes to be on the same side of the bound as the number itself.
 * @param noise  distance up to which the two are taken as equal
 */
export function formatAgainst(
  actual: number | null | undefined,
  bound: number | null,
  noise: number = SUM_NOISE,
): string {
  if (!isNumber(actual)) return NO_NUMBER
  if (!isNumber(bound)) return formatRatio(actual)
  if (Number.isInteger(actual) && Number.isInteger(bound) && (actual > 1 || bound > 1)) return formatCount(actual)
  if (Math.abs(actual - bound) <= noise) return formatBound(bound)
  const side = Math.sign(actual - bound)
  for (let digits = RATIO_DIGITS; digits <= MAX_DIGITS; digits += 1) {
    const shown = round(actual, digits)
    if (Math.sign(Number(shown) - bound) === side) return shown
  }
  return String(actual)
}

/** A bound as its author would write it, with four decimals at least where it is a ratio. */
export function formatBound(bound: number | null): string {
  if (!isNumber(bound)) return NO_NUMBER
  if (Number.isInteger(bound) && bound > 1) return formatCount(bound)
  const asWritten = String(bound)
  const asRatio = bound.toFixed(RATIO_DIGITS)
  return Number(asRatio) === bound ? asRatio : asWritten
}

/** What an author writes by hand has no more decimals; a bound with more was worked out. */
const WRITTEN_DIGITS = 6

/**
 * A ratio and the bound that it is compared with, so that their order can be seen: see {@link formatAgainst}. A bound
 * that was worked out, such as `baseline - 0.02`, has no more decimals than that takes.
 * @param noise  distance up to which the two are taken as equal
 */
export function formatCompared(
  actual: number | null,
  bound: number | null,
  noise: number = SUM_NOISE,
): { actual: string; bound: string } {
  if (!isNumber(bound) || isWritten(bound))
    return { actual: formatAgainst(actual, bound, noise), bound: formatBound(bound) }
  if (!isNumber(actual)) return { actual: NO_NUMBER, bound: formatRatio(bound) }
  if (Math.abs(actual - bound) <= noise) return { actual: formatRatio(bound), bound: formatRatio(bound) }
  let shown = { actual: formatRatio(actual), bound: formatRatio(bound) }
  for (let digits = RATIO_DIGITS + 1; digits <= MAX_DIGITS && shown.actual === shown.bound; digits += 1) {
    shown = { actual: round(actual, digits), bound: round(bound, digits) }
  }
  return shown
}

function isWritten(bound: number): boolean {
  return Number(bound.toFixed(WRITTEN_DIGITS)) === bound
}

/** A space at which no line ends. */
const UNBROKEN = '\u00a0'

/** Scores closer than this are equal: what a 32-bit float and a subtraction lose is less (about 6e-8). */
export const CHANGE_NOISE = 1e-7

/** `+0.0210` or `−0.0210`, rounded to four decimals; `±0` for none, and what is not none is never `+0.0000`. */
export function formatSigned(change: number | null | undefined): string {
  if (!isNumber(change)) return NO_NUMBER
  if (Math.abs(change) < CHANGE_NOISE) return '±0'
  const sign = change > 0 ? '+' : '−'
  const digits = round(Math.abs(change), RATIO_DIGITS)
  return Number(digits) === 0 ? `${sign}<${(10 ** -RATIO_DIGITS).toFixed(RATIO_DIGITS)}` : sign + digits
}

/** A change of a ratio with its direction: `▲ +0.0210`, `▼ −0.0210`, `±0`. */
export function formatChange(change: number | null | undefined): string {
  return `${arrowOf(change)}${formatSigned(change)}`
}

/** A change of a whole number: `▲ +12`, `▼ −3`, `±0`. */
export function formatCountChange(change: number | null | undefined): string {
  if (!isNumber(change)) return NO_NUMBER
  if (change === 0) return '±0'
  return `${arrowOf(change)}${change > 0 ? '+' : '−'}${formatGrouped(Math.abs(change))}`
}

/** Whether a change is one at all; a missing number is not known to be none. */
export function isChange(change: number | null): boolean {
  return !isNumber(change) || Math.abs(change) >= CHANGE_NOISE
}

function arrowOf(change: number | null | undefined): string {
  if (!isNumber(change) || Math.abs(change) < CHANGE_NOISE) return ''
  return change > 0 ? `▲${UNBROKEN}` : `▼${UNBROKEN}`
}

/** `62,500`. */
export function formatCount(count: number | null | undefined): string {
  return isNumber(count) ? formatGrouped(count) : NO_NUMBER
}

/** A share of a whole as `12.5 %`; what is not none is never `0.0 %`, what is not all never `100.0 %`. */
export function formatShare(share: number | null | undefined): string {
  if (!isNumber(share)) return NO_NUMBER
  if (share === 0) return '0 %'
  if (share === 1) return '100 %'
  if (share > 0 && share < 0.001) return '<0.1 %'
  if (share > 0.999 && share < 1) return '>99.9 %'
  return `${round(share * 100, 1)} %`
}

/**
 * The shortest decimal that is the same 32-bit float: 0.9 for 0.8999999761581421. The service's own F1Score is such
 * a float; NaN and infinities are returned as they are.
 */
export function undoFloat32(value: number): number {
  if (Math.fround(value) !== value) return value
  for (let digits = 1; digits <= 9; digits += 1) {
    const shorter = Number(value.toPrecision(digits))
    if (Math.fround(shorter) === value) return shorter
  }
  return value
}

/** `1 line`, `12 lines`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

/**
 * As many decimals as asked for, half up. Of the decimal that the number is written as: 0.84845 is `0.8485`, although the
 * double next to it is a little less, for which `toFixed` has 0.8484. What `Intl.NumberFormat` gives; its first use in a
 * process takes as long as a request.
 */
function round(value: number, digits: number): string {
  const written = /^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/.exec(String(value))
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = written ?? []
  const shift = digits - decimals.length + Number(exponent)
  const all = BigInt(whole + decimals)
  const steps = shift < 0 ? ((2n * all) / 10n ** BigInt(-shift) + 1n) / 2n : all * 10n ** BigInt(shift)
  const text = String(steps).padStart(digits + 1, '0')
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** Decimals of a number that is not a ratio. */
const GROUPED_DIGITS = 6

function formatGrouped(value: number): string {
  const [whole = '', decimals = ''] = round(value, GROUPED_DIGITS).split('.')
  const shown = decimals.replace(/0+$/, '')
  return whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',') + (shown === '' ? '' : `.${shown}`)
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
