/** Values of single inputs: booleans, choices, durations, ratios. */
import { percentToRatio, ratioToPercent } from '../text/percent.js'
import { refused } from './reader.js'
import { success, type Result } from '../model/result.js'

/** `true` or `false`, in the spellings of YAML 1.2. */
export function parseBoolean(text: string): Result<boolean> {
  if (/^(true|True|TRUE)$/.test(text)) return success(true)
  if (/^(false|False|FALSE)$/.test(text)) return success(false)
  return refused('true or false')
}

/** One word of a list. */
export function choiceOf<const T extends string>(words: readonly T[]): (text: string) => Result<T> {
  return (text) => {
    const found = words.find((word) => word === text)
    return found === undefined ? refused(`one of ${words.join(', ')}`) : success(found)
  }
}

/** Seconds alone may go without a unit; after another unit they may not, or `1h30` would be half a minute past the hour. */
const DURATION_PATTERN = /^(?=.)(?:(\d+)d)? ?(?:(\d+)h)? ?(?:(\d+)m)? ?(?:(\d+)s)?$|^(\d+)$/

/**
 * `45s`, `2m`, `1h30m`, `7d`, or plain seconds, within bounds (milliseconds, both included).
 * @param bounds  `words` says them to the user
 */
export function durationBetween(bounds: {
  readonly minMs: number
  readonly maxMs: number
  readonly words: string
}): (text: string) => Result<number> {
  return (text) => {
    const match = DURATION_PATTERN.exec(text)
    const ms = match === null ? NaN : partsToMs(match)
    const form = `a duration such as 45s, 2m, 1h30m or plain seconds, ${bounds.words}`
    return ms >= bounds.minMs && ms <= bounds.maxMs ? success(ms) : refused(form)
  }
}

function partsToMs(match: RegExpExecArray): number {
  const [, days = '0', hours = '0', minutes = '0', seconds = '0', plain = '0'] = match
  return (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds) + Number(plain)) * 1000
}

/** What a percentage is at least: less was most likely meant as a ratio, as `0.85%` for 0.85. */
const LEAST_PERCENTAGE = 0.01

/** A ratio of 0 to 1, or a percentage: 0 % or 1 % to 100 %; returns 0-1. */
export function parseRatio(text: string): Result<number> {
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(text)
  const [, number = '', percent = ''] = match ?? []
  const form = 'a number from 0 to 1, or a percentage such as 85%'
  if (match === null) return refused(form)
  const value = percent === '%' ? percentToRatio(number) : Number(number)
  if (percent === '%' && value > 0 && value < LEAST_PERCENTAGE) return refused(`${form}${meantRatio(number)}`)
  if (value <= 1) return success(value)
  const meant = percent === '' && value <= 100 ? ` (write ${text}% or ${String(percentToRatio(text))})` : ''
  return refused(`${form}${meant}`)
}

function meantRatio(number: string): string {
  const ratio = Number(number)
  const percentage = ratio < LEAST_PERCENTAGE ? '' : `${String(ratioToPercent(number))}% or `
  return `, which is 1% or more (did you mean ${percentage}${String(ratio)}?)`
}
