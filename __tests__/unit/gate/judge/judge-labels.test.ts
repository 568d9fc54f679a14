import { describe, expect, test } from '@jest/globals'
import { baselineOf, evaluationOf, evidenceOf, labelOf, verdictOf } from '../../../support/gate.js'

function evidenceWith(...labels: Parameters<typeof labelOf>[]): ReturnType<typeof evidenceOf> {
  return evidenceOf({ evaluation: evaluationOf({ labels: labels.map((label) => labelOf(...label)) }) })
}

describe('a label that the rule names', () => {
  test.each([
    { rule: 'labels.spoon.f1 >= 0.7', actual: 0.7, bound: 0.7, result: 'holds', reason: '' },
    { rule: 'labels.spoon.f1 > 0.7', actual: 0.7, bound: 0.7, result: 'fails', reason: 'is not above 0.7' },
    { rule: 'labels.spoon.testing-images >= 20', actual: 6, bound: 20, result: 'fails', reason: 'is below 20' },
  ])('$rule', ({ rule, actual, bound, result, reason }) => {
    const expected = { label: 'spoon', actual, bound, result, reason, shortfalls: [] }
    expect(verdictOf(rule, evidenceOf())).toMatchObject(expected)
  })

  test('each of its metrics is its own', () => {
    const evidence = evidenceWith(['cup', 0.6, { precision: 0.5, recall: 0.75, testingImages: 8 }])
    const actual = ['f1', 'precision', 'recall', 'testing-images'].map((metric) => {
      const verdict = verdictOf(`labels.cup.${metric} > 0`, evidence)
      expect(verdict).toMatchObject({ metric, result: 'holds' })
      return verdict.actual
    })
    expect(actual).toEqual([0.6, 0.5, 0.75, 8])
  })

  test.each([
    { name: 'misspelt', label: 'sponn', near: 'spoon' },
    { name: 'in another case', label: 'PLATE', near: 'plate' },
    { name: 'like no other', label: 'refrigerator', near: 'plate' },
    { name: 'truncated', label: 'cu', near: 'cup' },
  ])('one that the version does not have fails: $name', ({ label, near }) => {
    expect(verdictOf(`labels.${label}.f1 <= 0.9`, evidenceOf())).toMatchObject({
      label,
      actual: null,
      bound: 0.9,
      result: 'fails',
      reason: `the version has no label "${label}"; the closest match is "${near}"`,
    })
  })

  test('one that only looks the same is another', () => {
    expect(verdictOf('labels.cafe\u0301.f1 >= 1', evidenceWith(['cake', 1], ['caf\u00e9', 1])).reason).toBe(
      'the version has no label "cafe\u0301"; the closest match is "caf\u00e9", which has other Unicode code points',
    )
  })

  test.each([null, NaN])('one without the number fails: %p', (f1) => {
    expect(verdictOf('labels.cup.f1 <= 0.9', evidenceWith(['cup', f1]))).toMatchObject({
      result: 'fails',
      actual: null,
      reason: 'the evaluation has no F1 score for the label',
    })
  })

  test('one that the evaluation lists twice must pass twice', () => {
    const evidence = evidenceWith(['cup', 0.9], ['cup', 0.6])
    expect(verdictOf('labels.cup.f1 >= 0.8', evidence)).toMatchObject({ result: 'fails', actual: 0.6 })
  })
})

describe('every label', () => {
  test('passes for each: the one with the smallest margin is shown', () => {
    expect(verdictOf('labels.*.f1 >= 0.7', evidenceOf())).toMatchObject({
      label: 'spoon',
      actual: 0.7,
      bound: 0.7,
      result: 'holds',
      reason: '',
      shortfalls: [],
    })
    expect(verdictOf('labels.*.f1 <= 0.95', evidenceOf())).toMatchObject({ label: 'cup', actual: 0.95 })
  })

  test('one fails', () => {
    expect(verdictOf('labels.*.f1 >= 0.8', evidenceOf())).toMatchObject({
      label: 'spoon',
      actual: 0.7,
      bound: 0.8,
      result: 'fails',
      reason: '"spoon": is below 0.8',
      shortfalls: [{ label: 'spoon', actual: 0.7, bound: 0.8, reason: 'is below 0.8' }],
    })
  })

  test('several fail: worst first, those without a number before all, equal ones as the evaluation lists them', () => {
    const evidence = evidenceWith(['e', 0.5], ['a', 0.9], ['d', 0.4], ['c', 0.5], ['b', null])
    const verdict = verdictOf('labels.*.f1 >= 0.8', evidence)
    expect(verdict.shortfalls.map(({ label }) => label)).toEqual(['b', 'd', 'e', 'c'])
    expect(verdict).toMatchObject({ label: 'b', actual: null, bound: 0.8, result: 'fails' })
    expect(verdict.reason).toBe(
      '4 of 5 labels fail: "b", "d", "e" and 1 more; the first: the evaluation has no F1 score for the label',
    )
  })

  test.each([
    { op: '>', bound: 0.95, worst: ['spoon', 'plate', 'cup'] },
    { op: '<=', bound: 0.5, worst: ['cup', 'plate', 'spoon'] },
    { op: '<', bound: 0.7, worst: ['cup', 'plate', 'spoon'] },
    { op: '==', bound: 0.85, worst: ['spoon', 'cup', 'plate'] },
  ])('worst by $op is furthest from passing', ({ op, bound, worst }) => {
    const { shortfalls } = verdictOf(`labels.*.f1 ${op} ${String(bound)}`, evidenceOf())
    expect(shortfalls.map(({ label }) => label)).toEqual(worst)
  })

  test('hostile names are quoted as JSON', () => {
    expect(verdictOf('labels.*.f1 >= 0.9', evidenceWith(['a"\n|b', 0.5])).reason).toBe(
      `${String.raw`"a\"\n|b"`}: is below 0.9`,
    )
  })
})

describe('against the baseline', () => {
  const evidence = evidenceOf({
    baseline: baselineOf({ labels: [labelOf('cup', 0.96), labelOf('spoon', 0.6), labelOf('fork', 0.9)] }),
  })

  test('each label has its own bound, and a new one is skipped', () => {
    expect(verdictOf('labels.*.f1 >= baseline', evidence)).toMatchObject({
      label: 'cup',
      actual: 0.95,
      bound: 0.96,
      result: 'fails',
      reason: '"cup": is below baseline (v7); skipped for "plate": the label is new since the baseline v7',
      shortfalls: [{ label: 'cup', actual: 0.95, bound: 0.96, reason: 'is below baseline (v7)' }],
    })
  })

  test('new labels do not prevent a rule from passing', () => {
    const verdict = verdictOf('labels.*.f1 >= baseline - 0.02', evidence)
    expect(verdict).toMatchObject({ label: 'cup', result: 'holds' })
    expect(verdict.bound).toBeCloseTo(0.94, 12)
    expect(verdict.reason).toBe('skipped for "plate": the label is new since the baseline v7')
  })

  test.each([
    { name: 'every label is new', rule: 'labels.*.f1 >= baseline', label: null, actual: null },
    { name: 'the named label is new', rule: 'labels.plate.f1 >= baseline', label: 'plate', actual: 0.9 },
  ])('$name: the rule is skipped', ({ rule, label, actual }) => {
    const others = evidenceOf({ baseline: baselineOf({ labels: [labelOf('fork', 0.9)] }) })
    expect(verdictOf(rule, others)).toMatchObject({
      label,
      actual,
      bound: null,
      result: 'skipped',
      reason: 'the label is new since the baseline v7',
      shortfalls: [],
    })
  })

  test('a number missing in the baseline fails the label', () => {
    const baseline = baselineOf({ labels: [labelOf('cup', null), labelOf('plate', 0.1), labelOf('spoon', 0.1)] })
    expect(verdictOf('labels.*.f1 >= baseline', evidenceOf({ baseline }))).toMatchObject({
      label: 'cup',
      actual: 0.95,
      bound: null,
      result: 'fails',
      reason: '"cup": for the baseline v7, the evaluation has no F1 score for the label',
    })
  })
})
