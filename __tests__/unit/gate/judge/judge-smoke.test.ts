/** The gate on a smoke test. */
import { expect, test } from '@jest/globals'
import { isSmokeRule } from '../../../../src/gate/grammar/rule.js'
import { parseGate } from '../../../../src/gate/grammar/parse.js'
import { judgeSmoke, type SmokeNumbers } from '../../../../src/gate/judge/judge-smoke.js'

const judged = (text: string, numbers: SmokeNumbers) =>
  judgeSmoke(numbers, parseGate(text, { input: 'gate', hasSmokeTest: true }).rules.filter(isSmokeRule))

const NUMBERS = { f1: 0.8, precision: 0.9, recall: 0.7 }

test.each([
  { rule: 'smoke.f1 >= 0.8', passed: true, actual: 0.8, reason: '' },
  { rule: 'smoke.f1 > 0.8', passed: false, actual: 0.8, reason: 'is not above 0.8' },
  { rule: 'smoke.precision >= 90%', passed: true, actual: 0.9, reason: '' },
  { rule: 'smoke.recall >= 0.75', passed: false, actual: 0.7, reason: 'is below 0.75' },
  { rule: 'warn: smoke.recall >= 0.75', passed: null, actual: 0.7, reason: 'is below 0.75' },
])('$rule', ({ rule, passed, actual, reason }) => {
  expect(judged(rule, NUMBERS)).toMatchObject({ passed, rules: [{ actual, reason, label: null }] })
})

test('a mean that rounding made a little smaller still passes', () => {
  expect(judged('smoke.f1 >= 0.8', { ...NUMBERS, f1: 0.7999999999999999 }).passed).toBe(true)
})

test('without a ground truth a rule fails, whatever its operator', () => {
  const nothing = { f1: undefined, precision: undefined, recall: undefined }
  expect(judged('smoke.f1 < 0.8', nothing)).toMatchObject({
    passed: false,
    rules: [{ actual: null, reason: 'no image of the smoke test has a ground truth' }],
  })
})
