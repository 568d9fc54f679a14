/** Numbers that are doubles are written as such, also where they are whole. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { renderEvaluationSummary } from '../src/training/evaluation-summary.js'
import { stringifyDoubles } from '../src/wire/json-doubles.js'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'
import { rekognitionHeaders, signedRequest } from '../../../__tests__/support/emulator/signed-request.js'

let bench: Bench

beforeEach(async () => {
  const evaluation = { AggregatedEvaluationResults: { F1Score: 1, Precision: 1, Recall: 1 } }
  bench = await openBench({
    seed: { projects: { orchard: { versions: { v1: { output: 's3://results/runs/', f1Score: 1, evaluation } } } } },
  })
})

afterEach(async () => {
  await bench.close()
})

test('the answer and the summary of a perfect version say 1.0', async () => {
  const [version] = bench.emulator.state.versions.values()
  const input = JSON.stringify({ ProjectArn: version?.projectArn })
  const url = `${bench.emulator.url}/`
  const headers = rekognitionHeaders('DescribeProjectVersions')
  const text = await (await fetch(url, signedRequest(url, input, { headers }))).text()
  expect(text).toContain('"F1Score":1.0,')
  const { bucket = '', key = '' } = version?.results.evaluationSummary ?? {}
  const summary = await bench.emulator.getObject(bucket, key)
  expect(summary?.toString()).toBe('{"AggregatedEvaluationResults":{"F1Score":1.0,"Precision":1.0,"Recall":1.0}}')
})

test('a simulated summary has fractions in its metrics, and whole counts', () => {
  const tally = { label: 'a', testingImages: 2, truePositives: 2, falsePositives: 0, falseNegatives: 0, threshold: 0 }
  const facts = { versionArn: 'arn', endedAt: 0, trainingImages: 4, evaluation: { tallies: [tally], images: [] } }
  const text = renderEvaluationSummary(facts, 'flat') ?? ''
  expect(text).toContain(
    '"NumberOfTestingImages":2,"Metrics":{"F1Score":1.0,"Precision":1.0,"Recall":1.0,"Threshold":0.0}',
  )
  expect(text).toContain('"NumberOfTrainingImages":4,')
})

test.each<[name: string, value: unknown, text: string]>([
  ['a fraction is unchanged', { F1Score: 0.5 }, '{"F1Score":0.5}'],
  ['a small number is unchanged', { F1Score: 1e-7 }, '{"F1Score":1e-7}'],
  ['another member is unchanged', { Version: 1, F1Score: 0 }, '{"Version":1,"F1Score":0.0}'],
  ['a text that looks like one is unchanged', { Label: '"F1Score":1,' }, '{"Label":"\\"F1Score\\":1,"}'],
])('%s', (_name, value, text) => {
  expect(stringifyDoubles(value, ['F1Score'])).toBe(text)
})
