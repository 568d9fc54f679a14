/** Rules that every version passes, or that none can pass. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { foregoneOf } from '../../../../src/gate/grammar/read-bound.js'
import { judge } from '../../../../src/gate/judge/judge.js'
import { parseGate, sentenceOf } from '../../../../src/gate/grammar/parse.js'
import type { Metric } from '../../../../src/gate/grammar/rule.js'
import { baselineOf, evaluationOf, evidenceOf, labelOf, WARN } from '../../../support/gate.js'

function sentencesOf(text: string): readonly string[] {
  const parsed = parseGate(text, { input: 'gate' })
  return parsed.ok ? [] : parsed.problems.map(sentenceOf)
}

describe('a rule that no version can fail is refused, also as a warning', () => {
  const metrics = [
    'f1',
    'precision',
    'recall',
    'average-precision',
    'average-recall',
    'labels.*.f1',
    'labels.cup.recall',
  ]
  const counts = ['testing-images', 'training-images', 'label-count', 'invalid-lines', 'ignored-lines']
  const rows = [
    ...metrics.flatMap((metric) => [
      { rule: `${metric} >= 0`, why: 'is never below 0' },
      { rule: `${metric} >= 0.0`, why: 'is never below 0' },
      { rule: `${metric} >= 1e-13`, why: 'is never below 0' },
      { rule: `${metric} <= 1`, why: 'is never above 1' },
      { rule: `${metric} <= 100%`, why: 'is never above 1' },
      { rule: `${metric} <= 0.9999999999999`, why: 'is never above 1' },
      { rule: `${metric} >= baseline - 1`, why: 'of two versions never differs by more than 1' },
      { rule: `${metric} <= baseline + 1`, why: 'of two versions never differs by more than 1' },
    ]),
    ...[...counts.filter((metric) => metric !== 'label-count'), 'labels.*.testing-images'].map((metric) => ({
      rule: `${metric} >= 0`,
      why: 'is never below 0',
    })),
    { rule: 'label-count >= 0', why: 'is never below 1' },
    { rule: 'invalid-lines <= 9007199254740991', why: 'is never above 9007199254740991' },
  ]
  test.each(rows)('$rule', ({ rule, why }) => {
    for (const prefix of ['', 'warn: ']) {
      const [sentence = '', ...others] = sentencesOf(`${prefix}${rule}`)
      expect(others).toEqual([])
      expect(sentence).toMatch(/^expected a bound that a version can fail, found "[^"]+"; /)
      expect(sentence).toContain(`${why}, so every version passes the rule`)
    }
  })
})

describe('a rule that no version can pass is refused', () => {
  test.each([
    { rule: 'f1 > 1', why: 'f1 is never above 1' },
    { rule: 'f1 > 0.9999999999999', why: 'f1 is never above 1' },
    { rule: 'labels.*.precision > 100%', why: 'precision is never above 1' },
    { rule: 'f1 < 0', why: 'f1 is never below 0' },
    { rule: 'f1 < 1e-13', why: 'f1 is never below 0' },
    { rule: 'f1 > baseline + 1', why: 'f1 of two versions never differs by more than 1' },
    { rule: 'f1 < baseline - 1', why: 'f1 of two versions never differs by more than 1' },
    { rule: 'testing-images < 0', why: 'testing-images is never below 0' },
    { rule: 'label-count < 1', why: 'label-count is never below 1' },
    { rule: 'label-count <= 0', why: 'label-count is never below 1' },
    { rule: 'label-count == 0', why: 'label-count is never below 1' },
    {
      rule: 'invalid-lines < baseline - 9007199254740991',
      why: 'invalid-lines of two versions never differs by more than 9007199254740991',
    },
    { rule: 'ignored-lines > 9007199254740991', why: 'ignored-lines is never above 9007199254740991' },
  ])('$rule', ({ rule, why }) => {
    const found = /\S+$/.exec(rule)?.[0] ?? ''
    expect(sentencesOf(rule)).toEqual([`expected a bound that a version can reach, found "${found}"; ${why}`])
  })
})

describe('a rule on data that asks nothing is refused', () => {
  const HIGH = '9007199254740991'
  test.each([
    {
      rule: 'leaked-images >= 0',
      why: 'can fail, found "0"; leaked-images is never below 0, so all data passes the rule',
    },
    { rule: 'duplicate-images < 0', why: 'can reach, found "0"; duplicate-images is never below 0' },
    { rule: 'labels.*.boxes >= 0', why: 'can fail, found "0"; boxes is never below 0, so all data passes the rule' },
    {
      rule: `labels.cup.training-images <= ${HIGH}`,
      why: `can fail, found "${HIGH}"; training-images is never above ${HIGH}, so all data passes the rule`,
    },
    { rule: `leaked-images > ${HIGH}`, why: `can reach, found "${HIGH}"; leaked-images is never above ${HIGH}` },
    {
      rule: `leaked-images <= base + ${HIGH}`,
      why: `can fail, found "${HIGH}"; leaked-images of two sets of manifests never differs by more than ${HIGH}, so all data passes the rule`,
    },
    {
      rule: `invalid-lines < base - ${HIGH}`,
      why: `can reach, found "${HIGH}"; invalid-lines of two sets of manifests never differs by more than ${HIGH}`,
    },
  ])('$rule', ({ rule, why }) => {
    for (const prefix of ['', 'warn: '])
      expect(sentencesOf(`${prefix}${rule}`)).toEqual([`expected a bound that data ${why}`])
  })
})

test.each([
  ...['leaked-images == 0', 'duplicate-images > 0', 'labels.*.boxes > 0', 'labels.*.training-images >= 1'],
  ...[
    'leaked-images <= base',
    'labels.*.training-images >= base',
    'label-count == base',
    'labels.cup.boxes < base - 1',
  ],
  ...['f1 > 0', 'f1 <= 0', 'f1 == 0', 'f1 >= 1', 'f1 < 1', 'f1 == 1', 'f1 >= 1e-9', 'f1 <= 0.999999999'],
  ...['f1 >= baseline - 0.999', 'f1 > baseline - 1', 'f1 < baseline + 1', 'f1 >= baseline + 1', 'f1 == baseline'],
  ...['invalid-lines <= 0', 'invalid-lines > 0', 'testing-images >= 1', 'testing-images == 0', 'label-count >= 1'],
])('%s can pass and fail', (rule) => {
  expect(sentencesOf(rule)).toEqual([])
})

describe('the judge agrees', () => {
  const ratio = fc.oneof(fc.constantFrom(0, 1, 1e-13, 1 - 1e-13, 0.5), fc.double({ min: 0, max: 1, noNaN: true }))
  const metric: fc.Arbitrary<Metric> = fc.constantFrom(
    { kind: 'f1' as const },
    { kind: 'labels' as const, selector: { kind: 'every' as const }, of: 'f1' as const },
  )
  const bound = fc.oneof(
    ratio.map((value) => ({ kind: 'number' as const, value })),
    fc
      .oneof(
        ratio,
        ratio.map((offset) => -offset),
      )
      .map((offset) => ({ kind: 'baseline' as const, offset })),
  )
  const op = fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const, '==' as const)

  test('a foregone rule ends the same way on every version', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(metric, op, bound, ratio, ratio, (of, how, against, now, before) => {
        const foregone = foregoneOf(of, how, against)
        if (foregone === undefined) return
        seen.add(foregone)
        const evidence = evidenceOf({
          evaluation: evaluationOf({ f1: now, labels: [labelOf('cup', now)] }),
          baseline: baselineOf({ f1: before, labels: [labelOf('cup', before)] }),
        })
        const rule = { text: 'asked', severity: 'fail' as const, metric: of, op: how, bound: against }
        const [verdict] = judge(evidence, [rule], WARN).verdict.rules
        expect(verdict?.result).toBe(foregone === 'never-fails' ? 'holds' : 'fails')
      }),
      { numRuns: 2000 },
    )
    expect([...seen].sort()).toEqual(['never-fails', 'never-holds'])
  })

  test('any other rule can end either way at one of the limits', () => {
    const ends = [0, 1]
    fc.assert(
      fc.property(op, bound, (how, against) => {
        if (foregoneOf({ kind: 'f1' }, how, against) !== undefined) return
        const middle = against.kind === 'number' ? [against.value] : [Math.abs(against.offset)]
        const results = ends.concat(middle).flatMap((now) =>
          ends.map((before) => {
            const evidence = evidenceOf({
              evaluation: evaluationOf({ f1: now }),
              baseline: baselineOf({ f1: before }),
            })
            const rule = {
              text: 'asked',
              severity: 'fail' as const,
              metric: { kind: 'f1' as const },
              op: how,
              bound: against,
            }
            return judge(evidence, [rule], WARN).verdict.passed
          }),
        )
        expect(new Set(results)).toContain(false)
        if (how !== '==' || against.kind === 'number') expect(new Set(results)).toContain(true)
      }),
    )
  })
})
