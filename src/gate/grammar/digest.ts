/** The identity of a gate: which rules a version was judged by. */
import { createHash } from 'node:crypto'
import { formatRule } from './format.js'
import type { GateRule } from './rule.js'

/**
 * SHA-256 over the rules in their one spelling, sorted, each once. Formatting, comments, order, and whether a rule came
 * from `f1-threshold` or from the gate make no difference; `warn:` does.
 * @returns lower-case hex
 */
export function digestOfGate(rules: readonly GateRule[]): string {
  const lines = new Set(rules.map((rule) => `${rule.severity} ${formatRule(rule)}`))
  // By code unit: the order must be the same on every machine, whatever its locale.
  const sorted = [...lines].sort()
  return createHash('sha256').update(sorted.join('\n')).digest('hex')
}
