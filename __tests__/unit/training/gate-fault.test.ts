/** What the manifests show of a gate before a training. */
import { describe, expect, test } from '@jest/globals'
import { asksOfData, gateFault } from '../../../src/training/gate-fault.js'
import { countsOf, dataOf, type DataChange } from '../../support/data-gate.js'
import { rulesOf } from '../../support/gate.js'

describe('the lines of the manifests are read', () => {
  test.each([
    { gate: 'f1 >= 0.8', reads: false },
    { gate: 'labels.*.recall >= 0.5\nf1 >= baseline', reads: false },
    { gate: 'training-images >= baseline', reads: false },
    { gate: 'warn: labels.cup.f1 >= 0.5\nwarn: invalid-lines == 0', reads: false },
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
  const fault = (gate: string, change: DataChange = {}) => gateFault(rulesOf(gate), dataOf(change))

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
    expect(gateFault(gate === '' ? [] : rulesOf(gate), dataOf(change))).toBeUndefined()
  })

  test('is not known of manifests that were not read', () => {
    expect(gateFault(rulesOf('labels.bowl.f1 >= 0.5'), undefined)).toBeUndefined()
  })
})
