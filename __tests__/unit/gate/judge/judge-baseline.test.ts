import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evaluationOfF1, type Evaluation } from '../../../../src/evaluation/evaluation.js'
import { needsBaseline } from '../../../../src/gate/grammar/rule.js'
import { undoFloat32 } from '../../../../src/text/number.js'
import {
  baselineOf,
  evaluationOf,
  evidenceOf,
  judgeText,
  labelOf,
  linesOf,
  NO_OTHER_VERSION,
  rulesOf,
  summaryOf,
  verdictOf,
} from '../../../support/gate.js'
import { against } from '../../../support/judged-baselines.js'

describe('no baseline', () => {
  test('there is no other trained version: skipped', () => {
    expect(verdictOf('f1 >= baseline', evidenceOf({ baseline: NO_OTHER_VERSION }))).toMatchObject({
      actual: 0.85,
      bound: null,
      result: 'skipped',
      reason: 'the project has no earlier trained version to compare with',
    })
  })

  test('any other reason: fails', () => {
    const baseline = { kind: 'unavailable', reason: 'no earlier version has the tag stage=live' } as const
    expect(verdictOf('f1 >= baseline - 0.5', evidenceOf({ baseline }))).toMatchObject({
      actual: 0.85,
      bound: null,
      result: 'fails',
      reason: 'there is no baseline: no earlier version has the tag stage=live',
    })
  })

  test('rules on numbers are not affected', () => {
    const baseline = { kind: 'unavailable', reason: 'it is gone' } as const
    expect(judgeText('f1 >= 0.8', evidenceOf({ baseline }))).toMatchObject({ verdict: { passed: true }, warnings: [] })
  })
})

describe('a strict rule that was skipped is a warning', () => {
  const why = 'the project has no earlier trained version to compare with'
  test.each([
    {
      name: 'one',
      text: 'f1 >= baseline',
      warnings: [`A rule of the gate was skipped and not counted as passed: f1 >= baseline (${why}).`],
    },
    {
      name: 'next to others',
      text: 'f1 >= baseline\nlabels.*.f1 >= baseline\nf1 >= 0.1\nwarn: recall >= baseline',
      warnings: [
        `Rules of the gate were skipped and not counted as passed: f1 >= baseline, labels.*.f1 >= baseline (${why}).`,
      ],
    },
    { name: 'one that only warns gives no warning', text: 'warn: f1 >= baseline\nf1 >= 0.1', warnings: [] },
    { name: 'one that fails gives no warning', text: 'average-recall >= baseline', warnings: [] },
  ])('$name', ({ text, warnings }) => {
    expect(judgeText(text, evidenceOf({ baseline: NO_OTHER_VERSION })).warnings).toEqual(warnings)
  })

  test('a sentence for each reason, and five rules by name', () => {
    const evidence = evidenceOf({ baseline: baselineOf({ labels: [labelOf('fork', 1)] }, { sameTestSet: false }) })
    const text = ['labels.cup.f1', ...[1, 2, 3, 4, 5, 6].map(() => 'f1')].map(
      (metric, index) => `${metric} >= baseline - 0.${String(index)}`,
    )
    const { warnings } = judgeText(text.join('\n'), evidence, { differentTestSet: 'skip' })
    expect(warnings[0]).toMatch(
      /^Rules of the gate were skipped and not counted as passed: .* and 2 more \(the baseline v7 was measured on another/,
    )
  })
})

describe('a baseline that was found', () => {
  test.each([
    { name: 'the same', f1: 0.85, rule: 'f1 >= baseline', bound: 0.85, reason: '' },
    { name: 'better', f1: 0.87, rule: 'f1 > baseline + 0.01', bound: 0.86, reason: '' },
    { name: 'worse', f1: 0.84, rule: 'f1 >= baseline', bound: 0.85, reason: 'is below baseline (v7)' },
    { name: 'as much worse as allowed', f1: 0.83, rule: 'f1 >= baseline - 0.02', bound: 0.83, reason: '' },
    {
      name: 'too much worse',
      f1: 0.8299,
      rule: 'f1 >= baseline - 0.02',
      bound: 0.83,
      reason: 'is below baseline - 0.02 (v7)',
    },
    { name: 'equal is not above', f1: 0.85, rule: 'f1 > baseline', bound: 0.85, reason: 'is not above baseline (v7)' },
    {
      name: 'more than is possible',
      f1: 1,
      rule: 'f1 >= baseline + 0.5',
      bound: 1.35,
      reason: 'is below baseline + 0.5 (v7)',
    },
  ])('$name', ({ f1, rule, bound, reason }) => {
    const verdict = verdictOf(rule, against(f1, 0.85))
    expect(verdict).toMatchObject({ actual: f1, result: reason === '' ? 'holds' : 'fails', reason })
    expect(verdict.bound).toBeCloseTo(bound, 12)
  })

  test.each([
    { rule: 'testing-images >= baseline - 4', result: 'holds', bound: 56 },
    { rule: 'testing-images >= baseline - 3', result: 'fails', bound: 57 },
    { rule: 'label-count == baseline', result: 'holds', bound: 3 },
    { rule: 'invalid-lines <= baseline', result: 'holds', bound: 4 },
    { rule: 'invalid-lines < baseline', result: 'fails', bound: 4 },
  ])('counts are compared exactly: $rule', ({ rule, result, bound }) => {
    const manifestSummary = summaryOf(linesOf(4, 0), null)
    const evidence = evidenceOf({ baseline: baselineOf({ testingImages: 60 }, { manifestSummary }) })
    expect(verdictOf(rule, evidence)).toMatchObject({ result, bound })
  })

  test.each([
    { name: 'its F1', rule: 'f1 >= baseline', change: { f1: null }, why: 'the evaluation has no F1 score' },
    { name: 'its labels', rule: 'labels.*.f1 >= baseline', change: { labels: [] }, why: '3 of 3 labels' },
    {
      name: 'its manifest summary',
      rule: 'invalid-lines <= baseline',
      change: {},
      why: 'the manifest summary could not be read',
    },
    {
      name: 'its summary',
      rule: 'recall >= baseline',
      change: evaluationOfF1(0.8),
      why: 'the evaluation summary could not be read',
    },
  ])('$name is missing: fails', ({ rule, change, why }) => {
    const verdict = verdictOf(rule, evidenceOf({ baseline: baselineOf(change) }))
    expect(verdict).toMatchObject({ result: 'fails', bound: null })
    expect(verdict.reason).toContain(why)
    expect(verdict.reason).toContain('for the baseline v7, ')
  })
})

describe('noise is not a difference', () => {
  test.each([
    { name: 'a sum that is inexact in doubles', rule: 'f1 >= baseline + 0.2', f1: 0.3, before: 0.1 },
    { name: 'a difference that is inexact in doubles', rule: 'f1 <= baseline - 0.1', f1: 0.2, before: 0.3 },
    { name: 'the baseline as a float below', rule: 'f1 <= baseline', f1: 0.9, before: 'float' },
    { name: 'equal to a float', rule: 'f1 == baseline', f1: 0.9, before: 'float' },
  ])('$name: $rule', ({ rule, f1, before }) => {
    const baseline =
      before === 'float' ? baselineOf(evaluationOfF1(undoFloat32(Math.fround(f1)))) : baselineOf({ f1: Number(before) })
    expect(verdictOf(rule, evidenceOf({ evaluation: evaluationOf({ f1 }), baseline })).result).toBe('holds')
  })

  const sources: readonly (readonly [string, (f1: number) => Evaluation, (f1: number) => Evaluation])[] = [
    ['double and double', (f1) => evaluationOf({ f1 }), (f1) => evaluationOf({ f1 })],
    ['double and float', (f1) => evaluationOf({ f1 }), (f1) => evaluationOfF1(undoFloat32(Math.fround(f1)))],
    ['float and double', (f1) => evaluationOfF1(undoFloat32(Math.fround(f1))), (f1) => evaluationOf({ f1 })],
    [
      'float and float',
      (f1) => evaluationOfF1(undoFloat32(Math.fround(f1))),
      (f1) => evaluationOfF1(undoFloat32(Math.fround(f1))),
    ],
  ]
  test.each(sources)('one score is equal to itself: %s', (_, now, before) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 99 }), (f1, points) => {
        const later = Math.min(1, f1 + points / 100)
        const sign = later >= f1 ? '+' : '-'
        const offset = String(Math.abs(later - f1))
        const evidence = evidenceOf({ evaluation: now(later), baseline: baselineOf(before(f1)) })
        const results = ['>=', '<=', '==', '>', '<'].map(
          (op) => verdictOf(`f1 ${op} baseline ${sign} ${offset}`, evidence).result,
        )
        expect(results).toEqual(['holds', 'holds', 'holds', 'fails', 'fails'])
      }),
    )
  })

  test.each([
    { name: 'between doubles', evaluation: evaluationOf({ f1: 0.85 - 2e-12 }) },
    { name: 'with a float', evaluation: evaluationOfF1(0.85 - 2e-7) },
  ])('more than noise is a difference: $name', ({ evaluation }) => {
    const evidence = evidenceOf({ evaluation, baseline: baselineOf({ f1: 0.85 }) })
    expect(verdictOf('f1 >= baseline', evidence).result).toBe('fails')
  })
})

test.each([
  { text: 'f1 >= 0.8', needs: false },
  { text: 'f1 >= 0.8\nwarn: recall >= baseline', needs: true },
])('$text needs a baseline: $needs', ({ text, needs }) => {
  expect(needsBaseline(rulesOf(text))).toBe(needs)
})
