import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Evaluation } from '../../../src/evaluation/evaluation.js'
import { parseEvaluationSummary, type ParsedEvaluation } from '../../../src/evaluation/parse-evaluation-summary.js'

const ARN = 'arn:aws:rekognition:eu-west-1:111122223333:project/garden/version/s4/1772500000000'
const SOURCE_ARN = 'arn:aws:rekognition:eu-west-1:444455556666:project/nursery/version/s3/1772400000000'

const DETAILS = {
  ProjectVersionArn: ARN,
  EvaluationEndTimestamp: '2026-03-03T08:15:00.120000',
  Labels: ['rose', 'tulip'],
  NumberOfTrainingImages: 120,
  NumberOfTestingImages: 30,
}

const ROSE = { F1Score: 0.8, Precision: 0.75, Recall: 0.8571428571428571, Threshold: 0.3 }
const TULIP = { F1Score: 0.5, Precision: 0.5, Recall: 0.5, Threshold: 0.61 }
const TOTAL = { F1Score: 0.65, Precision: 0.625, Recall: 0.6785714285714286 }

const CLASSIFICATION = {
  Version: 1,
  EvaluationDetails: DETAILS,
  AggregatedEvaluationResults: {
    ...TOTAL,
    ConfusionMatrix: [
      { GroundTruthLabel: 'rose', PredictedLabel: 'rose', Value: 0.8571428571428571 },
      { GroundTruthLabel: 'rose', PredictedLabel: 'tulip', Value: 0.0 },
    ],
  },
  LabelEvaluationResults: [
    { Label: 'rose', NumberOfTestingImages: 21, Metrics: ROSE },
    { Label: 'tulip', NumberOfTestingImages: 9, Metrics: TULIP },
  ],
}

/** What the file above comes to. */
const UNDERSTOOD: Evaluation = {
  source: 'summary',
  f1: 0.65,
  precision: 0.625,
  recall: 0.6785714285714286,
  averagePrecision: null,
  averageRecall: null,
  trainingImages: 120,
  testingImages: 30,
  labels: [
    { label: 'rose', testingImages: 21, f1: 0.8, precision: 0.75, recall: 0.8571428571428571, threshold: 0.3 },
    { label: 'tulip', testingImages: 9, f1: 0.5, precision: 0.5, recall: 0.5, threshold: 0.61 },
  ],
  confusion: [
    { groundTruthLabel: 'rose', predictedLabel: 'rose', share: 0.8571428571428571 },
    { groundTruthLabel: 'rose', predictedLabel: 'tulip', share: 0 },
  ],
}

function parse(file: unknown, arns: readonly string[] = [ARN]): ParsedEvaluation {
  return parseEvaluationSummary(JSON.stringify(file), arns)
}

function problemOf(parsed: ParsedEvaluation): string {
  return parsed.ok ? 'it was understood' : parsed.problem
}

describe('both layouts', () => {
  test('aggregates right in their object, metrics of a label under Metrics', () => {
    expect(parse(CLASSIFICATION)).toEqual({ ok: true, evaluation: UNDERSTOOD })
  })

  test('aggregates and matrix under Metrics', () => {
    const nested = {
      ...CLASSIFICATION,
      AggregatedEvaluationResults: { Metrics: CLASSIFICATION.AggregatedEvaluationResults },
    }
    expect(parse(nested)).toEqual({ ok: true, evaluation: UNDERSTOOD })
  })

  test('metrics right in the label', () => {
    const flat = {
      ...CLASSIFICATION,
      LabelEvaluationResults: [
        { Label: 'rose', NumberOfTestingImages: 21, ...ROSE },
        { Label: 'tulip', NumberOfTestingImages: 9, ...TULIP },
      ],
    }
    expect(parse(flat)).toEqual({ ok: true, evaluation: UNDERSTOOD })
  })

  test('fields that are not known are passed over', () => {
    expect(parse({ ...CLASSIFICATION, Extra: [1], EvaluationDetails: { ...DETAILS, More: null } })).toEqual({
      ok: true,
      evaluation: UNDERSTOOD,
    })
  })
})

test('localisation has mean averages and no matrix', () => {
  const aggregate = { Metrics: { ...TOTAL, AveragePrecision: 0.7712, AverageRecall: 0.8034 } }
  expect(parse({ ...CLASSIFICATION, AggregatedEvaluationResults: aggregate })).toEqual({
    ok: true,
    evaluation: { ...UNDERSTOOD, averagePrecision: 0.7712, averageRecall: 0.8034, confusion: [] },
  })
})

describe('labels that the summary names and has no results of', () => {
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
    { name: 'by another case', labels: ['Rose'], cells: [], missing: ['Rose'] },
    { name: 'none', labels: ['rose'], cells: [cell('rose', 'tulip')], missing: [] },
  ])('$name: $missing', ({ labels, cells, missing }) => {
    const parsed = parse({
      ...CLASSIFICATION,
      EvaluationDetails: { ...DETAILS, Labels: labels },
      AggregatedEvaluationResults: { ...TOTAL, ConfusionMatrix: cells },
    })
    const added = missing.map((label) => ({ label, ...nothing }))
    expect(parsed).toMatchObject({ ok: true, evaluation: { labels: [...UNDERSTOOD.labels, ...added] } })
  })
})

describe('what stands twice', () => {
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
      name: 'a name that is none',
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
      name: 'a key that is not known',
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

describe('a ratio that is given in both places', () => {
  const aggregate = { ...TOTAL, Metrics: { ...TOTAL, F1Score: 0.9 } }

  test('and differs is kept twice', () => {
    expect(parse({ ...CLASSIFICATION, AggregatedEvaluationResults: aggregate })).toMatchObject({
      ok: true,
      evaluation: { f1: 0.9, others: [{ of: 'f1', value: 0.65 }] },
    })
    const label = { Label: 'rose', ...ROSE, Metrics: { ...ROSE, Recall: 0.1, Threshold: 0.9 } }
    const parsed = parse({ ...CLASSIFICATION, LabelEvaluationResults: [label] })
    const others = [
      { of: 'recall', value: ROSE.Recall },
      { of: 'threshold', value: 0.3 },
    ]
    expect(parsed).toMatchObject({ ok: true, evaluation: { labels: [{ recall: 0.1, others }, {}] } })
  })

  test('and is the same in 32 bits is one', () => {
    const same = { ...TOTAL, Metrics: { ...TOTAL, F1Score: Math.fround(0.65) } }
    const parsed = parse({ ...CLASSIFICATION, AggregatedEvaluationResults: same })
    expect(parsed.ok && 'others' in parsed.evaluation).toBe(false)
  })

  test('and is no ratio in one of them is refused', () => {
    const wrong = { ...TOTAL, F1Score: 65, Metrics: TOTAL }
    expect(problemOf(parse({ ...CLASSIFICATION, AggregatedEvaluationResults: wrong }))).toContain('F1Score is 65')
  })
})

describe('what is missing is null, never a number', () => {
  test('an adapter’s file, with an F1 score and nothing else', () => {
    const file = { EvaluationDetails: { ProjectVersionArn: ARN }, AggregatedEvaluationResults: { F1Score: 0.83 } }
    expect(parse(file)).toEqual({
      ok: true,
      evaluation: {
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

  test('no F1 score at all', () => {
    const parsed = parse({ EvaluationDetails: DETAILS, AggregatedEvaluationResults: { Precision: 0.5 } })
    expect(parsed).toMatchObject({ ok: true, evaluation: { f1: null, precision: 0.5 } })
  })

  test('a label without testing images and metrics', () => {
    const parsed = parse({ ...CLASSIFICATION, LabelEvaluationResults: [{ Label: 'iris', Metrics: { F1Score: null } }] })
    expect(parsed).toMatchObject({
      ok: true,
      evaluation: {
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
    expect(parseEvaluationSummary(text, [ARN])).toMatchObject({ ok: true, evaluation: { f1: null } })
  })
})

describe('whose evaluation it is', () => {
  test('the version that this one was copied from counts as the same', () => {
    const copied = { ...CLASSIFICATION, EvaluationDetails: { ...DETAILS, ProjectVersionArn: SOURCE_ARN } }
    expect(parse(copied, [ARN, SOURCE_ARN])).toEqual({ ok: true, evaluation: UNDERSTOOD })
    expect(problemOf(parse(copied))).toBe(`it is the evaluation of ${SOURCE_ARN}, not of ${ARN}`)
  })

  test.each([
    {
      name: 'the same name from another training',
      details: { ProjectVersionArn: ARN.replace(/\d+$/, '1772500000001') },
      problem: /^it is the evaluation of arn:.*1772500000001, not of /,
    },
    { name: 'no ARN', details: {}, problem: /^it is the evaluation of an unnamed version, not of / },
    { name: 'an ARN that is no text', details: { ProjectVersionArn: [ARN] }, problem: /an unnamed version/ },
    { name: 'details that are no object', details: 'none', problem: /an unnamed version/ },
  ])('refuses $name', ({ details, problem }) => {
    expect(problemOf(parse({ ...CLASSIFICATION, EvaluationDetails: details }))).toMatch(problem)
  })

  test('is asked before anything else is believed', () => {
    expect(problemOf(parse({ AggregatedEvaluationResults: { F1Score: 5 } }))).toMatch(/an unnamed version/)
  })
})

describe('what is no evaluation', () => {
  const whole = JSON.stringify(CLASSIFICATION)

  test.each([
    { name: 'an empty file', text: '' },
    { name: 'a file that was cut off', text: whole.slice(0, -20) },
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
    { name: 'a negative one', f1: -0.1, shown: '-0.1' },
    { name: 'the text NaN', f1: 'NaN', shown: '"NaN"' },
    { name: 'a number in quotes', f1: '0.9', shown: '"0.9"' },
    { name: 'true', f1: true, shown: 'true' },
    { name: 'a list', f1: [0.9], shown: 'a list' },
    { name: 'an object', f1: { value: 0.9 }, shown: 'an object' },
    { name: 'a long text, cut', f1: 'x'.repeat(1000), shown: `"${'x'.repeat(39)}` },
  ])('refuses $name as F1 score', ({ f1, shown }) => {
    const file = { ...CLASSIFICATION, AggregatedEvaluationResults: { ...TOTAL, F1Score: f1 } }
    expect(problemOf(parse(file))).toBe(`AggregatedEvaluationResults.F1Score is ${shown}, not a number from 0 to 1`)
  })

  test('refuses a number that is too large to be one', () => {
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
    { name: 'a label that is none', label: 'rose', problem: 'a label evaluation has no Label' },
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
    if (count === null) expect(parsed).toMatchObject({ ok: true, evaluation: { trainingImages: null } })
    else expect(problemOf(parsed)).toBe(`NumberOfTrainingImages is ${JSON.stringify(count)}, not a count`)
  })

  test('names three things at most', () => {
    const aggregate = { F1Score: 2, Precision: 2, Recall: 2, AveragePrecision: 2 }
    const problem = problemOf(parse({ ...CLASSIFICATION, AggregatedEvaluationResults: aggregate }))
    expect(problem.split('; ')).toHaveLength(3)
  })

  test('survives a value that is nested deeper than it could be written out', () => {
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

  test('nothing is thrown, and every number that comes out is a number', () => {
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
          const { evaluation } = parsed
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
