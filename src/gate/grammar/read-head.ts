/** Reads what a rule has before its bound: severity, metric and operator. */
import { readMetric } from './read-metric.js'
import { OPERATOR_CHARACTER, OPERATORS, OTHER_OPERATORS, type GateRule, type Operator, type Severity } from './rule.js'
import { Refusal, WORD, type Cursor } from './tokens.js'
import { entryOf } from '../../model/entry-of.js'

/** For a line that goes on with a second rule. */
export const ONE_RULE_A_LINE = 'write one rule per line; in YAML, | keeps the lines of a gate and > joins them'

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
  // Only lookahead: a metric is read from the start again.
  const ahead = cursor.fork()
  ahead.takeWhile(WORD())
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
  const meant = entryOf(OTHER_OPERATORS, written)
  const hint = meant === undefined ? undefined : `did you mean ${meant}?`
  throw cursor.refuse('an operator (>=, >, <=, < or ==)', { at, hint })
}
