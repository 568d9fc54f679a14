/** Numbers in texts. */

/** A decimal number, white space around it allowed; NaN for anything else, the empty text included. */
export function toNumber(text: string | undefined): number {
  return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(text ?? '') ? Number(text) : Number.NaN
}

/** A finite number of JSON; NaN for anything else. */
export function asNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN
}
