/** What the manifests show of a gate before a training. */
import { describe, expect, test } from '@jest/globals'
import type { Base } from '../../../src/gate/judge/base.js'
import { asksOfData, gateFault, type KnownData } from '../../../src/training/gate-fault.js'
import { baseOf, countsOf, dataOf, type DataChange } from '../../support/data-gate.js'
import { rulesOf } from '../../support/gate.js'

describe('the lines of the manifests are read', () => {
  test.each([
    { gate: 'f1 >= 0.8', reads: false },
    { gate: 'labels.*.recall >= 0.5\nf1 >= baseline', reads: false },
    { gate: 'training-images >= baseline', reads: false },
    { gate: 'warn: labels.cup.f1 >= 0.5\nwarn: invalid-lines == 0', reads: false },
    { gate: 'warn: leaked-images == 0', reads: true },
    { gate: 'labels.*.boxes >= base', reads: true },
    { gate: 'labels.cup.f1 >= 0.5', reads: true },
    { gate: 'labels.cup.f1 >= baseline', reads: true },
    { gate: 'average-precision >= 0.5', reads: true },
    { gate: 'f1 >= 0.8\naverage-recall >= baseline', reads: true },
    { gate: 'training-images >= 100', reads: true },
    { gate: 'invalid-lines == 0', reads: true },
    { gate: 'labels.*.testing-images >= 5', reads: true },
  ])('for $gate: $reads', ({ gate, reads }) => {
    expect(asksOfData(rulesOf(gate))).toBe(reads)
  })
})

describe('a gate that cannot pass', () => {
  const fault = (gate: string, change: DataChange = {}) => gateFault(rulesOf(gate), knownOf(change), undefined)

  test.each<{ name: string; gate: string; change?: DataChange; said: string }>([
    {
      name: 'one rule',
      gate: 'f1 >= 0.8\nlabels.spon.f1 >= 0.5',
      said: '1 rule of the gate: labels.spon.f1 >= 0.5 (no manifest has the label "spon"; the closest match is "spoon").',
    },
    {
      name: 'a rule of the wrong kind of model, and one on a count',
      gate: 'invalid-lines == 0\naverage-recall >= 0.5',
      change: { useCase: 'IMAGE_LEVEL_LABELS', invalidLines: 3 },
      said: '2 rules of the gate: average-recall >= 0.5 (the manifests have image-level labels, and only a model that finds objects has average-recall); invalid-lines == 0 (3 is not 0).',
    },
    {
      name: 'a rule on every label, with those that fall short',
      gate: 'labels.*.testing-images >= 25',
      said: '1 rule of the gate: labels.*.testing-images >= 25 ("spoon": 6 is below 25; "plate": 20 is below 25).',
    },
    {
      name: 'more labels than are named',
      gate: 'labels.*.testing-images >= 25',
      change: { labels: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`l${String(n)}`, countsOf(9, n, 9)])) },
      said: '1 rule of the gate: labels.*.testing-images >= 25 ("l1": 1 is below 25; "l2": 2 is below 25; "l3": 3 is below 25; "l4": 4 is below 25; "l5": 5 is below 25 and 2 more).',
    },
    {
      name: 'more rules than are named',
      gate: [1, 2, 3, 4, 5, 6].map((n) => `training-images > 20${String(n)}`).join('\n'),
      said: '6 rules of the gate: training-images > 201 (200 is not above 201); training-images > 202 (200 is not above 202); training-images > 203 (200 is not above 203); training-images > 204 (200 is not above 204); training-images > 205 (200 is not above 205) and 1 more.',
    },
  ])('names $name', ({ gate, change, said }) => {
    expect(fault(gate, change)).toMatchObject({
      code: 'GATE_IMPOSSIBLE',
      outcome: 'error',
      message: `No version trained from these manifests can pass ${said}`,
    })
  })

  test.each<{ name: string; gate: string; change?: DataChange }>([
    { name: 'rules that may pass', gate: 'f1 >= 0.99\nlabels.cup.f1 >= 0.99\ntraining-images >= 200' },
    {
      name: 'rules that only warn',
      gate: 'warn: labels.bowl.f1 >= 0.5\nwarn: invalid-lines == 0',
      change: { invalidLines: 9 },
    },
    { name: 'no rules', gate: '' },
  ])('is not one of $name', ({ gate, change }) => {
    expect(gateFault(gate === '' ? [] : rulesOf(gate), knownOf(change ?? {}), undefined)).toBeUndefined()
  })

  test('is not known of manifests that were not read', () => {
    expect(gateFault(rulesOf('labels.bowl.f1 >= 0.5'), undefined, undefined)).toBeUndefined()
    expect(gateFault(rulesOf('labels.bowl.f1 >= 0.5'), NOT_CHECKED, undefined)).toBeUndefined()
  })
})

describe('a rule that nothing but the manifests decides', () => {
  test.each<{ name: string; gate: string; change?: DataChange; base?: Base; said: string | undefined }>([
    {
      name: 'fails on its number',
      gate: 'leaked-images == 0',
      change: { leakedImages: 3 },
      said: 'leaked-images == 0 (3 is not 0)',
    },
    { name: 'holds', gate: 'leaked-images == 0\nlabels.*.training-images >= 20', said: undefined },
    {
      name: 'fails against the base',
      gate: 'labels.*.training-images >= base',
      base: baseOf({ labels: { cup: countsOf(120, 30, 150) } }),
      said: 'labels.*.training-images >= base ("cup": 100 is below base (v7))',
    },
    {
      name: 'is skipped without an earlier version',
      gate: 'labels.*.training-images >= base',
      base: { kind: 'none', reason: 'nothing-released' },
      said: undefined,
    },
    {
      name: 'fails where the base cannot be read',
      gate: 'labels.*.training-images >= base',
      base: { kind: 'unavailable', reason: 's3://a/b could not be read' },
      said: 'labels.*.training-images >= base ("cup": 100 there is no base: s3://a/b could not be read; "plate": 80 there is no base: s3://a/b could not be read; "spoon": 20 there is no base: s3://a/b could not be read)',
    },
  ])('$name', ({ gate, change = {}, base, said }) => {
    const message =
      said === undefined ? undefined : `No version trained from these manifests can pass 1 rule of the gate: ${said}.`
    expect(gateFault(rulesOf(gate), knownOf(change, base), undefined)?.message).toBe(message)
  })

  test('is refused where the manifests were not checked: the money would be spent for a gate that fails', () => {
    const message = gateFault(rulesOf('f1 >= 0.5\nleaked-images == 0'), NOT_CHECKED, undefined)?.message
    expect(message).toBe(
      'No version trained from these manifests can pass 1 rule of the gate: leaked-images == 0 (the manifests could not be checked: The lines were not checked (too long)).',
    )
    expect(gateFault(rulesOf('warn: leaked-images == 0'), NOT_CHECKED, undefined)).toBeUndefined()
  })
})

describe('a baseline that is not there', () => {
  test('fails the rules that compare with it, and no others', () => {
    const gate = rulesOf('f1 >= baseline\nwarn: recall >= baseline\nprecision >= 0.5')
    expect(gateFault(gate, knownOf({}), 'there is no version v7')?.message).toBe(
      'No version trained from these manifests can pass 1 rule of the gate: f1 >= baseline (there is no baseline: there is no version v7).',
    )
    expect(gateFault(rulesOf('f1 >= 0.5'), knownOf({}), 'there is no version v7')).toBeUndefined()
  })
})

const NOT_CHECKED: KnownData = {
  lint: { linted: undefined, unchecked: ['The lines were not checked (too long).'] },
  base: undefined,
}

function knownOf(change: DataChange, base?: Base): KnownData {
  const manifest = { lines: 0, validLines: 0, invalidLines: 0, ignoredLines: 0, images: 0, labels: new Map() }
  const metrics = dataOf(change)
  const report = {
    willTrain: true,
    certain: true,
    predictedCode: undefined,
    useCase: metrics.useCase,
    training: manifest,
    testing: manifest,
    leakedImages: 0,
    leakedGroups: 0,
    duplicateImages: 0,
    findings: [],
    totals: new Map(),
    severities: new Map(),
  }
  return { lint: { linted: { report, metrics, training: { name: 'a' }, testing: { name: 'b' } }, unchecked: [] }, base }
}
