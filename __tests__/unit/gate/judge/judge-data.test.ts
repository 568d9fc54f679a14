/** Manifests judged by rules on data. */
import { describe, expect, test } from '@jest/globals'
import { judgeData } from '../../../../src/gate/judge/judge-data.js'
import { countsOf, dataOf, dataVerdictOf, SPLIT_LATER, type DataChange } from '../../../support/data-gate.js'
import { rulesOf } from '../../../support/gate.js'

describe('counts of both manifests', () => {
  const data = dataOf({
    ...{ trainingImages: 7, testingImages: 6, labelCount: 5, invalidLines: 4, ignoredLines: 3 },
    ...{ leakedImages: 2, duplicateImages: 1 },
  })

  test.each([
    ['training-images', 7],
    ['testing-images', 6],
    ['label-count', 5],
    ['invalid-lines', 4],
    ['ignored-lines', 3],
    ['leaked-images', 2],
    ['duplicate-images', 1],
  ])('%s is %d', (metric, actual) => {
    const bound = String(actual)
    const verdict = { rule: `${metric} == ${bound}`, severity: 'fail', metric, label: null, actual, bound: actual }
    expect(dataVerdictOf(`${metric} == ${bound}`, data)).toEqual({
      ...verdict,
      result: 'holds',
      reason: '',
      shortfalls: [],
    })
    expect(dataVerdictOf(`${metric} > ${bound}`, data)).toMatchObject({
      result: 'fails',
      reason: `is not above ${bound}`,
    })
  })

  test('a warning has the verdict of a rule, and its severity', () => {
    expect(dataVerdictOf('warn: leaked-images == 0', data)).toMatchObject({
      severity: 'warn',
      actual: 2,
      result: 'fails',
    })
  })

  test.each([NaN, -1, 2.5, Infinity])('%d is no count, and fails whatever the rule asks', (leakedImages) => {
    for (const rule of ['leaked-images <= 9', 'leaked-images >= 1', 'leaked-images == 0', 'leaked-images <= base']) {
      const verdict = dataVerdictOf(rule, dataOf({ leakedImages }), { kind: 'none', reason: 'no-other-version' })
      expect(verdict).toMatchObject({
        actual: null,
        result: 'fails',
        reason: 'the number of leaked-images is not known',
      })
    }
  })
})

describe('labels', () => {
  test.each([
    { name: 'one that holds', rule: 'labels.cup.training-images >= 100', label: 'cup', actual: 100, reason: '' },
    { name: 'one that fails', rule: 'labels.cup.boxes > 150', label: 'cup', actual: 150, reason: 'is not above 150' },
    {
      name: 'all that hold, shown by the worst',
      rule: 'labels.*.testing-images >= 6',
      label: 'spoon',
      actual: 6,
      reason: '',
    },
    {
      name: 'one of all that fails',
      rule: 'labels.*.boxes >= 50',
      label: 'spoon',
      actual: 21,
      reason: '"spoon": is below 50',
    },
    {
      name: 'two of all that fail',
      rule: 'labels.*.training-images >= 90',
      label: 'spoon',
      actual: 20,
      reason: '2 of 3 labels fail: "spoon", "plate"; the first: is below 90',
    },
  ])('$name: $rule', ({ rule, label, actual, reason }) => {
    expect(dataVerdictOf(rule, dataOf())).toMatchObject({
      ...{ label, actual, reason, result: reason === '' ? 'holds' : 'fails' },
    })
  })

  test('those that fall short are listed, worst first', () => {
    expect(dataVerdictOf('labels.*.training-images >= 90', dataOf()).shortfalls).toEqual([
      { label: 'spoon', actual: 20, bound: 90, reason: 'is below 90' },
      { label: 'plate', actual: 80, bound: 90, reason: 'is below 90' },
    ])
  })

  test.each<{ name: string; rule: string; data: DataChange; label: string | null; reason: string }>([
    {
      name: 'a label that is misspelt names the nearest',
      rule: 'labels.spon.training-images >= 1',
      data: {},
      label: 'spon',
      reason: 'no manifest has the label "spon"; the closest match is "spoon"',
    },
    {
      name: 'a label in another case is another',
      rule: 'labels.Cup.boxes <= 500',
      data: {},
      label: 'Cup',
      reason: 'no manifest has the label "Cup"; the closest match is "cup"',
    },
    {
      name: 'a label of other code points',
      rule: 'labels["cafe\u0301"].boxes >= 1',
      data: { labels: { 'caf\u00e9': countsOf(1, 1, 1) } },
      label: 'cafe\u0301',
      reason:
        'no manifest has the label "cafe\u0301"; the closest match is "caf\u00e9", which has other Unicode code points',
    },
    {
      name: 'no labels, and a rule on one',
      rule: 'labels.cup.boxes <= 5',
      data: { labels: {} },
      label: 'cup',
      reason: 'the manifests have no labels',
    },
    {
      name: 'no labels, and a rule on each',
      rule: 'labels.*.boxes <= 5',
      data: { labels: {} },
      label: null,
      reason: 'the manifests have no labels',
    },
    {
      name: 'image-level labels have no boxes',
      rule: 'labels.cup.boxes <= 5',
      data: { useCase: 'IMAGE_LEVEL_LABELS' },
      label: 'cup',
      reason: 'the manifests have image-level labels, which have no boxes',
    },
  ])('what is missing fails: $name', ({ rule, data, label, reason }) => {
    expect(dataVerdictOf(rule, dataOf(data))).toMatchObject({ label, actual: null, result: 'fails', reason })
  })

  test('the bound that a rule names is shown next to what is missing', () => {
    const data = dataOf({ useCase: 'IMAGE_LEVEL_LABELS' })
    expect(dataVerdictOf('labels.cup.boxes >= 5', data)).toMatchObject({ actual: null, bound: 5 })
    expect(dataVerdictOf('labels.cup.boxes >= base', data)).toMatchObject({ actual: null, bound: null })
  })

  test('image-level labels have images', () => {
    const data = dataOf({ useCase: 'IMAGE_LEVEL_LABELS' })
    expect(dataVerdictOf('labels.*.training-images >= 20', data)).toMatchObject({ result: 'holds' })
  })
})

describe('without a testing manifest', () => {
  const data = dataOf({ testingImages: null })

  test.each([
    { rule: 'testing-images >= 5', reason: SPLIT_LATER },
    { rule: 'testing-images >= base', reason: SPLIT_LATER },
    { rule: 'labels.cup.testing-images >= 5', reason: SPLIT_LATER },
    { rule: 'labels.*.testing-images >= 5', reason: `skipped for "cup", "plate", "spoon": ${SPLIT_LATER}` },
  ])('$rule is skipped, with a warning', ({ rule, reason }) => {
    const { verdict, warnings } = judgeData(rulesOf(rule), data)
    const [judged] = verdict.rules
    expect(judged).toMatchObject({ actual: null, result: 'skipped' })
    expect(reason).toContain(judged?.reason)
    expect(verdict.passed).toBeNull()
    expect(warnings).toEqual([
      `A rule of the gate was skipped and not counted as passed: ${rule} (${judged?.reason ?? ''}).`,
    ])
  })

  test('a label that no manifest has still fails', () => {
    expect(dataVerdictOf('labels.bowl.testing-images >= 5', data)).toMatchObject({ result: 'fails' })
  })

  test('the training images are those of the whole manifest', () => {
    expect(dataVerdictOf('training-images == 200', data)).toMatchObject({ result: 'holds' })
  })
})

describe('the gate', () => {
  test.each([
    { name: 'every strict rule passes', text: 'leaked-images == 0\nwarn: duplicate-images > 5', passed: true },
    { name: 'one fails', text: 'leaked-images == 0\ntraining-images >= 500', passed: false },
    { name: 'only warnings', text: 'warn: leaked-images == 0', passed: null },
    { name: 'one was skipped, another holds', text: 'label-count >= base\nleaked-images == 0', passed: true },
    { name: 'every strict rule was skipped', text: 'label-count >= base', passed: null },
    { name: 'none is on data', text: 'f1 >= 0.8\ntraining-images >= baseline', passed: null },
  ])('$name: $passed', ({ text, passed }) => {
    expect(judgeData(rulesOf(text), dataOf(), { kind: 'none', reason: 'no-other-version' }).verdict.passed).toBe(passed)
  })

  test('rules on a version have no verdict, and are named as not judged', () => {
    const text = 'f1 >= 0.8\nleaked-images == 0\ntraining-images >= baseline\nlabels.cup.f1 >= 0.5'
    const { verdict, warnings, unjudged } = judgeData(rulesOf(text), dataOf())
    expect(verdict.rules.map(({ rule }) => rule)).toEqual(['leaked-images == 0'])
    expect(unjudged.map((rule) => rule.text)).toEqual([
      'f1 >= 0.8',
      'training-images >= baseline',
      'labels.cup.f1 >= 0.5',
    ])
    expect(warnings).toEqual([])
  })
})
