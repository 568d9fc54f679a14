import { expect, test } from '@jest/globals'
import { createStepEnd, READING_MS, type StepPhase } from '../../../src/ports/step-end.js'

const TIMEOUT_AT = 1_000_000

test.each<readonly [phases: readonly StepPhase[], now: number, leftMs: number]>([
  [[], 0, TIMEOUT_AT],
  [[], TIMEOUT_AT, 0],
  [['reading'], TIMEOUT_AT, READING_MS],
  [['reading'], TIMEOUT_AT + READING_MS + 1, -1],
  // A second training, after the service failed the first.
  [['reading', 'starting'], TIMEOUT_AT, 0],
  [['reading', 'recording'], TIMEOUT_AT + 2 * READING_MS, 180_000],
])('after %j, at %d ms, %d ms are left', (phases, now, leftMs) => {
  const end = createStepEnd({ now: () => now }, TIMEOUT_AT)
  for (const phase of phases) end.enter(phase)
  expect(end.leftMs()).toBe(leftMs)
  expect(end.timeoutAt).toBe(TIMEOUT_AT)
})
