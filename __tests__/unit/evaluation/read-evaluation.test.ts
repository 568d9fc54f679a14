import { describe, expect, test } from '@jest/globals'
import type { ProjectVersion } from '../../../src/model/version.js'
import { ActionError } from '../../../src/errors/action-error.js'
import { readEvaluation, type ReadEvaluation } from '../../../src/evaluation/read-evaluation.js'
import { createFakeObjects, type FakeObject } from '../../support/fake-objects.js'

const ARN = 'arn:aws:rekognition:eu-west-1:111122223333:project/garden/version/s4/1772500000000'
const SOURCE_ARN = 'arn:aws:rekognition:eu-west-1:444455556666:project/nursery/version/s3/1772400000000'
const URI = 's3://results/garden/EvaluationResultSummary-garden-s4.json'

const VERSION: ProjectVersion = {
  arn: ARN,
  name: 's4',
  status: 'TRAINING_COMPLETED',
  f1Score: 0.65,
  evaluationSummary: { bucket: 'results', key: 'garden/EvaluationResultSummary-garden-s4.json' },
}

function summaryOf(change: { readonly arn?: string; readonly f1?: unknown } = {}): string {
  const { arn = ARN, f1 = 0.65 } = change
  return JSON.stringify({
    EvaluationDetails: { ProjectVersionArn: arn, NumberOfTestingImages: 30 },
    AggregatedEvaluationResults: { F1Score: f1, Precision: 0.7, Recall: 0.6 },
    LabelEvaluationResults: [{ Label: 'rose', Metrics: { F1Score: 0.65 } }],
  })
}

function read(summary: FakeObject, change: Partial<ProjectVersion> = {}): Promise<ReadEvaluation> {
  return readEvaluation(createFakeObjects({ [URI]: summary }).port, { ...VERSION, ...change })
}

async function errorOf(reading: Promise<unknown>): Promise<ActionError> {
  const error: unknown = await reading.catch((caught: unknown) => caught)
  if (!(error instanceof ActionError)) throw new Error(`expected an ActionError, got ${String(error)}`)
  return error
}

describe('from the evaluation summary', () => {
  test('has the doubles of the file, and no warning', async () => {
    const { evaluation, warnings } = await read(summaryOf())
    expect(evaluation).toMatchObject({ source: 'summary', f1: 0.65, testingImages: 30, labels: [{ label: 'rose' }] })
    expect(warnings).toEqual([])
  })

  test('accepts that of the version which this one was copied from', async () => {
    const { evaluation } = await read(summaryOf({ arn: SOURCE_ARN }), { sourceVersionArn: SOURCE_ARN })
    expect(evaluation).toMatchObject({ source: 'summary', f1: 0.65 })
  })

  test('warns when the service describes another F1 score, and keeps both', async () => {
    const { evaluation, warnings } = await read(summaryOf({ f1: 0.66 }))
    expect(evaluation.f1).toBe(0.66)
    expect(warnings).toEqual([
      'The evaluation summary has contradictory numbers: its F1Score is 0.66, that of DescribeProjectVersions is 0.65. A rule must pass for both numbers.',
    ])
    expect(evaluation.others).toMatchObject([{ of: 'f1', value: 0.65 }])
  })

  test('does not warn when the service describes none', async () => {
    const { f1Score: _none, ...undescribed } = VERSION
    const { evaluation, warnings } = await readEvaluation(createFakeObjects({ [URI]: summaryOf() }).port, undescribed)
    expect(evaluation.f1).toBe(0.65)
    expect(warnings).toEqual([])
  })
})

describe('two different numbers', () => {
  test.each([
    { name: 'the same in 32 bits', f1: 0.65, described: Math.fround(0.65), others: 0 },
    { name: 'closer than adjacent floats', f1: 0.65, described: 0.6500009, others: 0 },
    { name: 'further apart', f1: 0.65, described: 0.650002, others: 1 },
    { name: 'far apart', f1: 0.95, described: 0.4, others: 1 },
    { name: 'a number that is not finite', f1: 0.65, described: NaN, others: 1 },
    { name: 'a number above 1', f1: 0.65, described: 65, others: 1 },
  ])('$name', async ({ f1, described, others }) => {
    const { evaluation, warnings } = await read(summaryOf({ f1 }), { f1Score: described })
    expect(evaluation.f1).toBe(f1)
    expect(evaluation.others ?? []).toHaveLength(others)
    expect(warnings).toHaveLength(others)
  })

  test('in the summary itself, for the version and for labels, are one warning that names five', async () => {
    const both = { F1Score: 0.9, Precision: 0.8, Metrics: { F1Score: 0.5, Precision: 0.4 } }
    const labels = ['rose', 'tulip', 'aster'].map((label) => ({ Label: label, ...both }))
    const file = {
      EvaluationDetails: { ProjectVersionArn: ARN },
      AggregatedEvaluationResults: { ...both, F1Score: 0.65, Metrics: { F1Score: 0.3, Precision: 0.8 } },
      LabelEvaluationResults: labels,
    }
    const { warnings, evaluation } = await read(JSON.stringify(file))
    expect(evaluation.f1).toBe(0.3)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain(
      'AggregatedEvaluationResults.Metrics.F1Score is 0.3, AggregatedEvaluationResults.F1Score is 0.65; its F1Score is 0.3, that of DescribeProjectVersions is 0.65; LabelEvaluationResults of "rose".Metrics.F1Score is 0.5',
    )
    expect(warnings[0]).toContain('; and 3 more. A rule must pass for both numbers.')
  })

  test('labels that the summary names without results are a warning', async () => {
    const text = summaryOf().replace(
      '"NumberOfTestingImages"',
      '"Labels":["rose","tulip","aster"],"NumberOfTestingImages"',
    )
    const { warnings } = await read(text)
    expect(warnings).toEqual([
      'The evaluation summary names 2 labels that it has no results of: "tulip", "aster". Rules on every label fail for that.',
    ])
  })
})

describe('a summary that is not this version’s evaluation is never replaced by other numbers', () => {
  test.each([
    {
      name: 'another version’s',
      summary: summaryOf({ arn: SOURCE_ARN }),
      problem: `it is the evaluation of ${SOURCE_ARN}, not of ${ARN}`,
    },
    { name: 'truncated', summary: summaryOf().slice(0, 60), problem: 'it is not JSON (' },
    { name: 'with NaN', summary: summaryOf().replace('0.65', 'NaN'), problem: 'it is not JSON (' },
    { name: 'with a percentage', summary: summaryOf({ f1: 65 }), problem: 'AggregatedEvaluationResults.F1Score is 65' },
  ])('$name: RESULTS_INVALID', async ({ summary, problem }) => {
    const error = await errorOf(read(summary))
    expect(error).toMatchObject({ code: 'RESULTS_INVALID', outcome: 'error' })
    expect(error.message).toContain(`The evaluation summary ${URI} cannot be used: ${problem}`)
  })

  test('the version’s name in another project is another version', async () => {
    const other = summaryOf({ arn: ARN.replace('project/garden', 'project/nursery') })
    expect(await errorOf(read(other))).toMatchObject({ code: 'RESULTS_INVALID' })
  })
})

describe('when the summary cannot be read, the service’s F1 score is used', () => {
  const ALONE = {
    source: 'describe',
    f1: 0.65,
    precision: null,
    recall: null,
    averagePrecision: null,
    averageRecall: null,
    trainingImages: null,
    testingImages: null,
    labels: [],
    confusion: [],
  }

  test.each([
    { kind: 'access-denied', errorName: 'AccessDenied' },
    { kind: 'not-found', errorName: 'NoSuchKey' },
    { kind: 'refused', errorName: 'KMS.DisabledException' },
  ] as const)('$kind: with a warning that names the permissions', async ({ kind, errorName }) => {
    const { evaluation, warnings } = await read({ refused: kind, errorName })
    expect(evaluation).toEqual(ALONE)
    expect(warnings).toEqual([
      `Only the F1 score from DescribeProjectVersions is available: the evaluation summary ${URI} does not exist or cannot be read (${errorName}: S3 says ${errorName}); allow s3:GetObject on it, and kms:Decrypt on its key (docs/permissions.md).`,
    ])
  })

  test.each([
    { name: 'S3 does not answer', summary: { refused: 'unavailable', errorName: 'SlowDown' } },
    { name: 'every body breaks off', summary: { beginsWith: '{', breaks: 'no-answer' } },
  ] as const)('$name: with a warning that does not mention permissions', async ({ summary }) => {
    const { evaluation, warnings } = await read(summary)
    expect(evaluation).toEqual(ALONE)
    expect(warnings[0]).toMatch(/could not be read .*; S3 did not answer in time\.$/)
    expect(warnings[0]).not.toContain('s3:GetObject')
  })

  test('no summary is named at all', async () => {
    const { evaluationSummary: _none, ...unnamed } = VERSION
    const { evaluation, warnings } = await readEvaluation(createFakeObjects({}).port, unnamed)
    expect(evaluation).toEqual(ALONE)
    expect(warnings[0]).toContain('DescribeProjectVersions returned no evaluation summary')
  })

  test.each([
    { name: 'is missing', change: {} },
    { name: 'is NaN', change: { f1Score: NaN } },
    { name: 'is over 1', change: { f1Score: 1.5 } },
    { name: 'is negative', change: { f1Score: -0.1 } },
  ])('and is RESULTS_UNREADABLE when that $name', async ({ change }) => {
    const { f1Score: _none, ...version } = VERSION
    const { port } = createFakeObjects({ [URI]: { refused: 'access-denied', errorName: 'AccessDenied' } })
    const error = await errorOf(readEvaluation(port, { ...version, ...change }))
    expect(error.code).toBe('RESULTS_UNREADABLE')
    expect(error.message).toMatch(/^There is no F1 score for s4: .*s3:GetObject.*kms:Decrypt/)
    expect(error.cause).toMatchObject({ kind: 'access-denied' })
  })
})

test.each(['aborted', 'credentials-expired'] as const)('%s ends the reading', async (kind) => {
  await expect(read({ refused: kind, errorName: 'x' })).rejects.toMatchObject({ name: 'ServiceError', kind })
})
