import { describe, expect, test } from '@jest/globals'
import { hintOf } from '../../../../src/errors/hints.js'
import type { RunReport } from '../../../../src/report/run-report.js'
import { REPORTS } from '../../../support/reports/all.js'
import { evaluationOf, label } from '../../../support/reports/evaluations.js'
import { startedReport, trainedReport } from '../../../support/reports/report.js'
import { jsonOf } from '../../../support/reports/views.js'

describe('JSON report', () => {
  test('what prevents a training, and what could not be checked', () => {
    const json = JSON.parse(jsonOf(REPORTS['preflight-refused']!)) as {
      readonly 'error-code': string
      readonly preflight: { readonly findings: readonly object[]; readonly unchecked: readonly string[] }
    }
    expect(json['error-code']).toBe('PROJECT_HAS_DATASETS')
    expect(json.preflight.findings).toHaveLength(4)
    expect(json.preflight.findings[1]).toEqual({
      code: 'BUCKET_NOT_FOUND',
      message: 'The bucket orchard-resluts (output-location, manifest-location) does not exist.',
      hint: hintOf('BUCKET_NOT_FOUND'),
      'request-id': null,
    })
    expect(json.preflight.findings[3]).toMatchObject({ 'request-id': '7a1b2c3d4e5f6071' })
    expect(json.preflight.unchecked).toEqual([expect.stringContaining('s3:ListBucket')])
    expect(JSON.parse(jsonOf(startedReport()))).toMatchObject({ preflight: null })
  })

  test('NaN and infinities become null, and nothing is rounded', () => {
    const evaluation = { ...evaluationOf([label('a', 0.1), label('b', 0.2)]), f1: Number.NaN, recall: 1 / 3 }
    const json: unknown = JSON.parse(jsonOf(trainedReport(evaluation, { endedAt: Number.NaN })))
    expect(json).toMatchObject({ 'ended-at': null, evaluation: { 'f1-score': null, recall: 1 / 3 } })
  })

  test('without showImages no account id is left, with it all are', () => {
    const report = REPORTS['passed-2-labels']!
    expect(jsonOf({ ...report, showImages: false })).not.toContain('111122223333')
    expect(jsonOf({ ...report, showImages: false })).toContain('arn:aws:rekognition:eu-west-1:************:project')
    expect(jsonOf(report)).toContain(report.version?.arn)
  })

  test('a version started from datasets, and one that the service splits data for', () => {
    expect(JSON.parse(jsonOf(REPORTS['no-gate']!))).toMatchObject({
      data: { kind: 'project-datasets' },
      gate: null,
    })
    expect(JSON.parse(jsonOf(REPORTS.localisation!))).toMatchObject({
      data: { kind: 'manifests', 'testing-manifest': null, 'auto-create-testing-data': true },
    })
  })

  test('what was judged, and by what', () => {
    expect(JSON.parse(jsonOf(REPORTS['baseline-worse']!))).toMatchObject({
      gate: {
        rules: [{ result: 'holds' }, { result: 'fails', severity: 'fail' }, { result: 'fails', severity: 'warn' }],
      },
      'recorded-verdict': 'failed',
      baseline: {
        kind: 'found',
        'same-test-set': false,
        comparison: { 'new-labels': ['quince'], 'vanished-labels': ['medlar'] },
        'shared-images': { 'shared-images': 148, difference: { low: -0.0493, high: 0.0188 } },
      },
      'testing-snapshot': {
        'wrong-images': 35,
        'f1-estimate': { low: 0.8735, high: 0.9401, caution: null },
      },
    })
    expect(JSON.parse(jsonOf(REPORTS['labels-short']!))).toMatchObject({ baseline: { 'same-test-set': null } })
    expect(JSON.parse(jsonOf(REPORTS['evaluate-nothing-to-judge']!))).toMatchObject({
      action: 'evaluate',
      outcome: 'nothing-to-judge',
      baseline: null,
      'testing-snapshot': null,
    })
  })

  test('all failing labels, and all wrong images, where images may be shown', () => {
    const parsed = (report: RunReport): unknown => JSON.parse(jsonOf(report))
    const report = REPORTS['baseline-better']!
    expect(parsed(report)).toHaveProperty(['testing-snapshot', 'worst-images', 'length'], 35)
    expect(parsed({ ...report, showImages: false })).toMatchObject({
      'testing-snapshot': { 'wrong-images': 35, 'worst-images': [] },
    })
    expect(parsed(REPORTS['labels-short']!)).toHaveProperty('gate.rules[1].shortfalls.length', 150)
  })

  test('the position of a mistake in the gate', () => {
    expect(JSON.parse(jsonOf(REPORTS['invalid-gate']!))).toMatchObject({
      failure: { problems: [{ excerpt: expect.stringContaining('\n     ^') }, {}] },
    })
  })

  test('units and zone of times', () => {
    expect(JSON.parse(jsonOf(REPORTS['passed-2-labels']!))).toMatchObject({
      'started-at': '2026-03-02T09:15:00.000Z',
      version: { 'created-at': '2026-03-02T09:15:20.000Z', 'billable-training-seconds': 4217 },
      timeline: [{ status: 'TRAINING_IN_PROGRESS', 'first-seen-at': '2026-03-02T09:15:21.000Z' }, {}],
    })
  })

  test('each wrong image is a line of its own', () => {
    const report = REPORTS['baseline-better']!
    const lines = jsonOf(report).split('\n')
    expect(lines.filter((line) => line.startsWith('      {"source-ref":'))).toHaveLength(35)
  })
})
