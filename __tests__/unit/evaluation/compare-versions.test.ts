import { describe, expect, test } from '@jest/globals'
import { compareVersions } from '../../../src/evaluation/compare-versions.js'
import type { Evaluation, LabelEvaluation } from '../../../src/evaluation/evaluation.js'

function label(name: string, f1: number | null, rest: Partial<LabelEvaluation> = {}): LabelEvaluation {
  return { label: name, testingImages: 10, f1, precision: f1, recall: f1, threshold: 0.5, ...rest }
}

function evaluation(rest: Partial<Evaluation>): Evaluation {
  return {
    source: 'summary',
    f1: 0.75,
    precision: 0.75,
    recall: 0.75,
    averagePrecision: null,
    averageRecall: null,
    trainingImages: 100,
    testingImages: 20,
    labels: [],
    confusion: [],
    ...rest,
  }
}

describe('compareVersions', () => {
  test('has what changed: after minus before', () => {
    const before = evaluation({ f1: 0.75, precision: 0.5, recall: null, averagePrecision: 0.25, averageRecall: 0.5 })
    const after = evaluation({ f1: 0.5, precision: 0.75, recall: 0.5, averagePrecision: 0.5, averageRecall: null })
    expect(compareVersions(after, before)).toMatchObject({
      f1: { before: 0.75, after: 0.5, delta: -0.25 },
      precision: { before: 0.5, after: 0.75, delta: 0.25 },
      recall: { before: null, after: 0.5, delta: null },
      averagePrecision: { before: 0.25, after: 0.5, delta: 0.25 },
      averageRecall: { before: 0.5, after: null, delta: null },
    })
  })

  test('lists labels by their loss, and those that were added or removed', () => {
    const before = evaluation({
      labels: [
        label('gone', 1),
        label('better', 0.25),
        label('unmeasured', null),
        label('worse', 0.75),
        label('as', 0.5),
      ],
    })
    const after = evaluation({
      labels: [
        label('as', 0.5),
        label('fresh', 0.5),
        label('worse', 0.25, { precision: 0.5, recall: 0.125, testingImages: 8 }),
        label('unmeasured', 0.5),
        label('better', 0.75),
        label('__proto__', 0.5),
      ],
    })
    const compared = compareVersions(after, before)
    expect(compared.labels.map((each) => [each.label, each.f1.delta])).toEqual([
      ['worse', -0.5],
      ['as', 0],
      ['better', 0.5],
      ['unmeasured', null],
    ])
    expect(compared.labels[0]).toEqual({
      label: 'worse',
      f1: { before: 0.75, after: 0.25, delta: -0.5 },
      precision: { before: 0.75, after: 0.5, delta: -0.25 },
      recall: { before: 0.75, after: 0.125, delta: -0.625 },
      testingImages: { before: 10, after: 8, delta: -2 },
    })
    expect(compared.newLabels).toEqual(['fresh', '__proto__'])
    expect(compared.vanishedLabels).toEqual(['gone'])
    expect(compared.labelsKnown).toBe(true)
  })

  test('labels without a number keep an order of their own', () => {
    const labels = ['c', 'a', 'b'].map((name) => label(name, null))
    const compared = compareVersions(evaluation({ labels }), evaluation({ labels: labels.toReversed() }))
    expect(compared.labels.map((each) => each.label)).toEqual(['a', 'b', 'c'])
  })

  test.each([
    { name: 'the version', after: 'describe', before: 'summary' },
    { name: 'the baseline', after: 'summary', before: 'describe' },
  ] as const)(
    'with only the F1 of $name, a 32-bit float, equal scores are equal and no label is new',
    ({ after, before }) => {
      const known = (source: Evaluation['source']): Evaluation =>
        source === 'summary'
          ? evaluation({ f1: 0.9, labels: [label('pear', 0.9)] })
          : evaluation({ source, f1: Math.fround(0.9), precision: null, recall: null })
      const compared = compareVersions(known(after), known(before))
      expect(compared.f1.delta).toBe(0)
      expect([compared.f1.before, compared.f1.after]).toContain(0.9)
      expect(compared).toMatchObject({ labelsKnown: false, labels: [], newLabels: [], vanishedLabels: [] })
    },
  )

  test('between two summaries the last digit of a double matters', () => {
    const delta = compareVersions(evaluation({ f1: 0.9 }), evaluation({ f1: 0.9 - 2 ** -50 })).f1.delta
    expect(delta).toBe(2 ** -50)
  })
})
