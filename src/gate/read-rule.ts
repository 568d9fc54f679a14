/** Reads one line of a gate. */
import { Cursor } from './cursor.js'
import { formatMetric } from './format.js'
import { readBound } from './read-bound.js'
import { beginsRule, ONE_RULE_A_LINE, readHead } from './read-head.js'
import type { GateRule } from './rule.js'

/** What a line holds: a rule, a comment, both, or nothing. */
export interface GateLine {
  /** 0-based, in code points: where the rule begins. */
  readonly at: number
  readonly rule?: GateRule
  /** Without its `#`. */
  readonly comment?: string
}

/**
 * @param line  without its line end
 * @throws Refusal
 */
export function readLine(line: string): GateLine {
  const cursor = new Cursor(line)
  cursor.skipBlanks()
  const at = cursor.at
  if (cursor.atEnd()) return { at, ...commentAt(cursor) }
  const rule = readRule(cursor)
  cursor.skipBlanks()
  if (cursor.atEnd()) return { at, rule, ...commentAt(cursor) }
  throw cursor.refuse('the end of the line', {
    hint: beginsRule(cursor) ? ONE_RULE_A_LINE : 'a line holds one rule',
  })
}

/**
 * The rule that begins at the cursor; what follows it is not looked at.
 * @throws Refusal
 */
export function readRule(cursor: Cursor): GateRule {
  const { severity, metric, op } = readHead(cursor)
  cursor.skipBlanks()
  const { bound, written } = readBound(cursor, metric, op)
  return { text: `${formatMetric(metric)} ${op} ${written}`, severity, metric, op, bound }
}

function commentAt(cursor: Cursor): Pick<GateLine, 'comment'> {
  return cursor.take('#') ? { comment: cursor.rest } : {}
}
