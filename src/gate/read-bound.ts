/** Reads what a gate rule compares with: a number, a percentage, or the baseline with an offset. */
import type { Cursor } from './cursor.js'
import { metricName, unitOf } from './format.js'
import { misspelt } from '../text/nearest.js'
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

/**
 * @throws Refusal for what is no bound, and for one that the metric cannot have
 */
export function readBound(cursor: Cursor, metric: Metric, op: Operator): ReadBound {
  const at = cursor.at
  if (/^\p{L}$/u.test(cursor.next)) {
    const word = cursor.takeWhile(/^[\p{L}\p{M}_]$/u)
    if (word === 'baseline') return readOffset(cursor, metric)
    const meant = misspelt(word, ['baseline'])
    const hint = meant === undefined ? undefined : `did you mean ${meant}?`
    throw cursor.refuse(expectedBound(metric), { at, hint })
  }
  const literal = readNumber(cursor, expectedBound(metric))
  const percent = readPercent(cursor)
  const value = percent ? percentToRatio(literal.written) : literal.value
  const written = percent ? `${literal.written}%` : literal.written
  checkUnit(cursor, metric, { ...literal, value, written }, percent)
  checkPossible(cursor, metric, op, { ...literal, value, written })
  return { bound: { kind: 'number', value }, written }
}

function expectedBound(metric: Metric): string {
  return unitOf(metric) === 'ratio' ? 'a number from 0 to 1, a percentage, or baseline' : 'a whole number or baseline'
}

function readOffset(cursor: Cursor, metric: Metric): ReadBound {
  cursor.skipBlanks()
  if (cursor.atEnd()) return { bound: { kind: 'baseline', offset: 0 }, written: 'baseline' }
  const sign = cursor.next
  if (sign !== '+' && sign !== '-') {
    // A dash from another keyboard looks right and is not.
    const hint = /^[\p{Pd}−]$/u.test(sign) ? 'did you mean -?' : undefined
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
  return { bound: { kind: 'baseline', offset }, written: `baseline ${sign} ${literal.written}` }
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

/** Moves the decimal point instead of dividing: 92.3% is 0.923, and 92.3 / 100 is not. */
function percentToRatio(written: string): number {
  const [, whole = '', fraction = '', exponent = '0'] = NUMBER.exec(written) ?? []
  return Number(`${whole}${fraction}e${String(Number(exponent) - 2)}`)
}

function checkUnit(cursor: Cursor, metric: Metric, { at, written, value }: Literal, percent: boolean): void {
  if (unitOf(metric) === 'ratio') {
    if (value <= 1) return
    const hint = !percent && value >= 2 && value <= 100 ? `did you mean ${String(percentToRatio(written))}?` : undefined
    throw cursor.refuse(percent ? 'a percentage from 0% to 100%' : 'a number from 0 to 1', { at, found: written, hint })
  }
  if (Number.isSafeInteger(value) && !percent) return
  const hint = `${metricName(metric)} is a count${percent ? ', of which there is no percentage' : ''}`
  throw cursor.refuse('a whole number', { at, found: written, hint })
}

/** A rule that no version can hold is a slip, not a wish. */
function checkPossible(cursor: Cursor, metric: Metric, op: Operator, { at, written, value }: Literal): void {
  const name = metricName(metric)
  if (op === '<' && value === 0) {
    throw cursor.refuse('a bound that can be met', { at, found: written, hint: `${name} is never below 0` })
  }
  if (op === '>' && value === 1 && unitOf(metric) === 'ratio') {
    throw cursor.refuse('a bound that can be met', { at, found: written, hint: `${name} is never above 1` })
  }
}
