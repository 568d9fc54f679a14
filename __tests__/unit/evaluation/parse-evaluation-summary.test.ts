import { describe, expect, test } from '@jest/globals'
import { parseEvaluationSummary } from '../../../src/evaluation/parse-evaluation-summary.js'
import {
  ARN,
  DETAILS,
  ROSE,
  TULIP,
  TOTAL,
  CLASSIFICATION,
  UNDERSTOOD,
  parse,
  problemOf,
} from '../../support/evaluation-summaries.js'

describe('both layouts', () => {
  test('aggregates directly in their object, metrics of a label under Metrics', () => {
    expect(parse(CLASSIFICATION)).toEqual({ ok: true, value: UNDERSTOOD })
  })

  test('aggregates and matrix under Metrics', () => {
    const nested = {
      ...CLASSIFICATION,
      AggregatedEvaluationResults: { Metrics: CLASSIFICATION.AggregatedEvaluationResults },
    }
    expect(parse(nested)).toEqual({ ok: true, value: UNDERSTOOD })
  })

  test('metrics directly in the label', () => {
    const flat = {
      ...CLASSIFICATION,
      LabelEvaluationResults: [
        { Label: 'rose', NumberOfTestingImages: 21, ...ROSE },
        { Label: 'tulip', NumberOfTestingImages: 9, ...TULIP },
      ],
    }
    expect(parse(flat)).toEqual({ ok: true, value: UNDERSTOOD })
  })

  test('unknown fields are ignored', () => {
    expect(parse({ ...CLASSIFICATION, Extra: [1], EvaluationDetails: { ...DETAILS, More: null } })).toEqual({
      ok: true,
      value: UNDERSTOOD,
    })
  })
})

test('localisation has mean averages and no matrix', () => {
  const aggregate = { Metrics: { ...TOTAL, AveragePrecision: 0.7712, AverageRecall: 0.8034 } }
  expect(parse({ ...CLASSIFICATION, AggregatedEvaluationResults: aggregate })).toEqual({
    ok: true,
    value: { ...UNDERSTOOD, averagePrecision: 0.7712, averageRecall: 0.8034, confusion: [] },
  })
})

describe('labels that the summary names but has no results for', () => {
  const nothing = { testingImages: null, f1: null, precision: null, recall: null, threshold: null }
  const cell = (truth: string, predicted: string) => ({ GroundTruthLabel: truth, PredictedLabel: predicted, Value: 0 })
  test.each([
    { name: 'in EvaluationDetails', labels: ['rose', 'aster', 'tulip'], cells: [], missing: ['aster'] },
    { name: 'in the ground truth of the matrix', labels: [], cells: [cell('aster', 'rose')], missing: ['aster'] },
    { name: 'in the predictions of the matrix', labels: [], cells: [cell('rose', 'aster')], missing: ['aster'] },
    {
      name: 'in both, once',
      labels: ['aster'],
      cells: [cell('aster', 'aster'), cell('iris', 'rose')],
      missing: ['aster', 'iris'],
    },
    { name: 'in another case', labels: ['Rose'], cells: [], missing: ['Rose'] },
    { name: 'none', labels: ['rose'], cells: [cell('rose', 'tulip')], missing: [] },
  ])('$name: $missing', ({ labels, cells, missing }) => {
    const parsed = parse({
      ...CLASSIFICATION,
      EvaluationDetails: { ...DETAILS, Labels: labels },
      AggregatedEvaluationResults: { ...TOTAL, ConfusionMatrix: cells },
    })
    const added = missing.map((label) => ({ label, ...nothing }))
    expect(parsed).toMatchObject({ ok: true, value: { labels: [...UNDERSTOOD.labels, ...added] } })
  })
})

describe('what occurs twice', () => {
  const rose = { Label: 'rose', NumberOfTestingImages: 21, Metrics: ROSE }
  const cell = { GroundTruthLabel: 'rose', PredictedLabel: 'tulip', Value: 0.1 }
  test.each([
    {
      name: 'a label with results',
      change: { LabelEvaluationResults: [rose, { ...rose, Metrics: TULIP }] },
      problem: 'LabelEvaluationResults has the label "rose" twice',
    },
    {
      name: 'a label that is named',
      change: { EvaluationDetails: { ...DETAILS, Labels: ['rose', 'tulip', 'rose'] } },
      problem: 'EvaluationDetails.Labels has the label "rose" twice',
    },
    {
      name: 'a cell of the matrix',
      change: { AggregatedEvaluationResults: { ...TOTAL, ConfusionMatrix: [cell, { ...cell, Value: 0.9 }] } },
      problem: 'the ConfusionMatrix has the cell ["rose","tulip"] twice',
    },
    {
      name: 'a name that is not a string',
      change: { EvaluationDetails: { ...DETAILS, Labels: ['rose', 7] } },
      problem: 'EvaluationDetails.Labels contains an entry that is not a label',
    },
  ])('$name is refused', ({ change, problem }) => {
    expect(problemOf(parse({ ...CLASSIFICATION, ...change }))).toBe(problem)
  })

  test.each([
    { name: 'a metric', from: '"F1Score":0.65', to: '"F1Score":0.2,"F1Score":0.65', key: 'F1Score' },
    {
      name: 'a metric in another spelling',
      from: '"F1Score":0.65',
      to: '"F1\\u0053core":0.2,"F1Score":0.65',
      key: 'F1Score',
    },
    {
      name: 'the list of labels',
      from: '"Version":1',
      to: '"LabelEvaluationResults":[],"Version":1',
      key: 'LabelEvaluationResults',
    },
    {
      name: 'an unknown key',
      from: '"Version":1',
      to: '"Version":1,"x":{"y":1,"z":[{"y":2}],"y":3}',
      key: 'y',
    },
  ])('a key, $name, is refused', ({ from, to, key }) => {
    const text = JSON.stringify(CLASSIFICATION).replace(from, to)
    expect(() => JSON.parse(text) as unknown).not.toThrow()
    expect(problemOf(parseEvaluationSummary(text, [ARN]))).toBe(`the key "${key}" appears twice in an object`)
  })
})

describe('a ratio that occurs in both places', () => {
  const aggregate = { ...TOTAL, Metrics: { ...TOTAL, F1Score: 0.9 } }

  test('and differs is kept twice', () => {
    expect(parse({ ...CLASSIFICATION, AggregatedEvaluationResults: aggregate })).toMatchObject({
      ok: true,
      value: { f1: 0.9, others: [{ of: 'f1', value: 0.65 }] },
    })
    const label = { Label: 'rose', ...ROSE, Metrics: { ...ROSE, Recall: 0.1, Threshold: 0.9 } }
    const parsed = parse({ ...CLASSIFICATION, LabelEvaluationResults: [label] })
    const others = [
      { of: 'recall', value: ROSE.Recall },
      { of: 'threshold', value: 0.3 },
    ]
    expect(parsed).toMatchObject({ ok: true, value: { labels: [{ recall: 0.1, others }, {}] } })
  })

  test('and is the same in 32 bits is kept once', () => {
    const same = { ...TOTAL, Metrics: { ...TOTAL, F1Score: Math.fround(0.65) } }
    const parsed = parse({ ...CLASSIFICATION, AggregatedEvaluationResults: same })
    expect(parsed.ok && parsed.value.others).toBeUndefined()
  })

  test('and is not a ratio in one of them is refused', () => {
    const wrong = { ...TOTAL, F1Score: 65, Metrics: TOTAL }
    expect(problemOf(parse({ ...CLASSIFICATION, AggregatedEvaluationResults: wrong }))).toContain('F1Score is 65')
  })
})

describe('what is missing is null, never a number', () => {
  test('an adapter’s file, with an F1 score and nothing else', () => {
    const file = { EvaluationDetails: { ProjectVersionArn: ARN }, AggregatedEvaluationResults: { F1Score: 0.83 } }
    expect(parse(file)).toEqual({
      ok: true,
      value: {
        ...UNDERSTOOD,
        f1: 0.83,
        precision: null,
        recall: null,
        trainingImages: null,
        testingImages: null,
        labels: [],
        confusion: [],
      },
    })
  })

  test('without any F1 score', () => {
    const parsed = parse({ EvaluationDetails: DETAILS, AggregatedEvaluationResults: { Precision: 0.5 } })
    expect(parsed).toMatchObject({ ok: true, value: { f1: null, precision: 0.5 } })
  })

  test('a label without testing images and metrics', () => {
    const parsed = parse({ ...CLASSIFICATION, LabelEvaluationResults: [{ Label: 'iris', Metrics: { F1Score: null } }] })
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        labels: [
          { label: 'iris', testingImages: null, f1: null, precision: null, recall: null, threshold: null },
          { label: 'rose' },
          { label: 'tulip' },
        ],
      },
    })
  })

  test('metrics that only an object’s prototype has are not there', () => {
    const text = JSON.stringify(CLASSIFICATION).replace('"F1Score":0.65', '"__proto__":{"F1Score":0.99}')
    expect(parseEvaluationSummary(text, [ARN])).toMatchObject({ ok: true, value: { f1: null } })
  })
})
