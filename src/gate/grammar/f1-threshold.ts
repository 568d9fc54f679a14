/** The shortest gate: one lowest F1 score. */
import type { GateRule } from './rule.js'

/**
 * The rule that `f1-threshold` is short for.
 * @param threshold  0-1
 */
export function ruleOfThreshold(threshold: number): GateRule {
  const bound = { kind: 'number', value: threshold } as const
  return { text: `f1 >= ${String(threshold)}`, severity: 'fail', metric: { kind: 'f1' }, op: '>=', bound }
}
