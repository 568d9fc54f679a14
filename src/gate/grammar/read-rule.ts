/** Reads one rule of a gate: severity, metric, operator, and what it compares with. */
import { formatMetric } from './format.js'
import { readBound } from './read-bound.js'
import { readHead } from './read-head.js'
import type { GateRule } from './rule.js'
import type { Cursor } from './tokens.js'

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
