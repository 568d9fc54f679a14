/** Manifests judged against those of the base. */
import { describe, expect, test } from '@jest/globals'
import type { Base } from '../../../../src/gate/judge/base.js'
import { judgeData } from '../../../../src/gate/judge/judge-data.js'
import { needsBase } from '../../../../src/gate/grammar/rule.js'
import { baseOf, countsOf, dataOf, dataVerdictOf, SPLIT_LATER, type DataChange } from '../../../support/data-gate.js'
import { rulesOf } from '../../../support/gate.js'

describe('against the base', () => {
  const base = baseOf({ leakedImages: 3, labels: { cup: countsOf(100, 30, 150), plate: countsOf(85, 20, 90) } })

  test.each([
    { rule: 'training-images >= base', result: 'holds', bound: 200, reason: '' },
    { rule: 'leaked-images < base - 2', result: 'holds', bound: 1, reason: '' },
    { rule: 'training-images > base + 5', result: 'fails', bound: 205, reason: 'is not above base + 5 (v7)' },
    { rule: 'labels.plate.training-images >= base - 5', result: 'holds', bound: 80, reason: '' },
    { rule: 'labels.plate.training-images >= base', result: 'fails', bound: 85, reason: 'is below base (v7)' },
    {
      rule: 'labels.*.training-images >= base',
      result: 'fails',
      bound: 85,
      reason: '"plate": is below base (v7); skipped for "spoon": the label is new since the base v7',
    },
    {
      rule: 'labels.spoon.boxes >= base',
      result: 'skipped',
      bound: null,
      reason: 'the label is new since the base v7',
    },
  ])('$rule: $result', ({ rule, ...expected }) => {
    expect(dataVerdictOf(rule, dataOf(), base)).toMatchObject(expected)
  })

  test.each<{ name: string; base: Base | undefined; result: 'fails' | 'skipped'; reason: string }>([
    { name: 'none was given', base: undefined, result: 'fails', reason: 'no base is given to compare with' },
    {
      name: 'no earlier version',
      base: { kind: 'none', reason: 'no-other-version' },
      result: 'skipped',
      reason: 'the project has no earlier trained version to compare with',
    },
    {
      name: 'nothing released yet',
      base: { kind: 'none', reason: 'nothing-released' },
      result: 'skipped',
      reason: 'no other version of the project has been released yet',
    },
    {
      name: 'any other lack',
      base: { kind: 'unavailable', reason: 'there is no version v9' },
      result: 'fails',
      reason: 'there is no base: there is no version v9',
    },
  ])('$name: $result', ({ base: lacking, result, reason }) => {
    const expected = { actual: 200, bound: null, result, reason }
    expect(dataVerdictOf('training-images >= base', dataOf(), lacking)).toMatchObject(expected)
    expect(dataVerdictOf('training-images >= 200', dataOf(), lacking)).toMatchObject({ result: 'holds' })
  })

  test.each<{ name: string; rule: string; change: DataChange; result: string; reason: string }>([
    {
      name: 'the service split its images itself',
      rule: 'testing-images >= base',
      change: { testingImages: null },
      result: 'skipped',
      reason: `for the base v7, ${SPLIT_LATER}`,
    },
    {
      name: 'the same, of a label',
      rule: 'labels.cup.testing-images >= base',
      change: { testingImages: null },
      result: 'skipped',
      reason: `for the base v7, ${SPLIT_LATER}`,
    },
    {
      name: 'it has no labels',
      rule: 'labels.cup.boxes >= base',
      change: { labels: {} },
      result: 'fails',
      reason: 'for the base v7, the manifests have no labels',
    },
    {
      name: 'it has image-level labels',
      rule: 'labels.cup.boxes >= base',
      change: { useCase: 'IMAGE_LEVEL_LABELS' },
      result: 'fails',
      reason: 'for the base v7, the manifests have image-level labels, which have no boxes',
    },
  ])('$name: $result', ({ rule, change, result, reason }) => {
    expect(dataVerdictOf(rule, dataOf(), baseOf(change))).toMatchObject({ bound: null, result, reason })
  })

  test.each([
    { name: 'one', labels: ['fork'], warning: '1 label of the base v7 is missing from the manifests: "fork".' },
    {
      name: 'more than are named',
      labels: Array.from({ length: 12 }, (_, index) => `l${String(index)}`),
      warning:
        '12 labels of the base v7 are missing from the manifests: "l0", "l1", "l2", "l3", "l4", "l5", "l6", "l7", "l8", "l9" and 2 more.',
    },
  ])('a label of the base that is gone is a warning: $name', ({ labels, warning }) => {
    const before = baseOf({ labels: Object.fromEntries(labels.map((label) => [label, countsOf(1, 1, 1)])) })
    expect(judgeData(rulesOf('training-images >= base'), dataOf(), before).warnings).toEqual([warning])
    expect(judgeData(rulesOf('training-images >= 1'), dataOf(), before).warnings).toEqual([])
  })
})

test('labels that are all there are no warning', () => {
  expect(judgeData(rulesOf('training-images >= base'), dataOf(), baseOf()).warnings).toEqual([])
})

test.each([
  { text: 'leaked-images == 0\ntraining-images >= baseline', needs: false },
  { text: 'leaked-images == 0\nwarn: label-count == base', needs: true },
])('$text needs a base: $needs', ({ text, needs }) => {
  expect(needsBase(rulesOf(text))).toBe(needs)
})
