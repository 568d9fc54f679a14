import { describe, expect, test } from '@jest/globals'
import type { RunReport } from '../../../src/report/run-report.js'
import { EVALUATE_OUTPUT_NAMES, OUTPUT_NAMES, outputsOf, type OutputName } from '../../../src/report/outputs.js'
import { REPORTS } from '../../support/reports/all.js'
import { evaluationOf, label } from '../../support/reports/evaluations.js'
import { startedReport, trainedReport } from '../../support/reports/report.js'
import { noSecrets } from '../../support/reports/views.js'

function outputs(report: RunReport): Record<string, string> {
  return Object.fromEntries(outputsOf(report, noSecrets))
}

function some(report: RunReport, ...names: OutputName[]): string[] {
  const all = outputsOf(report, noSecrets)
  return names.map((name) => all.get(name) ?? 'missing')
}

describe('outputs', () => {
  test.each(Object.entries(REPORTS))('%s has every output of its action once, in order', (_, report) => {
    const names = report.action === 'train' ? OUTPUT_NAMES : EVALUATE_OUTPUT_NAMES
    expect([...outputsOf(report, noSecrets).keys()]).toEqual([...names])
  })

  test('an action that starts nothing lacks the execution alone', () => {
    expect(OUTPUT_NAMES.filter((name) => !EVALUATE_OUTPUT_NAMES.includes(name))).toEqual(['execution-arn'])
  })

  test.each([
    { report: 'waited-for', executionArn: /:execution:orchard-wait:/ },
    { report: 'not-notified', executionArn: /^$/ },
    { report: 'still-training', executionArn: /^$/ },
  ])('$report names an execution only where it is known to run', ({ report, executionArn }) => {
    expect(outputs(REPORTS[report]!)['execution-arn']).toMatch(executionArn)
  })

  test('a version that passed', () => {
    expect(outputs(REPORTS['passed-2-labels']!)).toMatchInlineSnapshot(`
      {
        "baseline-f1-score": "",
        "baseline-version-name": "",
        "billable-training-seconds": "4217",
        "error-code": "",
        "evaluation-summary": "s3://orchard-results/runs/EvaluationResultSummary-orchard-main-118-4f2a9c1-7d03be.json",
        "execution-arn": "",
        "f1-delta": "",
        "f1-score": "0.9155172413793103",
        "failed-rules": "[]",
        "ignored-lines": "0",
        "invalid-lines": "0",
        "kms-key-id": "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-1111-2222-3333-444455556666",
        "manifest-summary": "s3://orchard-results/runs/ManifestSummary-orchard-main-118-4f2a9c1-7d03be.json",
        "outcome": "passed",
        "passed": "true",
        "precision": "0.9355172413793104",
        "project-arn": "arn:aws:rekognition:eu-west-1:111122223333:project/orchard/1772000000123",
        "project-version-arn": "arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/main-118-4f2a9c1-7d03be/1772442900123",
        "recall": "0.8955172413793103",
        "report-path": "",
        "resumed": "false",
        "status": "TRAINING_COMPLETED",
        "status-message": "The model is ready to run.",
        "testing-images": "48",
        "testing-manifest": "s3://orchard-data/manifests/test.manifest",
        "training-images": "320",
        "training-manifest": "s3://orchard-data/manifests/3c9d/train.manifest?versionId=3HL4kqtJvjVBH40Nrjfkd",
        "version-name": "main-118-4f2a9c1-7d03be",
        "warned-rules": "[]",
      }
    `)
  })

  test('unknown values are empty', () => {
    const report = startedReport({ outcome: 'invalid-input' })
    const { project: _project, data: _data, ...bare } = report
    const known = Object.entries(outputs(bare)).filter(([, value]) => value !== '')
    expect(known).toEqual([['outcome', 'invalid-input']])
  })

  test.each([
    { name: 'no gate', report: 'no-gate', passed: '', failedRules: '' },
    { name: 'a gate that passes', report: 'passed-2-labels', passed: 'true', failedRules: '[]' },
    {
      name: 'a gate that fails',
      report: 'gate-failed',
      passed: 'false',
      failedRules:
        '[{"rule":"f1 >= 0.9","metric":"f1","label":null,"actual":0.89999,"bound":0.9,"reason":"is below 0.9"}]',
    },
    {
      name: 'a gate that only warns',
      report: 'gate-warned',
      passed: 'false',
      failedRules:
        '[{"rule":"f1 >= 0.9","metric":"f1","label":null,"actual":0.84,"bound":0.9,"reason":"is below 0.9"}]',
    },
  ])('$name', ({ report, passed, failedRules }) => {
    expect(some(REPORTS[report]!, 'passed', 'failed-rules')).toEqual([passed, failedRules])
  })

  test('rules that only warn, and the baseline', () => {
    const names = ['warned-rules', 'baseline-version-name', 'baseline-f1-score', 'f1-delta'] as const
    const [warned, name, before, delta] = some(REPORTS['baseline-worse']!, ...names)
    expect(JSON.parse(warned ?? '')).toMatchObject([
      { rule: 'labels.plum.f1 >= baseline', metric: 'f1', label: 'plum' },
    ])
    expect(name).toBe('main-104-91be02d-1c44ff')
    expect(Number(before) + Number(delta)).toBeCloseTo(REPORTS['baseline-worse']!.evaluation?.f1 ?? 0, 12)
    expect(some(REPORTS['baseline-none']!, ...names).slice(1)).toEqual(['', '', ''])
  })

  test('a gate without a judged rule says neither', () => {
    const report = trainedReport(evaluationOf([label('a', 0.5)]), { verdict: { passed: null, rules: [] } })
    expect(some(report, 'passed', 'failed-rules')).toEqual(['', ''])
  })

  test('numbers are not rounded, and account ids always stay', () => {
    const evaluation = {
      ...evaluationOf([label('a', 0.5)]),
      f1: 0.8484400656814449,
      precision: Number.NaN,
      recall: null,
    }
    const report = trainedReport(evaluation, { showImages: false })
    expect(some(report, 'f1-score', 'precision', 'recall')).toEqual(['0.8484400656814449', '', ''])
    expect(some(report, 'project-version-arn')[0]).toContain(':111122223333:')
  })

  test('lines of both manifests together; empty without a manifest summary', () => {
    expect(some(REPORTS['training-failed']!, 'invalid-lines', 'ignored-lines')).toEqual(['10', '2'])
    expect(some(REPORTS.localisation!, 'invalid-lines', 'ignored-lines')).toEqual(['12', '8'])
    expect(some(REPORTS.timeout!, 'invalid-lines', 'ignored-lines')).toEqual(['', ''])
    const empty = { manifestSummary: { training: null, testing: null, errors: [] } }
    expect(some(startedReport(empty), 'invalid-lines')).toEqual([''])
  })

  test('what is known about a version before its training began', () => {
    const report = REPORTS['cancelled-uncertain']!
    expect(some(report, 'version-name', 'project-version-arn', 'resumed', 'error-code')).toEqual([
      'main-118-4f2a9c1-7d03be',
      '',
      '',
      'CREATE_UNCERTAIN',
    ])
  })
})
