/** Reads one line of a gate. */
import { Cursor } from './cursor.js'
import { formatMetric } from './format.js'
import { readBound } from './read-bound.js'
import { readMetric, WORD } from './read-metric.js'
import { OPERATORS, type GateRule, type Operator, type Severity } from './rule.js'

/** What people write for an operator in other languages. */
const OTHER_OPERATORS: Readonly<Record<string, Operator>> = {
  '=>': '>=',
  '≥': '>=',
  '=<': '<=',
  '≤': '<=',
  '=': '==',
  '===': '==',
}

/** A rule, and the 0-based code point that it begins at. */
export interface RuleInLine {
  readonly rule: GateRule
  readonly at: number
}

/**
 * @param line  without its line end
 * @returns undefined for a line without a rule: blank, or only a comment
 * @throws Refusal
 */
export function readRule(line: string): RuleInLine | undefined {
  const cursor = new Cursor(line)
  cursor.skipBlanks()
  if (cursor.atEnd()) return undefined
  const at = cursor.at
  const severity = readSeverity(cursor)
  const metric = readMetric(cursor)
  cursor.skipBlanks()
  const op = readOperator(cursor)
  cursor.skipBlanks()
  const { bound, written } = readBound(cursor, metric, op)
  cursor.skipBlanks()
  if (!cursor.atEnd()) throw cursor.refuse('the end of the line', { hint: 'a line holds one rule' })
  return { rule: { text: `${formatMetric(metric)} ${op} ${written}`, severity, metric, op, bound }, at }
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
  const hint = 'warn:, in lower case and in one piece, is all that may stand before a rule'
  throw cursor.refuse('"warn:" or a metric', { at: start, found: ahead.textFrom(start, ahead.at + 1), hint })
}

function readOperator(cursor: Cursor): Operator {
  const at = cursor.at
  const written = cursor.takeWhile(/^[<>=!~≤≥≠]$/)
  const op = OPERATORS.find((known) => known === written)
  if (op !== undefined) return op
  const meant = Object.hasOwn(OTHER_OPERATORS, written) ? OTHER_OPERATORS[written] : undefined
  const hint = meant === undefined ? undefined : `did you mean ${meant}?`
  throw cursor.refuse('an operator (>=, >, <=, < or ==)', { at, hint })
}
