/** Reads one rule of a gate: severity, metric, operator, and what it compares with. */
import { foregoneOf, whyForegone } from './foregone.js'
import { formatMetric, metricName, unitOf } from './format.js'
import { isLabelMetric, isVersionMetric, LABEL_METRICS, suggestMetric, VERSION_METRICS } from './metric.js'
import {
  OPERATOR_CHARACTER,
  OPERATORS,
  OTHER_OPERATORS,
  type Bound,
  type GateRule,
  type LabelSelector,
  type Metric,
  type Operator,
  type Severity,
} from './rule.js'
import { readJsonString, readNumber, Refusal, WORD, type Cursor, type NumberLiteral } from './tokens.js'
import { misspelt } from '../../text/nearest.js'
import { percentToRatio, ratioToPercent } from '../../text/percent.js'

/** For a line that goes on with a second rule. */
export const ONE_RULE_A_LINE = 'write one rule per line; in YAML, | keeps the lines of a gate and > joins them'

/**
 * The rule that begins at the cursor; what follows it is ignored.
 * @throws Refusal
 */
export function readRule(cursor: Cursor): GateRule {
  const { severity, metric, op } = readHead(cursor)
  cursor.skipBlanks()
  const { bound, written } = readBound(cursor, metric, op)
  return { text: `${formatMetric(metric)} ${op} ${written}`, severity, metric, op, bound }
}

/**
 * What a rule has before its bound.
 * @throws Refusal
 */
export function readHead(cursor: Cursor): Pick<GateRule, 'severity' | 'metric' | 'op'> {
  const severity = readSeverity(cursor)
  const metric = readMetric(cursor)
  cursor.skipBlanks()
  return { severity, metric, op: readOperator(cursor) }
}

/** Whether a rule seems to begin at the cursor: a metric and an operator. */
export function beginsRule(cursor: Cursor): boolean {
  try {
    readHead(cursor.fork())
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

function readSeverity(cursor: Cursor): Severity {
  const start = cursor.at
  if (cursor.take('warn:')) {
    cursor.skipBlanks()
    return 'warn'
  }
  // Only a look ahead: a metric is read from the start again.
  const ahead = cursor.fork()
  ahead.takeWhile(WORD)
  ahead.skipBlanks()
  if (ahead.next !== ':') return 'fail'
  const hint = 'only warn:, in lower case and without spaces, may precede a rule'
  throw cursor.refuse('"warn:" or a metric', { at: start, found: ahead.textFrom(start, ahead.at + 1), hint })
}

export function readOperator(cursor: Cursor): Operator {
  const at = cursor.at
  const written = cursor.takeWhile(OPERATOR_CHARACTER)
  const op = OPERATORS.find((known) => known === written)
  if (op !== undefined) return op
  const meant = Object.hasOwn(OTHER_OPERATORS, written) ? OTHER_OPERATORS[written] : undefined
  const hint = meant === undefined ? undefined : `did you mean ${meant}?`
  throw cursor.refuse('an operator (>=, >, <=, < or ==)', { at, hint })
}

const VERSION_METRIC_NAMES = Object.keys(VERSION_METRICS)
const LABEL_METRIC_NAMES = Object.keys(LABEL_METRICS)

const LABEL_IN_BRACKETS =
  'write a label with characters other than letters, digits, _ and - in brackets: labels["…"].f1'

export function readMetric(cursor: Cursor): Metric {
  const at = cursor.at
  const word = cursor.takeWhile(WORD)
  if (word === 'labels') return readLabelMetric(cursor)
  if (isVersionMetric(word)) return { kind: word }
  const hint = hintForMetric(word, cursor)
  // The whole list helps only readers whom the hint does not help.
  const expected = hint === undefined ? `a metric (${VERSION_METRIC_NAMES.join(', ')} or labels…)` : 'a metric'
  throw cursor.refuse(expected, { at, hint })
}

function readLabelMetric(cursor: Cursor): Metric {
  const selector = readSelector(cursor)
  const bare = selector.kind === 'one' && WORD.test(cursor.textFrom(cursor.at - 1))
  if (!cursor.take('.'))
    throw cursor.refuse('"." and a metric of the label', { hint: hintAfter(selector, bare, cursor) })
  const at = cursor.at
  const word = cursor.takeWhile(WORD)
  if (isLabelMetric(word)) return { kind: 'labels', selector, of: word }
  const expected = `a metric of a label (${LABEL_METRIC_NAMES.join(', ')})`
  const hint = bare && cursor.next === '.' ? LABEL_IN_BRACKETS : suggestMetric(word, LABEL_METRIC_NAMES)
  throw cursor.refuse(expected, { at, hint })
}

function readSelector(cursor: Cursor): LabelSelector {
  if (cursor.take('[')) {
    cursor.skipBlanks()
    const label = readJsonString(cursor)
    cursor.skipBlanks()
    if (!cursor.take(']')) throw cursor.refuse('"]" after the label')
    return { kind: 'one', label }
  }
  if (!cursor.take('.')) throw cursor.refuse('".*", "." and a label, or a label in brackets after labels')
  if (cursor.take('*')) return { kind: 'every' }
  const label = cursor.takeWhile(WORD)
  if (label !== '') return { kind: 'one', label }
  throw cursor.refuse('"*" or a label', { hint: cursor.atEnd() && cursor.next === '' ? undefined : LABEL_IN_BRACKETS })
}

function hintAfter(selector: LabelSelector, bare: boolean, cursor: Cursor): string | undefined {
  if (selector.kind === 'every' || !bare) return undefined
  if (isLabelMetric(selector.label)) return `for every label write labels.*.${selector.label}`
  const ahead = cursor.fork()
  ahead.skipBlanks()
  const labelEnds = /^[<>=]?$/.test(ahead.next) || (ahead.atEnd() && ahead.at > cursor.at)
  return labelEnds ? undefined : LABEL_IN_BRACKETS
}

function hintForMetric(word: string, cursor: Cursor): string | undefined {
  if (word !== '' && (cursor.next === '.' || cursor.next === '[')) {
    return suggestMetric(word, ['labels']) ?? `for a label write labels.${word}.f1`
  }
  return suggestMetric(word, [...VERSION_METRIC_NAMES, 'labels'])
}

/** A bound, and how its author wrote it. */
interface ReadBound {
  readonly bound: Bound
  readonly written: string
}

type PlacedText = Pick<NumberLiteral, 'at' | 'written'>

/** @throws Refusal for what is no bound, and for one that the metric cannot have */
function readBound(cursor: Cursor, metric: Metric, op: Operator): ReadBound {
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
    const hint = `it could mean percentage points or a share of the baseline; for points write baseline ${sign} ${points}`
    throw cursor.refuse('no percentage after baseline', { hint })
  }
  checkUnit(cursor, metric, literal, false)
  // Without a negative zero: baseline - 0 is the baseline.
  const offset = sign === '-' && literal.value !== 0 ? -literal.value : literal.value
  const bound = { kind: 'baseline', offset } as const
  checkAsks(cursor, metric, op, bound, literal)
  return { bound, written: `baseline ${sign} ${literal.written}` }
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

/** A rule that no version can hold, or that none can fail, is a slip and not a wish. */
function checkAsks(cursor: Cursor, metric: Metric, op: Operator, bound: Bound, { at, written }: PlacedText): void {
  const foregone = foregoneOf(metric, op, bound)
  if (foregone === undefined) return
  const hint = whyForegone(metric, op, bound, metricName(metric))
  if (foregone === 'never-holds') throw cursor.refuse('a bound that a version can reach', { at, found: written, hint })
  throw cursor.refuse('a bound that a version can fail', {
    at,
    found: written,
    hint: `${hint}, so every version passes the rule`,
  })
}
