/** What is known of a gate before a training is paid for. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decidedByData } from '../../../../src/gate/judge/decided-by-data.js'
import { baseOf, countsOf, dataOf, type DataChange } from '../../../support/data-gate.js'
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

  test.each([
    { rule: 'training-images >= 200', known: [] },
    { rule: 'training-images > 199', known: [] },
    { rule: 'training-images == 160', known: [] },
    { rule: 'training-images <= 150', known: [] },
    { rule: 'training-images == 200', known: [] },
    { rule: 'training-images >= 201', known: ['training-images >= 201: fails'] },
    { rule: 'training-images == 201', known: ['training-images == 201: fails'] },
    { rule: 'training-images <= 200', known: ['training-images <= 200: holds'] },
    { rule: 'training-images < 201', known: ['training-images < 201: holds'] },
    { rule: 'testing-images >= 5', known: [] },
    { rule: 'labels.cup.testing-images >= 5', known: [] },
    { rule: 'labels.bowl.testing-images >= 5', known: ['labels.bowl.testing-images >= 5: fails'] },
    { rule: 'labels.cup.training-images >= 100', known: ['labels.cup.training-images >= 100: holds'] },
    { rule: 'leaked-images == 0', known: ['leaked-images == 0: holds'] },
  ])('where the service splits the training data: $rule', ({ rule, known }) => {
    expect(decided(rule, { testingImages: null })).toEqual({ decided: known, impossible: [] })
  })

  test('without a split, the training images are those of the manifest', () => {
    expect(decided('training-images >= 200').decided).toEqual(['training-images >= 200: holds'])
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

test('with a split, a rule on training images is decided only as the split can leave it', () => {
  const images = fc.integer({ min: 0, max: 9 })
  const op = fc.constantFrom('>=', '>', '<=', '<', '==')
  const holds = (how: string, a: number, b: number): boolean =>
    ({ '>=': a >= b, '>': a > b, '<=': a <= b, '<': a < b, '==': a === b })[how] === true
  fc.assert(
    fc.property(images, images, op, fc.integer({ min: 1, max: 9 }), (trained, tested, how, bound) => {
      const { decided: known } = decided(`training-images ${how} ${String(bound)}`, {
        trainingImages: trained + tested,
        testingImages: null,
      })
      const result = holds(how, trained, bound) ? 'holds' : 'fails'
      for (const one of known) expect(one).toBe(`training-images ${how} ${String(bound)}: ${result}`)
    }),
    { numRuns: 2000 },
  )
})
