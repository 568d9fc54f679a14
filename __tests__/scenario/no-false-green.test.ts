/** Numbers, rules and times that must not let a version through. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Seed } from '../../packages/emulator/src/seed.js'
import { startGithubDouble } from '../support/github-double/github-double.js'
import type { RunResult } from '../support/run-action.js'
import { DATA, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { editSummary } from '../support/summaries.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const trained = {
  data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
  output: `s3://${RESULTS}/runs`,
  ageSeconds: 86_400,
}
const older = { ...trained, ageSeconds: 90_000 }

async function environmentOf(
  versions: Readonly<Record<string, object>>,
  settings: Seed['settings'] = {},
): Promise<TestEnvironment> {
  environment = await openEnvironment({ seed: { settings, projects: { orchard: { versions } } } })
  return environment
}

/** Evaluates on a pull request; returns the text of its comment too. */
async function evaluateWithComment(
  inputs: Readonly<Record<string, string>>,
): Promise<{ readonly run: RunResult; readonly comment: string }> {
  const github = await startGithubDouble()
  try {
    const run = await environment.evaluate({
      event: { repository: { private: true }, pull_request: { number: 12 } },
      inputs: { comment: 'true', 'github-token': 'ghs_double', ...inputs },
      env: { GITHUB_API_URL: github.apiUrl, GITHUB_EVENT_NAME: 'pull_request' },
    })
    return { run, comment: github.comments[0]?.body ?? '' }
  } finally {
    await github.close()
  }
}

/** The parts of a warning are in the summary, the report, the annotations, the log and the comment. */
function expectWarnedEverywhere({ stdout, summary, report }: RunResult, comment: string, ...parts: string[]): void {
  const lines = stdout.split('\n')
  const views = {
    annotation: lines.filter((line) => line.startsWith('::warning')).join('\n'),
    log: lines.filter((line) => line.startsWith('Warning: ')).join('\n'),
    summary,
    comment,
    report: JSON.stringify(report),
  }
  for (const [view, text] of Object.entries(views)) {
    for (const part of parts) expect({ view, has: text.includes(part), text }).toMatchObject({ view, has: true })
  }
}

describe('a gate that requires nothing', () => {
  test.each([
    { name: 'a percentage for a ratio', inputs: { 'f1-threshold': '0.85%' }, hint: 'did you mean 85% or 0.85?' },
    { name: 'a threshold of 0', inputs: { 'f1-threshold': '0' }, hint: 'an F1 score above 0' },
    {
      name: 'rules that no version can fail',
      inputs: { 'f1-threshold': '', gate: 'f1 >= 0\nwarn: recall >= baseline - 1\nf1 > 1' },
      hint: 'recall of two versions never differs by more than 1',
    },
  ])('$name is refused before any call', async ({ inputs, hint }) => {
    await environmentOf({ v1: trained })
    const { exitCode, outputs, stdout } = await environment.evaluate({ inputs })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'invalid-input', 'error-code': 'INVALID_INPUT', passed: '' })
    expect(stdout).toContain(hint)
    expect(environment.requests()).toEqual([])
  })

  test('a rule that YAML folding turns into a comment is a warning in every view', async () => {
    await environmentOf({ v1: trained })
    const gate = 'f1 >= 0.5 # as agreed labels.*.f1 >= 0.99'
    const { run, comment } = await evaluateWithComment({ 'f1-threshold': '', gate })
    expect(run.outputs.outcome).toBe('passed')
    expectWarnedEverywhere(run, comment, '0.99', '1 rule in a comment is ignored')
  })
})

describe('labels that the evaluation names without results', () => {
  test('fail the rules on every label, with a warning in every view', async () => {
    await environmentOf({ v1: trained })
    await editSummary(environment, 'v1', ({ LabelEvaluationResults, ...file }) => ({
      ...file,
      LabelEvaluationResults: LabelEvaluationResults.filter(({ Label }) => Label !== 'pear'),
    }))
    const { run, comment } = await evaluateWithComment({ 'f1-threshold': '0.5', gate: 'labels.*.f1 >= 0.1' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ outcome: 'gate-failed', 'error-code': 'METRIC_MISSING', passed: 'false' })
    expect(JSON.parse(run.outputs['failed-rules'] ?? '')).toMatchObject([{ label: 'pear', actual: null }])
    expectWarnedEverywhere(run, comment, 'no results of', 'pear')
  })

  test.each<readonly [string, (results: readonly Readonly<Record<string, unknown>>[]) => readonly unknown[]]>([
    ['twice', (results) => [...results, ...results.slice(0, 1)]],
    ['twice with other numbers', (results) => [...results, { ...results[0], Metrics: { F1Score: 0.1 } }]],
  ])('one that is there %s is not a valid evaluation', async (_name, twice) => {
    await environmentOf({ v1: trained })
    await editSummary(environment, 'v1', (file) => ({
      ...file,
      LabelEvaluationResults: twice(file.LabelEvaluationResults),
    }))
    const { exitCode, outputs } = await environment.evaluate()
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'RESULTS_INVALID', passed: '' })
  })
})

describe('two different numbers', () => {
  test('in the summary and from the service: a rule must pass for both, and a warning is in every view', async () => {
    await environmentOf({ v1: trained }, { trainings: [{ version: 'v1', f1Score: 0.3 }] })
    const { run, comment } = await evaluateWithComment({ 'f1-threshold': '0.5' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ outcome: 'gate-failed', 'error-code': 'GATE_FAILED', passed: 'false' })
    expect(JSON.parse(run.outputs['failed-rules'] ?? '')).toMatchObject([{ rule: 'f1 >= 0.5', actual: 0.3 }])
    expectWarnedEverywhere(run, comment, 'DescribeProjectVersions is 0.3', 'for both numbers')
    const low = await environment.evaluate({ inputs: { 'f1-threshold': '0.2' } })
    expect(low.outputs).toMatchObject({ outcome: 'passed' })
  })

  test('in the summary itself, for a label', async () => {
    await environmentOf({ v1: trained })
    await editSummary(environment, 'v1', (file) => ({
      ...file,
      LabelEvaluationResults: file.LabelEvaluationResults.map((result) => ({ ...result, Recall: 0.05 })),
    }))
    const { run, comment } = await evaluateWithComment({ 'f1-threshold': '0.1', gate: 'labels.*.recall >= 0.1' })
    expect(run.outputs).toMatchObject({ outcome: 'gate-failed', passed: 'false' })
    expectWarnedEverywhere(run, comment, 'Metrics.Recall', 'is 0.05')
  })
})

describe('a creation time that no calendar has', () => {
  test.each([
    { name: 'of the judged version', of: 'v2' },
    { name: 'of the version before it', of: 'v1' },
  ])('$name fails rules on the baseline', async ({ of }) => {
    await environmentOf({ v1: older, v2: trained }, { trainings: [{ version: of, creationTimestamp: 1e300 }] })
    const { exitCode, outputs, summary } = await environment.evaluate({
      inputs: { version: 'v2', baseline: 'latest', gate: 'f1 >= baseline - 0.9', 'f1-threshold': '0.1' },
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'gate-failed', 'error-code': 'METRIC_MISSING', passed: 'false' })
    expect(summary).toContain(`no valid creation time for ${of}`)
  })

  test('of one of two versions: neither is the latest', async () => {
    await environmentOf({ v1: older, v2: trained }, { trainings: [{ version: 'v2', creationTimestamp: 1e300 }] })
    const { outputs, stdout } = await environment.evaluate()
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'VERSION_NOT_FOUND', 'version-name': '' })
    expect(stdout).toContain('no valid creation time for v2')
  })

  test('a strict rule that is skipped, for the first version of a project, is a warning in every view', async () => {
    await environmentOf({ v1: trained })
    const inputs = { version: 'v1', baseline: 'latest', gate: 'f1 >= baseline', 'f1-threshold': '0.1' }
    const { run, comment } = await evaluateWithComment(inputs)
    expect(run.outputs).toMatchObject({ outcome: 'passed', passed: 'true' })
    expectWarnedEverywhere(run, comment, 'was skipped and not counted as passed', 'no earlier trained version')
  })
})

describe('a score and its bound', () => {
  const withF1 = async (f1: number): Promise<void> => {
    await environmentOf({ v1: trained }, { trainings: [{ version: 'v1', f1Score: f1 }] })
    await editSummary(environment, 'v1', (file) => ({
      ...file,
      AggregatedEvaluationResults: { ...file.AggregatedEvaluationResults, F1Score: f1 },
    }))
  }

  test('16 of 20, computed as 0.7999999999999999, passes 0.8 and is shown as such', async () => {
    await withF1(0.7999999999999999)
    const { run, comment } = await evaluateWithComment({ 'f1-threshold': '0.8' })
    expect(run.outputs).toMatchObject({ outcome: 'passed', passed: 'true', 'f1-score': '0.7999999999999999' })
    expect(run.summary).toContain('| ✅ | `f1 >= 0.8` | 0.8000 | 0.8000 |')
    expect(comment).toContain('**0.8000**')
  })

  test('0.79999 fails it, and no view shows 0.8000 for the score', async () => {
    await withF1(0.79999)
    const { run, comment } = await evaluateWithComment({ 'f1-threshold': '80%' })
    expect(run.outputs).toMatchObject({ outcome: 'gate-failed', passed: 'false' })
    expect(run.summary).toMatch(/\| ❌ \| `f1 >= 0\.8` \| 0\.79999 \| 0\.8000 \|/)
    expect(run.summary).toContain('**0.79999**')
    expect(comment).toContain('**0.79999**')
    expect(comment).toContain('f1 >= 0.8`: 0.79999')
    expect(run.stdout).toContain('F1 0.79999')
    expect(run.stdout).toContain('f1 >= 0.8: 0.79999')
  })
})
