/** Files that are not evaluation summaries, and files with arbitrary content. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseEvaluationSummary } from '../../../src/evaluation/parse-evaluation-summary.js'
import {
  ARN,
  DETAILS,
  ROSE,
  TOTAL,
  CLASSIFICATION,
  UNDERSTOOD,
  parse,
  problemOf,
} from '../../support/evaluation-summaries.js'

const SOURCE_ARN = 'arn:aws:rekognition:eu-west-1:444455556666:project/nursery/version/s3/1772400000000'

describe('the version of the evaluation', () => {
  test('the version that this one was copied from counts as the same', () => {
    const copied = { ...CLASSIFICATION, EvaluationDetails: { ...DETAILS, ProjectVersionArn: SOURCE_ARN } }
    expect(parse(copied, [ARN, SOURCE_ARN])).toEqual({ ok: true, value: UNDERSTOOD })
    expect(problemOf(parse(copied))).toBe(`it is the evaluation of ${SOURCE_ARN}, not of ${ARN}`)
  })

  test.each([
    {
      name: 'the same name from another training',
      details: { ProjectVersionArn: ARN.replace(/\d+$/, '1772500000001') },
      problem: /^it is the evaluation of arn:.*1772500000001, not of /,
    },
    { name: 'no ARN', details: {}, problem: /^it is the evaluation of an unnamed version, not of / },
    { name: 'an ARN that is not a string', details: { ProjectVersionArn: [ARN] }, problem: /an unnamed version/ },
    { name: 'details that are not an object', details: 'none', problem: /an unnamed version/ },
  ])('refuses $name', ({ details, problem }) => {
    expect(problemOf(parse({ ...CLASSIFICATION, EvaluationDetails: details }))).toMatch(problem)
  })

  test('is checked before anything else is used', () => {
    expect(problemOf(parse({ AggregatedEvaluationResults: { F1Score: 5 } }))).toMatch(/an unnamed version/)
  })
})

describe('files that are not evaluations', () => {
  const whole = JSON.stringify(CLASSIFICATION)

  test.each([
    { name: 'an empty file', text: '' },
    { name: 'a truncated file', text: whole.slice(0, -20) },
    { name: 'two objects', text: `${whole}\n${whole}` },
    { name: 'a bare NaN, as Python writes one', text: whole.replace('"F1Score":0.65', '"F1Score":NaN') },
    { name: 'a bare Infinity', text: whole.replace('"F1Score":0.65', '"F1Score":Infinity') },
    { name: 'NaN in one label', text: whole.replace('"F1Score":0.5', '"F1Score":NaN') },
    { name: 'a page of HTML', text: '<html></html>' },
  ])('refuses $name', ({ text }) => {
    expect(problemOf(parseEvaluationSummary(text, [ARN]))).toMatch(/^it is not JSON \(./)
  })

  test.each([
    { name: 'no aggregates', file: { EvaluationDetails: DETAILS } },
    { name: 'aggregates that are a list', file: { EvaluationDetails: DETAILS, AggregatedEvaluationResults: [TOTAL] } },
    { name: 'aggregates that are null', file: { EvaluationDetails: DETAILS, AggregatedEvaluationResults: null } },
  ])('refuses $name', ({ file }) => {
    expect(problemOf(parse(file))).toBe('it has no AggregatedEvaluationResults')
  })

  test.each([null, [], 'x', 5, true])('refuses %j', (file) => {
    expect(parse(file).ok).toBe(false)
  })

  test.each([
    { name: 'a ratio over 1', f1: 1.2, shown: '1.2' },
    { name: 'a percentage', f1: 85, shown: '85' },
    { name: 'a negative number', f1: -0.1, shown: '-0.1' },
    { name: 'the text NaN', f1: 'NaN', shown: '"NaN"' },
    { name: 'a number in quotes', f1: '0.9', shown: '"0.9"' },
    { name: 'true', f1: true, shown: 'true' },
    { name: 'a list', f1: [0.9], shown: 'a list' },
    { name: 'an object', f1: { value: 0.9 }, shown: 'an object' },
    { name: 'a long text, truncated', f1: 'x'.repeat(1000), shown: `"${'x'.repeat(39)}` },
  ])('refuses $name as F1 score', ({ f1, shown }) => {
    const file = { ...CLASSIFICATION, AggregatedEvaluationResults: { ...TOTAL, F1Score: f1 } }
    expect(problemOf(parse(file))).toBe(`AggregatedEvaluationResults.F1Score is ${shown}, not a number from 0 to 1`)
  })

  test('refuses a number too large for a double', () => {
    const text = JSON.stringify(CLASSIFICATION).replace('"F1Score":0.65', '"F1Score":1e999')
    expect(problemOf(parseEvaluationSummary(text, [ARN]))).toContain('F1Score is Infinity, not a number')
  })

  test.each([
    {
      name: 'a label’s metric',
      label: { Label: 'rose', Metrics: { F1Score: 2 } },
      problem: 'LabelEvaluationResults of "rose".F1Score is 2, not a number from 0 to 1',
    },
    {
      name: 'a label’s threshold in percent',
      label: { Label: 'rose', Metrics: { Threshold: 55 } },
      problem: 'LabelEvaluationResults of "rose".Threshold is 55, not a number from 0 to 1',
    },
    {
      name: 'a label’s count',
      label: { Label: 'rose', NumberOfTestingImages: 2.5 },
      problem: 'NumberOfTestingImages of a label is 2.5, not a count',
    },
    { name: 'a label without its name', label: { Metrics: ROSE }, problem: 'a label evaluation has no Label' },
    { name: 'a label that is not an object', label: 'rose', problem: 'a label evaluation has no Label' },
  ])('refuses $name', ({ label, problem }) => {
    expect(problemOf(parse({ ...CLASSIFICATION, LabelEvaluationResults: [label] }))).toBe(problem)
  })

  test.each([
    {
      name: 'a share over 1',
      cell: { GroundTruthLabel: 'a', PredictedLabel: 'b', Value: 3 },
      problem: 'a cell of the ConfusionMatrix is 3, not a number from 0 to 1',
    },
    { name: 'no labels', cell: { Value: 0.5 }, problem: 'a cell of the ConfusionMatrix has no labels' },
    { name: 'no cell', cell: null, problem: 'a cell of the ConfusionMatrix has no labels' },
  ])('refuses a cell with $name', ({ cell, problem }) => {
    const aggregate = { ...TOTAL, ConfusionMatrix: [cell] }
    expect(problemOf(parse({ ...CLASSIFICATION, AggregatedEvaluationResults: aggregate }))).toBe(problem)
  })

  test.each([-1, 0.5, '120', null])('a count of training images that is %j', (count) => {
    const parsed = parse({ ...CLASSIFICATION, EvaluationDetails: { ...DETAILS, NumberOfTrainingImages: count } })
    if (count === null) expect(parsed).toMatchObject({ ok: true, value: { trainingImages: null } })
    else expect(problemOf(parsed)).toBe(`NumberOfTrainingImages is ${JSON.stringify(count)}, not a count`)
  })

  test('names at most three problems', () => {
    const aggregate = { F1Score: 2, Precision: 2, Recall: 2, AveragePrecision: 2 }
    const problem = problemOf(parse({ ...CLASSIFICATION, AggregatedEvaluationResults: aggregate }))
    expect(problem.split('; ')).toHaveLength(3)
  })

  test('survives a value that is nested too deep to be printed', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const text = whole.replace('"F1Score":0.65', `"F1Score":${deep}`)
    expect(problemOf(parseEvaluationSummary(text, [ARN]))).not.toBe('it was understood')
  })
})

describe('for any file', () => {
  const anyFile = fc.record(
    {
      EvaluationDetails: fc.oneof(fc.constant(DETAILS), fc.jsonValue()),
      AggregatedEvaluationResults: fc.oneof(
        fc.record(
          { F1Score: fc.jsonValue(), Precision: fc.jsonValue(), ConfusionMatrix: fc.jsonValue() },
          { requiredKeys: [] },
        ),
        fc.record({ Metrics: fc.jsonValue() }),
        fc.jsonValue(),
      ),
      LabelEvaluationResults: fc.oneof(
        fc.array(fc.record({ Label: fc.jsonValue(), Metrics: fc.jsonValue() }, { requiredKeys: [] })),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: [] },
  )

  test('nothing is thrown, and every number in the result is finite', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyFile.map((file) => JSON.stringify(file)),
          fc.json(),
          fc.string(),
        ),
        (text) => {
          const parsed = parseEvaluationSummary(text, [ARN])
          if (!parsed.ok) {
            expect(parsed.problem).not.toBe('')
            return
          }
          const { value: evaluation } = parsed
          const ratios = [evaluation, ...evaluation.labels].flatMap(({ f1, precision, recall }) => [
            f1,
            precision,
            recall,
          ])
          for (const ratio of ratios) expect(ratio === null || (ratio >= 0 && ratio <= 1)).toBe(true)
          for (const { share } of evaluation.confusion) expect(share >= 0 && share <= 1).toBe(true)
        },
      ),
    )
  })
})
