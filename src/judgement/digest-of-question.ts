/** Identifies gate and baseline: the mark of a version without a verdict is valid only for the same two. */
import { createHash } from 'node:crypto'
import { digestOfGate } from '../gate/grammar/digest.js'
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
