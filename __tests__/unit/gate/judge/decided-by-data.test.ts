/** What is known of a gate before a training is paid for. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decidedByData } from '../../../../src/gate/judge/decided-by-data.js'
import { baseOf, countsOf, dataOf, dataVerdictOf, type DataChange } from '../../../support/data-gate.js'
import { rulesOf } from '../../../support/gate.js'

function decided(text: string, change: DataChange = {}) {
  const { decided: known, impossible } = decidedByData(rulesOf(text), dataOf(change))
  return {
    decided: known.map(({ rule, result }) => `${rule}: ${result}`),
    impossible: impossible.map(({ rule }) => rule),
  }
}

describe('rules that the data decides', () => {
  test('are those on data, in the order of the gate, warnings among them', () => {
    const text =
      'f1 >= 0.8\nleaked-images == 0\nlabels.*.f1 >= 0.5\nwarn: training-images >= 500\nlabel-count == baseline'
    expect(decided(text)).toEqual({
      decided: ['leaked-images == 0: holds', 'training-images >= 500: fails'],
      impossible: [],
    })
  })

  test('have the verdict of the judge', () => {
    const [verdict] = decidedByData(
      rulesOf('warn: labels.*.boxes >= base'),
      dataOf(),
      baseOf({ labels: { cup: countsOf(1, 1, 151) } }),
    ).decided
    expect(verdict).toMatchObject({
      severity: 'warn',
      metric: 'boxes',
      label: 'cup',
      actual: 150,
      bound: 151,
      result: 'fails',
    })
  })

  test('a rule that is skipped is not decided', () => {
    const { decided: known } = decidedByData(rulesOf('label-count >= base'), dataOf(), {
      kind: 'none',
      reason: 'nothing-released',
    })
    expect(known).toEqual([])
  })

  test('a count of data alone is decided, however it ends', () => {
    expect(
      decided('leaked-images == 0\nduplicate-images > 0\nlabels.cup.boxes >= 9\nlabels.*.training-images > 90'),
    ).toEqual({
      decided: [
        'leaked-images == 0: holds',
        'duplicate-images > 0: fails',
        'labels.cup.boxes >= 9: holds',
        'labels.*.training-images > 90: fails',
      ],
      impossible: [],
    })
  })

  const SAME = true
  test.each([
    { name: 'fewer images are enough', rule: 'training-images <= 200', isFinal: SAME },
    { name: 'fewer images may not be enough', rule: 'training-images >= 100', isFinal: !SAME },
    { name: 'there are too few already', rule: 'training-images >= 201', isFinal: SAME },
    { name: 'there are just not enough', rule: 'training-images > 200', isFinal: SAME },
    { name: 'there may be few enough later', rule: 'testing-images < 56', isFinal: !SAME },
    { name: 'exactly as many, so far', rule: 'testing-images == 56', isFinal: !SAME },
    { name: 'exactly fewer', rule: 'testing-images == 55', isFinal: !SAME },
    { name: 'exactly more', rule: 'testing-images == 57', isFinal: SAME },
    { name: 'more invalid lines may be found', rule: 'invalid-lines == 4', isFinal: !SAME },
    { name: 'more invalid lines may be too many', rule: 'invalid-lines <= 4', isFinal: !SAME },
    { name: 'there are too many invalid lines already', rule: 'invalid-lines == 0', isFinal: SAME },
    { name: 'the same, with another operator', rule: 'invalid-lines < 4', isFinal: SAME },
    { name: 'there may be enough invalid lines later', rule: 'invalid-lines > 4', isFinal: !SAME },
    { name: 'there are enough invalid lines', rule: 'invalid-lines >= 4', isFinal: SAME },
    { name: 'a label has too few images', rule: 'labels.*.testing-images >= 20', isFinal: SAME },
    { name: 'a label may come to have too few', rule: 'labels.*.testing-images >= 6', isFinal: !SAME },
    { name: 'a label that no manifest has', rule: 'labels.bowl.testing-images >= 6', isFinal: SAME },
  ])('a count that the service gives again is decided if that changes nothing: $name', ({ rule, isFinal }) => {
    const { decided: known } = decided(rule, { invalidLines: 4 })
    expect(known.length === 1).toBe(isFinal)
  })

  test.each([
    { rule: 'training-images >= 200', known: [] },
    { rule: 'training-images >= 201', known: ['training-images >= 201: fails'] },
    { rule: 'testing-images >= 5', known: [] },
    { rule: 'labels.cup.testing-images >= 5', known: [] },
    { rule: 'labels.bowl.testing-images >= 5', known: ['labels.bowl.testing-images >= 5: fails'] },
    { rule: 'labels.cup.training-images >= 100', known: ['labels.cup.training-images >= 100: holds'] },
  ])('where the service splits the training data: $rule', ({ rule, known }) => {
    expect(decided(rule, { testingImages: null })).toEqual({ decided: known, impossible: [] })
  })

  test.each([
    { rule: 'label-count >= 5', known: ['label-count >= 5: fails'] },
    { rule: 'label-count <= 4', known: ['label-count <= 4: holds'] },
    { rule: 'label-count == 4', known: [] },
    { rule: 'label-count == 2', known: [] },
    { rule: 'labels.*.testing-images >= 1', known: [] },
    { rule: 'labels.*.testing-images >= 25', known: ['labels.*.testing-images >= 25: fails'] },
    { rule: 'labels.*.testing-images <= 30', known: ['labels.*.testing-images <= 30: holds'] },
    { rule: 'labels.untested.testing-images >= 1', known: ['labels.untested.testing-images >= 1: fails'] },
    { rule: 'labels.untested.testing-images <= 5', known: [] },
    { rule: 'labels.*.training-images >= 1', known: ['labels.*.training-images >= 1: fails'] },
    { rule: 'labels.*.boxes >= 1', known: ['labels.*.boxes >= 1: holds'] },
  ])('where a label is in one manifest only, and the service may leave it out: $rule', ({ rule, known }) => {
    const both = { cup: countsOf(100, 30, 150), plate: countsOf(80, 20, 90) }
    const labels = { ...both, untested: countsOf(9, 0, 9), untrained: countsOf(0, 9, 9) }
    expect(decided(rule, { labels })).toEqual({ decided: known, impossible: [] })
  })
})

describe('rules that no training can make pass', () => {
  test.each<{
    name: string
    rule: string
    change?: DataChange
    label: string | null
    bound: number | null
    reason: string
  }>([
    {
      name: 'on a label that no manifest has',
      rule: 'labels.spon.f1 >= 0.5',
      label: 'spon',
      bound: 0.5,
      reason: 'no manifest has the label "spon"; the closest match is "spoon"',
    },
    {
      name: 'the same, against the baseline',
      rule: 'labels.bowl.testing-images >= baseline',
      label: 'bowl',
      bound: null,
      reason: 'no manifest has the label "bowl"; the closest match is "cup"',
    },
    {
      name: 'on a label, where the manifests have none',
      rule: 'labels.cup.recall >= 0.5',
      change: { labels: {} },
      label: 'cup',
      bound: 0.5,
      reason: 'the manifests have no labels',
    },
    ...(['average-precision', 'average-recall'] as const).map((metric) => ({
      name: `${metric} of image-level labels`,
      rule: `${metric} >= 0.5`,
      change: { useCase: 'IMAGE_LEVEL_LABELS' as const },
      label: null,
      bound: 0.5,
      reason: `the manifests have image-level labels, and only a model that finds objects has ${metric}`,
    })),
  ])('$name', ({ rule, change, label, bound, reason }) => {
    const { decided: known, impossible } = decidedByData(rulesOf(`warn: ${rule}`), dataOf(change))
    expect(known).toEqual([])
    expect(impossible).toEqual([
      {
        ...{ rule, severity: 'warn', metric: expect.any(String), label, actual: null, bound },
        ...{ result: 'fails', reason, shortfalls: [] },
      },
    ])
  })

  test.each<{ name: string; rule: string; change?: DataChange }>([
    {
      name: 'a label that only the training manifest has',
      rule: 'labels.cup.f1 >= 0.5',
      change: { labels: { cup: countsOf(9, 0, 9) } },
    },
    { name: 'every label', rule: 'labels.*.f1 >= 0.99' },
    { name: 'average precision of boxes', rule: 'average-precision >= 0.5' },
    {
      name: 'average precision of a kind that is not known',
      rule: 'average-recall >= 0.5',
      change: { useCase: 'NOT_DETERMINED' },
    },
    { name: 'any other metric', rule: 'f1 >= 0.99', change: { useCase: 'IMAGE_LEVEL_LABELS' } },
  ])('not $name', ({ rule, change }) => {
    expect(decided(rule, change)).toEqual({ decided: [], impossible: [] })
  })

  test('a rule on data is decided, and not among them', () => {
    expect(decided('labels.bowl.boxes >= 5')).toEqual({ decided: ['labels.bowl.boxes >= 5: fails'], impossible: [] })
  })
})

describe('whatever the service finds later', () => {
  const small = fc.integer({ min: 0, max: 9 })
  const rule = fc
    .tuple(
      fc.constantFrom('training-images', 'testing-images', 'label-count', 'ignored-lines', 'invalid-lines'),
      fc.constantFrom('>=', '>', '<=', '<', '=='),
      fc.integer({ min: 2, max: 8 }),
    )
    .map(([metric, op, bound]) => ({ metric, text: `${metric} ${op} ${String(bound)}` }))
  const named = { cup: countsOf(5, 5, 5) }
  /** The same number for every count of the version. */
  const dataWith = (count: number): DataChange => ({
    ...{ trainingImages: count, testingImages: count, labelCount: count, ignoredLines: count, invalidLines: count },
    labels: named,
  })

  test('a decided rule ends as it was decided', () => {
    let known = 0
    fc.assert(
      fc.property(rule, small, small, ({ metric, text }, now, change) => {
        const later = metric === 'invalid-lines' ? now + change : Math.max(0, now - change)
        const verdict = decidedByData(rulesOf(text), dataOf(dataWith(now))).decided[0]
        if (verdict === undefined) return
        known += 1
        expect(dataVerdictOf(text, dataOf(dataWith(later))).result).toBe(verdict.result)
      }),
      { numRuns: 2000 },
    )
    expect(known).toBeGreaterThan(0)
  })
})
