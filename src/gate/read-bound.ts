/** Reads what a gate rule compares with: a number, a percentage, or the baseline with an offset. */
import type { Cursor } from './cursor.js'
import { foregoneOf, whyForegone } from './foregone.js'
import { beginsRule, ONE_RULE_A_LINE } from './read-head.js'
import { metricName, unitOf } from './format.js'
import { misspelt } from '../text/nearest.js'
import { percentToRatio, ratioToPercent } from '../text/percent.js'
import type { Bound, Metric, Operator } from './rule.js'

/** As JSON writes numbers, without a minus sign. */
const NUMBER = /^(0|[1-9][0-9]*)(\.[0-9]+)?(?:[eE]([+-]?[0-9]+))?$/

/** A bound, and how its author wrote it. */
export interface ReadBound {
  readonly bound: Bound
  readonly written: string
}

/** A number as it stands in the line. */
interface Literal {
  readonly at: number
  readonly written: string
  readonly value: number
}

type PlacedText = Pick<Literal, 'at' | 'written'>

/**
 * @throws Refusal for what is no bound, and for one that the metric cannot have
 */
export function readBound(cursor: Cursor, metric: Metric, op: Operator): ReadBound {
  const at = cursor.at
  if (/^\p{L}$/u.test(cursor.next)) {
    const word = cursor.takeWhile(/^[\p{L}\p{M}_]$/u)
    if (word === 'baseline') return readOffset(cursor, metric, op)
    const meant = misspelt(word, ['baseline'])
    const hint = meant === undefined ? undefined : `did you mean ${meant}?`
    throw cursor.refuse(expectedBound(metric), { at, hint })
  }
  const literal = readNumber(cursor, expectedBound(metric))
  const percent = readPercent(cursor)
  const value = percent ? percentToRatio(literal.written) : literal.value
  const written = percent ? `${literal.written}%` : literal.written
  checkUnit(cursor, metric, { ...literal, value, written }, percent)
  const bound = { kind: 'number', value } as const
  checkAsks(cursor, metric, op, bound, { ...literal, written })
  return { bound, written }
}

function expectedBound(metric: Metric): string {
  return unitOf(metric) === 'ratio' ? 'a number from 0 to 1, a percentage, or baseline' : 'a whole number or baseline'
}

function readOffset(cursor: Cursor, metric: Metric, op: Operator): ReadBound {
  cursor.skipBlanks()
  if (cursor.atEnd()) return { bound: { kind: 'baseline', offset: 0 }, written: 'baseline' }
  const sign = cursor.next
  if (sign !== '+' && sign !== '-') {
    // A dash from another keyboard looks right and is not.
    const dash = /^[\p{Pd}−]$/u.test(sign) ? 'did you mean -?' : undefined
    const hint = dash ?? (beginsRule(cursor) ? ONE_RULE_A_LINE : undefined)
    throw cursor.refuse('"+", "-" or the end of the line', { hint })
  }
  cursor.takeOne()
  cursor.skipBlanks()
  const literal = readNumber(cursor, unitOf(metric) === 'ratio' ? 'a number from 0 to 1' : 'a whole number')
  cursor.skipBlanks()
  if (cursor.next === '%') {
    const points = String(percentToRatio(literal.written))
    const hint = `it could mean points or a share of the baseline; for points write baseline ${sign} ${points}`
    throw cursor.refuse('no percentage after baseline', { hint })
  }
  checkUnit(cursor, metric, literal, false)
  // Without a negative zero: baseline - 0 is the baseline.
  const offset = sign === '-' && literal.value !== 0 ? -literal.value : literal.value
  const bound = { kind: 'baseline', offset } as const
  checkAsks(cursor, metric, op, bound, literal)
  return { bound, written: `baseline ${sign} ${literal.written}` }
}

function readNumber(cursor: Cursor, expected: string): Literal {
  const at = cursor.at
  let written = cursor.takeWhile(/^[\p{L}\p{N}._,]$/u)
  if (/^[0-9.]+[eE]$/.test(written) && /^[+-]$/.test(cursor.next))
    written += cursor.takeOne() + cursor.takeWhile(/^[0-9]$/)
  if (NUMBER.test(written)) return { at, written, value: Number(written) }
  throw cursor.refuse(
    expected,
    written === '' ? { hint: hintForSign(cursor.next) } : { at, found: written, hint: hintForNumber(written) },
  )
}

function hintForSign(next: string): string | undefined {
  if (next === '-' || next === '+') return 'a bound has no sign'
  return next === '"' || next === "'" ? 'a number stands without quotes' : undefined
}

function hintForNumber(written: string): string | undefined {
  const mended = written
    .replace(',', '.')
    .replace(/^\./, '0.')
    .replace(/\.$/, '')
    .replace(/^0+(?=[0-9])/, '')
  return mended !== written && NUMBER.test(mended) ? `did you mean ${mended}?` : undefined
}

function readPercent(cursor: Cursor): boolean {
  cursor.skipBlanks()
  return cursor.take('%')
}

function checkUnit(cursor: Cursor, metric: Metric, { at, written, value }: Literal, percent: boolean): void {
  if (unitOf(metric) === 'ratio') {
    if (percent && value < LEAST_PERCENTAGE) {
      throw cursor.refuse('a percentage from 1% to 100%', { at, found: written, hint: hintForSmall(written) })
    }
    if (value <= 1) return
    const hint = !percent && value >= 2 && value <= 100 ? `did you mean ${String(percentToRatio(written))}?` : undefined
    throw cursor.refuse(percent ? 'a percentage from 1% to 100%' : 'a number from 0 to 1', { at, found: written, hint })
  }
  if (Number.isSafeInteger(value) && !percent) return
  const hint = `${metricName(metric)} is a count${percent ? ', of which there is no percentage' : ''}`
  throw cursor.refuse('a whole number', { at, found: written, hint })
}

/** Of a ratio that is given as a percentage: what is less was most likely meant as a ratio. */
const LEAST_PERCENTAGE = 0.01

function hintForSmall(written: string): string {
  const number = written.replace('%', '')
  const ratio = Number(number)
  if (ratio === 0) return 'for none at all write 0'
  const percentage = ratio < LEAST_PERCENTAGE ? '' : `${String(ratioToPercent(number))}% or `
  return `did you mean ${percentage}${number}?`
}

/** A rule that no version can hold, or that none can fail, is a slip and not a wish. */
function checkAsks(cursor: Cursor, metric: Metric, op: Operator, bound: Bound, { at, written }: PlacedText): void {
  const foregone = foregoneOf(metric, op, bound)
  if (foregone === undefined) return
  const hint = whyForegone(metric, op, bound, metricName(metric))
  if (foregone === 'never-holds') throw cursor.refuse('a bound that can be met', { at, found: written, hint })
  throw cursor.refuse('a bound that can be missed', {
    at,
    found: written,
    hint: `${hint}, so every version holds the rule`,
  })
}
