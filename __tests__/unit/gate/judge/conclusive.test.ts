/** A verdict that is recorded on a version must be about the version, not about what could not be read that day. */
import { describe, expect, test } from '@jest/globals'
import { evaluationOfF1 } from '../../../../src/evaluation/evaluation.js'
import { isConclusive } from '../../../../src/gate/judge/conclusive.js'
import type { Evidence, Policy } from '../../../../src/gate/judge/evidence.js'
import { baselineOf, evaluationOf, evidenceOf, judgeText, labelOf } from '../../../support/gate.js'

const ONLY_F1: Partial<Evidence> = { evaluation: evaluationOfF1(Math.fround(0.85)) }
const NO_LINES: Partial<Evidence> = { manifestSummary: undefined }
const NO_BASELINE: Partial<Evidence> = { baseline: { kind: 'unavailable', reason: 'its summary could not be read' } }

describe('conclusive', () => {
  test.each<{ name: string; gate: string; change?: Partial<Evidence> }>([
    { name: 'passed on all results', gate: 'f1 >= 0.8\nlabels.*.recall >= 0.5' },
    { name: 'passed on what could be read', gate: 'f1 >= 0.8', change: ONLY_F1 },
    { name: 'failed on a number', gate: 'f1 >= 0.9' },
    { name: 'failed on the service’s own F1', gate: 'f1 >= 0.9', change: ONLY_F1 },
    { name: 'failed on a number, and on what could not be read', gate: 'f1 >= 0.9\nrecall >= 0.5', change: ONLY_F1 },
    { name: 'failed on the number of a label', gate: 'labels.*.f1 >= 0.9', change: NO_LINES },
    { name: 'failed on a number, next to a misspelt label', gate: 'labels.bowl.f1 >= 0.9\nf1 >= 0.9' },
    {
      name: 'failed on a number, next to a missing baseline',
      gate: 'f1 >= 0.9\nf1 >= baseline',
      change: NO_BASELINE,
    },
    {
      name: 'failed on the number of one label, next to a label without a number',
      gate: 'labels.*.f1 >= 0.8',
      change: { evaluation: evaluationOf({ labels: [labelOf('cup', 0.7), labelOf('plate', null)] }) },
    },
    { name: 'failed against the baseline', gate: 'f1 >= baseline + 0.1', change: { baseline: baselineOf() } },
  ])('$name', ({ gate, change }) => {
    expect(isConclusive(judgeText(gate, evidenceOf(change)).verdict)).toBe(true)
  })
})

describe('not conclusive', () => {
  test.each<{ name: string; gate: string; change?: Partial<Evidence>; passed?: null; policy?: Policy }>([
    { name: 'every rule was skipped', gate: 'f1 >= baseline', passed: null },
    { name: 'there are only warnings', gate: 'warn: f1 >= 0.99', passed: null },
    { name: 'the evaluation summary could not be read', gate: 'f1 >= 0.8\nrecall >= 0.5', change: ONLY_F1 },
    { name: 'the same for every label', gate: 'labels.*.recall >= 0.5', change: ONLY_F1 },
    { name: 'the manifest summary could not be read', gate: 'f1 >= 0.8\ninvalid-lines == 0', change: NO_LINES },
    { name: 'the baseline could not be read', gate: 'f1 >= 0.8\nf1 >= baseline', change: NO_BASELINE },
    {
      name: 'the manifest summary of the baseline could not be read',
      gate: 'f1 >= 0.8\ninvalid-lines <= baseline',
      change: { baseline: baselineOf() },
    },
    { name: 'a label is misspelt', gate: 'f1 >= 0.8\nlabels.bowl.f1 >= 0.5' },
    { name: 'a metric exists only for other models', gate: 'average-precision >= 0.5' },
    {
      name: 'one label has no number, and the others pass',
      gate: 'labels.*.f1 >= 0.8',
      change: { evaluation: evaluationOf({ labels: [labelOf('cup', 0.9), labelOf('plate', null)] }) },
    },
    {
      name: 'the baseline has another test set, with the setting that this fails',
      gate: 'f1 >= baseline',
      change: { baseline: baselineOf({}, { sameTestSet: false }) },
      policy: { differentTestSet: 'fail' },
    },
    { name: 'a rule is on manifests, which a version does not answer', gate: 'f1 >= 0.8\nleaked-images == 0' },
    { name: 'the same, of each label', gate: 'labels.*.training-images >= 500' },
    { name: 'a rule compares with manifests', gate: 'f1 >= 0.8\ntraining-images >= base + 500' },
    { name: 'a number fails only a warning', gate: 'warn: f1 >= 0.99\nf1 >= baseline', change: NO_BASELINE },
  ])('$name', ({ gate, change, passed = false, policy }) => {
    const { verdict } = judgeText(gate, evidenceOf(change), policy)
    expect(verdict.passed).toBe(passed)
    expect(isConclusive(verdict)).toBe(false)
  })
})
