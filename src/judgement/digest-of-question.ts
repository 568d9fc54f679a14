/** Identifies gate and baseline: the mark of a version without a verdict is valid only for the same two. */
import { createHash } from 'node:crypto'
import { formatRule } from '../gate/grammar/format.js'
import type { GateRule } from '../gate/grammar/rule.js'
import type { JudgementInputs } from './policy.js'

/**
 * That of the gate, or of gate and baseline where one was named: changing either judges again.
 * @returns SHA-256 in lower-case hex
 */
export function digestOfQuestion({
  gate,
  baseline,
  differentTestSet,
}: Pick<JudgementInputs, 'gate' | 'baseline' | 'differentTestSet'>): string {
  const ofGate = digestOfGate(gate)
  if (baseline === undefined) return ofGate
  const members = Object.entries(baseline).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([ofGate, members, differentTestSet]))
    .digest('hex')
}

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
