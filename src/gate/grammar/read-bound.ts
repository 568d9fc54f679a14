/** Reads what a rule compares with, a number, the baseline or the base, and refuses what can only end one way. */
import { differenceOf, DOUBLE_NOISE, satisfies } from '../compare.js'
import { formatMetric, metricName, unitOf } from './format.js'
import { isSmokeMetric } from './metric.js'
import { beginsRule, ONE_RULE_A_LINE } from './read-head.js'
import { isOfVersion, wordsOf, type Bound, type Metric, type Operator } from './rule.js'
import { readNumber, type Cursor, type NumberLiteral } from './tokens.js'
import { misspelt } from '../../text/nearest.js'
import { percentToRatio, ratioToPercent } from '../../text/percent.js'
import { latePattern } from '../../text/late-pattern.js'

/** A bound, and how its author wrote it. */
interface ReadBound {
  readonly bound: Bound
  readonly written: string
}

type PlacedText = Pick<NumberLiteral, 'at' | 'written'>

const LETTER = latePattern(String.raw`^\p{L}$`, 'u')
const OF_A_NAME = latePattern(String.raw`^[\p{L}\p{M}_]$`, 'u')
const DASH = latePattern(String.raw`^[\p{Pd}−]$`, 'u')

/** @throws Refusal for what is not a bound, and for one that the metric cannot have */
export function readBound(cursor: Cursor, metric: Metric, op: Operator): ReadBound {
  const at = cursor.at
  if (LETTER().test(cursor.next)) {
    const word = cursor.takeWhile(OF_A_NAME())
    const words = wordsOf(metric)
    const named = words.find((one) => one === word)
    if (named !== undefined) return readOffset(cursor, metric, op, named)
    throw cursor.refuse(expectedBound(metric), { at, hint: hintForWord(word, metric, words) })
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
  if (isSmokeMetric(metric.kind)) return 'a number from 0 to 1, or a percentage'
  if (unitOf(metric) === 'ratio') return 'a number from 0 to 1, a percentage, or baseline'
  return `a whole number${wordsOf(metric).length > 1 ? ', baseline or base' : ` or ${wordsOf(metric).join('')}`}`
}

function hintForWord(word: string, metric: Metric, words: readonly string[]): string | undefined {
  if (isSmokeMetric(metric.kind)) {
    const named = word === 'base' || word === 'baseline'
    return named ? `${formatMetric(metric)} is compared with a number; shadow: true compares two versions` : undefined
  }
  // The words are the metric's own: any other word belongs to the other kind of metric.
  if (word === 'base')
    return `base is a set of manifests, where ${formatMetric(metric)} cannot be counted; write baseline`
  if (word === 'baseline') return `${formatMetric(metric)} is counted in the manifests; write base`
  const meant = misspelt(word, words)
  return meant === undefined ? undefined : `did you mean ${meant}?`
}

/** @param kind  the word that was read, and that an offset can follow */
function readOffset(cursor: Cursor, metric: Metric, op: Operator, kind: 'baseline' | 'base'): ReadBound {
  cursor.skipBlanks()
  if (cursor.atEnd()) return { bound: { kind, offset: 0 }, written: kind }
  const sign = cursor.next
  if (sign !== '+' && sign !== '-') {
    // A dash from another keyboard looks right and is not.
    const dash = DASH().test(sign) ? 'did you mean -?' : undefined
    const hint = dash ?? (beginsRule(cursor) ? ONE_RULE_A_LINE : undefined)
    throw cursor.refuse('"+", "-" or the end of the line', { hint })
  }
  cursor.takeOne()
  cursor.skipBlanks()
  const literal = readNumber(cursor, unitOf(metric) === 'ratio' ? 'a number from 0 to 1' : 'a whole number')
  cursor.skipBlanks()
  if (cursor.next === '%' && unitOf(metric) === 'ratio') {
    const points = String(percentToRatio(literal.written))
    const hint = `it could mean percentage points or a share of the baseline; for points write baseline ${sign} ${points}`
    throw cursor.refuse('no percentage after baseline', { hint })
  }
  const percent = cursor.take('%')
  checkUnit(cursor, metric, percent ? { ...literal, written: `${literal.written}%` } : literal, percent)
  // Without a negative zero: baseline - 0 is the baseline.
  const offset = sign === '-' && literal.value !== 0 ? -literal.value : literal.value
  const bound = { kind, offset }
  checkAsks(cursor, metric, op, bound, literal)
  return { bound, written: `${kind} ${sign} ${literal.written}` }
}

function readPercent(cursor: Cursor): boolean {
  cursor.skipBlanks()
  return cursor.take('%')
}

function checkUnit(cursor: Cursor, metric: Metric, { at, written, value }: NumberLiteral, percent: boolean): void {
  if (unitOf(metric) === 'ratio') {
    if (percent && value < LEAST_PERCENTAGE) {
      throw cursor.refuse('a percentage from 1% to 100%', { at, found: written, hint: hintForSmall(written) })
    }
    if (value <= 1) return
    const hint = !percent && value >= 2 && value <= 100 ? `did you mean ${String(percentToRatio(written))}?` : undefined
    throw cursor.refuse(percent ? 'a percentage from 1% to 100%' : 'a number from 0 to 1', { at, found: written, hint })
  }
  if (Number.isSafeInteger(value) && !percent) return
  const hint = `${metricName(metric)} is a count${percent ? ', which cannot be a percentage' : ''}`
  throw cursor.refuse('a whole number', { at, found: written, hint })
}

/** Of a ratio that is given as a percentage: what is less was most likely meant as a ratio. */
const LEAST_PERCENTAGE = 0.01

function hintForSmall(written: string): string {
  const number = written.replace('%', '')
  const ratio = Number(number)
  if (ratio === 0) return 'for none write 0'
  const percentage = ratio < LEAST_PERCENTAGE ? '' : `${String(ratioToPercent(number))}% or `
  return `did you mean ${percentage}${number}?`
}

/** A rule that no version, or no data, can hold, or that none can fail, is a slip and not a wish. */
function checkAsks(cursor: Cursor, metric: Metric, op: Operator, bound: Bound, { at, written }: PlacedText): void {
  const foregone = foregoneOf(metric, op, bound)
  if (foregone === undefined) return
  const why = whyForegone(metric, op, bound, metricName(metric))
  const [what, every] =
    (isOfVersion(metric) && bound.kind !== 'base') || isSmokeMetric(metric.kind)
      ? ['a version', 'every version']
      : ['data', 'all data']
  if (foregone === 'never-holds')
    throw cursor.refuse(`a bound that ${what} can reach`, { at, found: written, hint: why })
  throw cursor.refuse(`a bound that ${what} can fail`, {
    at,
    found: written,
    hint: `${why}, so ${every} passes the rule`,
  })
}

/** `never-holds`: no version can pass the rule. `never-fails`: no version that has the number can fail it. */
export type Foregone = 'never-holds' | 'never-fails'

/** The numbers that a metric can have, both ends included. */
interface Range {
  readonly low: number
  readonly high: number
}

/**
 * How a rule ends on every version, on all manifests, and on whatever they are compared with; undefined where it depends
 * on them. A missing metric fails every rule and is not considered here.
 */
export function foregoneOf(metric: Metric, op: Operator, bound: Bound): Foregone | undefined {
  const numbers = rangeOf(metric)
  if (!differences(metric, numbers, bound).some((difference) => satisfies(op, difference))) return 'never-holds'
  // An evaluation that lists no labels fails `label-count >= 1`, so that the rule can fail.
  const whole = metric.kind === 'label-count' ? { ...numbers, low: 0 } : numbers
  return differences(metric, whole, bound).every((difference) => satisfies(op, difference)) ? 'never-fails' : undefined
}

/** `f1 is never below 0`: why a rule always ends the same way. */
export function whyForegone(metric: Metric, op: Operator, bound: Bound, name: string): string {
  const { low, high } = rangeOf(metric)
  if (bound.kind !== 'number') {
    const two = bound.kind === 'base' ? 'two sets of manifests' : 'two versions'
    return `${name} of ${two} never differs by more than ${String(high)}`
  }
  const isLow = bound.value <= low + DOUBLE_NOISE
  return `${name} is never ${isLow ? 'below' : 'above'} ${String(isLow ? low : high)}`
}

function rangeOf(metric: Metric): Range {
  if (unitOf(metric) === 'ratio') return { low: 0, high: 1 }
  // A model has labels.
  return { low: metric.kind === 'label-count' ? 1 : 0, high: Number.MAX_SAFE_INTEGER }
}

/** The least and the greatest that a number can differ from its bound, as the judge would see it, and one in between. */
function differences(metric: Metric, { low, high }: Range, bound: Bound): readonly number[] {
  const noise = unitOf(metric) === 'count' ? 'exact' : DOUBLE_NOISE
  const [least, greatest] =
    bound.kind === 'number'
      ? [differenceOf(low, bound.value, noise), differenceOf(high, bound.value, noise)]
      : [differenceOf(low - high, bound.offset, noise), differenceOf(high - low, bound.offset, noise)]
  // Whether a number can meet its bound: `==` may fail at both ends.
  return least < 0 && greatest > 0 ? [least, 0, greatest] : [least, greatest]
}
