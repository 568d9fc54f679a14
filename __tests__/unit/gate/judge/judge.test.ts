import { describe, expect, test } from '@jest/globals'
import { evaluationOfF1 } from '../../../../src/evaluation/evaluation.js'
import { ruleOfThreshold, type Operator } from '../../../../src/gate/grammar/rule.js'
import { judge } from '../../../../src/gate/judge/judge.js'
import {
  evaluationOf,
  evidenceOf,
  judgeText,
  linesOf,
  rulesOf,
  summaryOf,
  verdictOf,
  WARN,
} from '../../../support/gate.js'
import { OPERATORS } from '../../../support/judged-rules.js'

describe('the verdict of a gate', () => {
  test.each([
    { name: 'no rule', text: undefined, passed: null },
    { name: 'a rule that passes', text: 'f1 >= 0.8', passed: true },
    { name: 'a rule that fails', text: 'f1 >= 0.9', passed: false },
    { name: 'one of two fails', text: 'f1 >= 0.8\nf1 >= 0.9', passed: false },
    { name: 'a warning that fails next to a rule that passes', text: 'f1 >= 0.8\nwarn: f1 >= 0.9', passed: true },
    { name: 'a warning that passes next to a rule that fails', text: 'f1 >= 0.9\nwarn: f1 >= 0.8', passed: false },
    { name: 'only warnings require nothing', text: 'warn: f1 >= 0.8\nwarn: recall >= 0.9', passed: null },
    { name: 'a skipped rule', text: 'f1 >= baseline', passed: null },
    { name: 'a skipped rule next to one that passes', text: 'f1 >= baseline\nf1 >= 0.8', passed: true },
    { name: 'a skipped rule next to one that fails', text: 'f1 >= baseline\nf1 >= 0.9', passed: false },
    { name: 'a skipped rule next to a warning that passes', text: 'f1 >= baseline\nwarn: f1 >= 0.8', passed: null },
  ])('$name: $passed', ({ text, passed }) => {
    const { verdict } = text === undefined ? judge(evidenceOf(), [], WARN) : judgeText(text, evidenceOf())
    expect(verdict.passed).toBe(passed)
    expect(verdict.rules.map(({ rule, severity }) => (severity === 'warn' ? `warn: ${rule}` : rule))).toEqual(
      text?.split('\n') ?? [],
    )
  })
})

describe('operators, below, at and above the bound', () => {
  const table: readonly (readonly [Operator, readonly string[]])[] = [
    ['>=', ['is below 0.85', '', '']],
    ['>', ['is not above 0.85', 'is not above 0.85', '']],
    ['<=', ['', '', 'is above 0.85']],
    ['<', ['', 'is not below 0.85', 'is not below 0.85']],
    ['==', ['is not 0.85', '', 'is not 0.85']],
  ]
  test.each(table)('%s', (op, reasons) => {
    const verdicts = [0.84, 0.85, 0.86].map((f1) =>
      verdictOf(`f1 ${op} 0.85`, evidenceOf({ evaluation: evaluationOf({ f1 }) })),
    )
    expect(verdicts.map(({ reason }) => reason)).toEqual(reasons)
    expect(verdicts.map(({ result }) => result)).toEqual(reasons.map((reason) => (reason === '' ? 'holds' : 'fails')))
  })
})

describe('metrics of the version', () => {
  const evaluation = evaluationOf({ averagePrecision: 0.6, averageRecall: 0.55 })
  test.each([
    { metric: 'f1', actual: 0.85 },
    { metric: 'precision', actual: 0.875 },
    { metric: 'recall', actual: 0.8125 },
    { metric: 'average-precision', actual: 0.6 },
    { metric: 'average-recall', actual: 0.55 },
    { metric: 'testing-images', actual: 56 },
    { metric: 'training-images', actual: 224 },
    { metric: 'label-count', actual: 3 },
    { metric: 'invalid-lines', actual: 4 },
    { metric: 'ignored-lines', actual: 2 },
  ])('$metric is $actual', ({ metric, actual }) => {
    const rule = `${metric} == ${String(actual)}`
    expect(verdictOf(rule, evidenceOf({ evaluation }))).toEqual({
      rule,
      severity: 'fail',
      metric,
      label: null,
      actual,
      bound: actual,
      result: 'holds',
      reason: '',
      shortfalls: [],
    })
  })
})

describe('a missing number fails, with any operator', () => {
  const nothing = evaluationOf({
    f1: null,
    precision: NaN,
    recall: Infinity,
    trainingImages: null,
    testingImages: -1,
    labels: [],
  })
  const lines = (training: Parameters<typeof summaryOf>[0], testing: Parameters<typeof summaryOf>[1]) =>
    evidenceOf({ manifestSummary: summaryOf(training, testing) })
  const notAddingUp = 'the line counts in the manifest summary do not add up'
  test.each([
    { name: 'F1', metric: 'f1', reason: 'the evaluation has no F1 score' },
    { name: 'NaN', metric: 'precision', reason: 'the evaluation has no precision' },
    { name: 'an infinity', metric: 'recall', reason: 'the evaluation has no recall' },
    {
      name: 'mAP of a classification',
      metric: 'average-precision',
      reason: 'the evaluation has no average precision, which only object detection has',
    },
    {
      name: 'mAR of a classification',
      metric: 'average-recall',
      reason: 'the evaluation has no average recall, which only object detection has',
    },
    { name: 'a count below 0', metric: 'testing-images', reason: 'the evaluation has no number of testing images' },
    { name: 'a count', metric: 'training-images', reason: 'the evaluation has no number of training images' },
    { name: 'the labels, which every model has', metric: 'label-count', reason: 'the evaluation lists no labels' },
    { name: 'every label, when there is none', metric: 'labels.*.f1', reason: 'the evaluation lists no labels' },
    { name: 'a label, when there is none', metric: 'labels.cup.f1', reason: 'the evaluation lists no labels' },
    {
      name: 'the manifest summary',
      metric: 'invalid-lines',
      evidence: evidenceOf({ manifestSummary: undefined }),
      reason: 'the manifest summary could not be read',
    },
    {
      name: 'the counts of the training manifest',
      metric: 'invalid-lines',
      evidence: lines(null, linesOf(0, 0)),
      reason: 'the manifest summary has no counts of the training manifest',
    },
    {
      name: 'a training manifest without lines',
      metric: 'ignored-lines',
      evidence: lines(linesOf(0, 0, 0), null),
      reason: notAddingUp,
    },
    {
      name: 'a count that reads as 0',
      metric: 'invalid-lines',
      evidence: lines({ ...linesOf(3, 0), invalidLines: 0 }, null),
      reason: notAddingUp,
    },
    {
      name: 'a count of the testing manifest that reads as 0',
      metric: 'invalid-lines',
      evidence: lines(linesOf(0, 0), { ...linesOf(3, 0), invalidLines: 0 }),
      reason: notAddingUp,
    },
  ])('$name', ({ metric, reason, evidence = evidenceOf({ evaluation: nothing }) }) => {
    for (const op of OPERATORS) {
      const bound = op === '<' || op === '<=' ? 1 : 0
      // Not parsed from a text, which may not contain a rule that every number passes.
      const rules = rulesOf(`${metric} <= baseline`).map((rule) => ({
        ...rule,
        op,
        bound: { kind: 'number' as const, value: bound },
      }))
      expect(judge(evidence, rules, WARN).verdict).toMatchObject({
        passed: false,
        rules: [{ result: 'fails', actual: null, bound, reason }],
      })
    }
    // Nor does it become a skipped rule where there is no baseline to compare with.
    expect(verdictOf(`${metric} <= baseline`, evidence)).toMatchObject({ result: 'fails', bound: null, reason })
  })

  test('a ratio above 1 is invalid', () => {
    const evidence = evidenceOf({ evaluation: evaluationOf({ f1: 1.5 }) })
    expect(verdictOf('f1 >= 0.9', evidence)).toMatchObject({ result: 'fails', actual: null })
  })

  test('nothing passes a bound that is not a number', () => {
    for (const evaluation of [evaluationOf({ f1: 1 }), evaluationOfF1(1)]) {
      const evidence = evidenceOf({ evaluation })
      expect(judge(evidence, [ruleOfThreshold(NaN)], WARN).verdict.passed).toBe(false)
    }
  })
})

describe('lines of both manifests together', () => {
  test.each([
    { name: 'both', testing: linesOf(1, 4), invalid: 4, ignored: 6 },
    { name: 'a testing manifest without lines', testing: linesOf(0, 0, 0), invalid: 3, ignored: 2 },
    { name: 'no testing manifest: the service split the training data', testing: null, invalid: 3, ignored: 2 },
  ])('$name', ({ testing, invalid, ignored }) => {
    const evidence = evidenceOf({ manifestSummary: summaryOf(linesOf(3, 2), testing) })
    expect(verdictOf('invalid-lines == 0', evidence)).toMatchObject({
      actual: invalid,
      result: 'fails',
      reason: 'is not 0',
    })
    expect(verdictOf(`ignored-lines == ${String(ignored)}`, evidence)).toMatchObject({
      actual: ignored,
      result: 'holds',
    })
  })
})
