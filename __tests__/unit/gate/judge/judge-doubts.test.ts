/** Results that contradict each other, or lack what they name. */
import { describe, expect, test } from '@jest/globals'
import type { OtherRatio } from '../../../../src/evaluation/evaluation.js'
import { baselineOf, evaluationOf, evidenceOf, labelOf, verdictOf } from '../../../support/gate.js'

const other = (of: OtherRatio['of'], value: number): OtherRatio => ({
  of,
  value,
  clause: `${of} is ${String(value)} too`,
})
const NOTHING = { testingImages: null, f1: null, precision: null, recall: null, threshold: null }

describe('a number that occurs twice must pass twice', () => {
  const two = evidenceOf({ evaluation: evaluationOf({ f1: 0.95, others: [other('f1', 0.6), other('recall', 0.2)] }) })
  test.each([
    { rule: 'f1 >= 0.9', result: 'fails', actual: 0.6 },
    { rule: 'f1 <= 0.9', result: 'fails', actual: 0.95 },
    { rule: 'f1 == 0.95', result: 'fails', actual: 0.6 },
    { rule: 'f1 >= 0.5', result: 'holds', actual: 0.6 },
    { rule: 'f1 < 0.96', result: 'holds', actual: 0.95 },
    { rule: 'precision >= 0.8', result: 'holds', actual: 0.875 },
    { rule: 'recall >= 0.8', result: 'fails', actual: 0.2 },
  ])('$rule $result on $actual', ({ rule, result, actual }) => {
    const verdict = verdictOf(rule, two)
    expect(verdict).toMatchObject({ result, actual })
    expect(verdict.reason.includes('two different numbers')).toBe(!rule.startsWith('precision'))
  })

  test('for a label, too', () => {
    const labels = [labelOf('cup', 0.9, { others: [other('f1', 0.1), other('threshold', 0.9)] }), labelOf('plate', 0.8)]
    const evidence = evidenceOf({ evaluation: evaluationOf({ labels }) })
    expect(verdictOf('labels.*.f1 >= 0.7', evidence)).toMatchObject({ result: 'fails', label: 'cup', actual: 0.1 })
    expect(verdictOf('labels.cup.precision >= 0.7', evidence)).toMatchObject({ result: 'holds', reason: '' })
  })

  test('for the baseline, too', () => {
    const baseline = baselineOf({ f1: 0.7, others: [other('f1', 0.9)] })
    const evidence = evidenceOf({ evaluation: evaluationOf({ f1: 0.8 }), baseline })
    expect(verdictOf('f1 >= baseline', evidence)).toMatchObject({ result: 'fails', actual: 0.8, bound: 0.9 })
    expect(verdictOf('f1 >= baseline - 0.2', evidence)).toMatchObject({ result: 'holds' })
    expect(verdictOf('f1 <= baseline', evidence)).toMatchObject({ result: 'fails', bound: 0.7 })
  })

  test.each([NaN, 65, -1])('an invalid second number, %p, fails the rule', (value) => {
    const evidence = evidenceOf({ evaluation: evaluationOf({ others: [other('f1', value)] }) })
    expect(verdictOf('f1 >= 0.1', evidence)).toMatchObject({ result: 'fails', actual: null })
  })
})

describe('a label that is only named', () => {
  const labels = [labelOf('cup', 0.95), labelOf('plate', 0.9), { label: 'spoon', ...NOTHING }]
  const evidence = evidenceOf({ evaluation: evaluationOf({ labels }) })
  const reason = 'the evaluation lists the label but has no results for it'

  test.each(['f1 >= 0.1', 'precision <= 0.9', 'testing-images >= 1', 'recall == 0.5'])('fails labels.*.%s', (rule) => {
    const verdict = verdictOf(`labels.*.${rule}`, evidence)
    expect(verdict).toMatchObject({ result: 'fails', label: 'spoon', actual: null })
    expect(verdict.shortfalls[0]).toMatchObject({ label: 'spoon', actual: null, reason })
    expect(verdictOf(`labels.spoon.${rule}`, evidence)).toMatchObject({ result: 'fails', actual: null, reason })
  })

  test('fails a rule that would have been skipped for the baseline', () => {
    expect(verdictOf('labels.*.f1 >= baseline', evidence)).toMatchObject({ result: 'fails', label: 'spoon' })
  })

  test.each([
    { rule: 'label-count >= 2', result: 'holds' },
    { rule: 'label-count >= 3', result: 'fails' },
    { rule: 'label-count <= 2', result: 'fails' },
    { rule: 'label-count == 3', result: 'fails' },
  ])('with and without it: $rule $result', ({ rule, result }) => {
    expect(verdictOf(rule, evidence)).toMatchObject({ result })
  })

  test('in a summary without results', () => {
    const none = evidenceOf({ evaluation: evaluationOf({ labels: [{ label: 'spoon', ...NOTHING }] }) })
    expect(verdictOf('label-count >= 1', none)).toMatchObject({ result: 'fails', actual: null })
    expect(verdictOf('labels.*.f1 >= 0.1', none)).toMatchObject({ result: 'fails', actual: null })
  })
})
