/** The result of a training, and whether it passes the gate. */
import { afterEach, describe, expect, test } from '@jest/globals'
import MarkdownIt from 'markdown-it'
import type { SummaryForm } from '../../packages/emulator/src/settings.js'
import { imageLine, manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

describe('the gate', () => {
  test('fails a version below the threshold', async () => {
    environment = await openEnvironment({ seed: { settings: { quality: { default: 0.6 } } } })
    const { exitCode, outputs, summary } = await environment.run({ inputs: { 'f1-threshold': '95%' } })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      outcome: 'gate-failed',
      passed: 'false',
      'error-code': 'GATE_FAILED',
      status: 'TRAINING_COMPLETED',
    })
    const rules: unknown = JSON.parse(outputs['failed-rules'] ?? '')
    expect(rules).toEqual([
      {
        rule: 'f1 >= 0.95',
        metric: 'f1',
        label: null,
        actual: Number(outputs['f1-score']),
        bound: 0.95,
        reason: expect.any(String),
      },
    ])
    expect(summary).toContain('f1 >= 0.95')
  })

  test('warns only, when asked to', async () => {
    environment = await openEnvironment({ seed: { settings: { quality: { default: 0.6 } } } })
    const { exitCode, outputs, stdout } = await environment.run({
      inputs: { 'f1-threshold': '0.95', 'on-gate-failure': 'warn' },
    })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'gate-failed', passed: 'false' })
    expect(stdout).toContain('::warning')
    expect(stdout).not.toContain('::error')
  })

  test('without one, the version is trained and passed stays empty', async () => {
    environment = await openEnvironment()
    const { exitCode, outputs } = await environment.run({ inputs: { 'f1-threshold': '' } })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'trained', passed: '', 'failed-rules': '' })
  })
})

describe('never a false pass', () => {
  const forms: readonly (readonly [SummaryForm, string, string])[] = [
    ['nan', 'error', 'RESULTS_INVALID'],
    ['not-json', 'error', 'RESULTS_INVALID'],
    ['other-version', 'error', 'RESULTS_INVALID'],
    ['no-metrics', 'gate-failed', 'METRIC_MISSING'],
    ['missing', 'passed', ''],
    ['nested', 'passed', ''],
    ['flat', 'passed', ''],
  ]

  test.each(forms)('an evaluation summary that is %s ends as %s', async (summary, outcome, code) => {
    environment = await openEnvironment({ seed: { settings: { trainings: [{ version: '*', summary }] } } })
    const { exitCode, outputs } = await environment.run()
    expect({ outcome: outputs.outcome, code: outputs['error-code'] }).toEqual({ outcome, code })
    expect(exitCode).toBe(outcome === 'passed' ? 0 : 1)
  })

  test('without the summary, F1 is judged on the service’s own float, and the report says so', async () => {
    environment = await openEnvironment({
      seed: { settings: { trainings: [{ version: '*', summary: 'missing', f1Score: 0.9 }] } },
    })
    const { outputs, stdout } = await environment.run({ inputs: { 'f1-threshold': '0.9' } })
    expect(outputs).toMatchObject({ outcome: 'passed', 'f1-score': '0.9', precision: '' })
    expect(stdout).toContain('s3:GetObject')
    expect(stdout).toContain('kms:Decrypt')
  })

  test('a hair below the threshold fails in floats as well', async () => {
    environment = await openEnvironment({
      seed: { settings: { trainings: [{ version: '*', summary: 'missing', f1Score: 0.8999 }] } },
    })
    const { outputs } = await environment.run({ inputs: { 'f1-threshold': '0.9' } })
    expect(outputs).toMatchObject({ outcome: 'gate-failed', passed: 'false' })
  })
})

describe('labels', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '| pipe | `tick`',
    '@team #1',
    '##[error]no',
    '::error::no',
    'e\u202evil',
    '[a](http://b)',
  ]

  test('hostile labels reach summary and log as text', async () => {
    environment = await openEnvironment()
    const { exitCode, summary, stdout, report } = await environment.run({
      workspace: { 'train.manifest': manifestOf(140, hostile), 'test.manifest': manifestOf(70, hostile, 1000) },
      inputs: { 'training-manifests': 'train.manifest', 'testing-manifests': 'test.manifest', 'f1-threshold': '' },
    })
    expect(exitCode).toBe(0)
    expect(new MarkdownIt({ html: true }).render(summary)).not.toContain('<img')
    expect(summary).not.toContain('\u202e')
    for (const line of stdout.split('\n')) {
      expect(line).not.toMatch(/^\s*::error/)
      expect(line).not.toContain('##[')
    }
    expect(JSON.stringify(report)).toContain('onerror=alert')
  })

  test('250 labels', async () => {
    environment = await openEnvironment()
    const labels = Array.from({ length: 250 }, (_, index) => `label-${String(index)}`)
    const workspace = {
      'train.manifest': labels.map((label, index) => imageLine(`t${String(index)}.jpg`, label)).join('\n'),
      'test.manifest': labels.map((label, index) => imageLine(`u${String(index)}.jpg`, label)).join('\n'),
    }
    const { outputs, summary } = await environment.run({
      workspace,
      inputs: { 'training-manifests': 'train.manifest', 'testing-manifests': 'test.manifest', 'f1-threshold': '' },
    })
    expect(outputs.outcome).toBe('trained')
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576)
    expect(summary).toContain('label-249')
  })
})
