/** The largest of everything that the service allows: each run ends as it should, with a report that can be read. */
import { afterEach, describe, expect, test } from '@jest/globals'
import {
  LABELS_MAX,
  LINES_MAX,
  MESSAGE_MAX_LENGTH,
  VERSIONS_MAX,
  seedWithFaultyLines,
  seedWithLabels,
  seedWithMessage,
  seedWithSnapshot,
  seedWithVersions,
} from '../support/large-seeds.js'
import type { RunResult } from '../support/run-action.js'
import { SCENARIO_STARTS_AT } from '../support/shared-clock.js'
import { openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

/** GitHub’s cap on the summary of a step, bytes; above it the runner drops the whole summary. GitHub docs, workflow commands. */
const SUMMARY_MAX_BYTES = 1024 * 1024

/** GitHub’s cap on the outputs of a job, bytes as UTF-16. GitHub docs, "Passing information between jobs". */
const OUTPUTS_MAX_BYTES = 1024 * 1024

/** Our choice: a size that a person still opens, and that a later step reads in one go. */
const REPORT_MAX_BYTES = 16 * 1024 * 1024
const LOG_LINE_MAX_LENGTH = 16 * 1024

function expectReadable({ summary, outputs, report, stdout, stderr }: RunResult): void {
  expect(stderr).toBe('')
  expect(summary).not.toBe('')
  expect(Buffer.byteLength(summary)).toBeLessThan(SUMMARY_MAX_BYTES)
  expect(JSON.stringify(outputs).length * 2).toBeLessThan(OUTPUTS_MAX_BYTES)
  expect(report).toBeDefined()
  expect(JSON.stringify(report, undefined, 2).length).toBeLessThan(REPORT_MAX_BYTES)
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(LOG_LINE_MAX_LENGTH)
}

const countOf = (operation: string): number => environment.requests().filter((one) => one === operation).length

test('250 labels, every cell of their confusion matrix, and a rule on each label', async () => {
  environment = await openEnvironment({ seed: seedWithLabels(LABELS_MAX, SCENARIO_STARTS_AT) })
  const result = await environment.evaluate({ inputs: { gate: 'f1 >= 0.8\nlabels.*.f1 >= 0.95' } })
  expect(result.outputs).toMatchObject({ outcome: 'gate-failed', passed: 'false', 'f1-score': '0.9' })
  expectReadable(result)
  expect(result.summary).toContain('part 250')
  expect(result.report).toMatchObject({ evaluation: { labels: { length: LABELS_MAX } } })
})

describe('a project of 1,000 versions', () => {
  test('is trained in, and measured against the best of them', async () => {
    environment = await openEnvironment({ seed: seedWithVersions(VERSIONS_MAX, SCENARIO_STARTS_AT) })
    const result = await environment.run({
      inputs: { gate: 'f1 >= baseline - 0.5', 'f1-threshold': '', baseline: 'best', record: 'true' },
    })
    expect(result.outputs).toMatchObject({ outcome: 'passed', 'baseline-version-name': 'old-1' })
    expectReadable(result)
    // Four times all of its pages: for the name, for the usual duration, for the baseline before and after. The rest are polls.
    expect(countOf('DescribeProjectVersions')).toBeLessThan(4 * (VERSIONS_MAX / 100 + 1) + 120)
    // Of the best version, before the training and after it.
    expect(countOf('ListTagsForResource')).toBe(2)
  })

  test('is searched for a tag, one call per version, ten per second', async () => {
    environment = await openEnvironment({ seed: seedWithVersions(VERSIONS_MAX, SCENARIO_STARTS_AT) })
    const beganAt = environment.clock.now()
    const result = await environment.evaluate({
      inputs: { gate: 'warn: f1 >= baseline', 'f1-threshold': '0.5', baseline: 'tag:stage=production' },
    })
    expect(result.outputs).toMatchObject({ outcome: 'passed', 'baseline-version-name': '' })
    expectReadable(result)
    expect(result.stdout).toContain('tags of 999 versions')
    expect(countOf('ListTagsForResource')).toBe(VERSIONS_MAX - 1)
    expect((environment.clock.now() - beganAt) / 1000).toBeGreaterThanOrEqual((VERSIONS_MAX - 2) / 10)
  })

  test('that is full is listed a few times while it is queued for', async () => {
    environment = await openEnvironment({
      seed: {
        ...seedWithVersions(VERSIONS_MAX, SCENARIO_STARTS_AT),
        faults: [
          { operation: 'CreateProjectVersion', nth: 'every', kind: 'limit-exceeded', message: 'Limit exceeded.' },
        ],
      },
    })
    const result = await environment.run({ inputs: { 'queue-timeout': '1h' } })
    expect(result.outputs).toMatchObject({ outcome: 'error', 'error-code': 'VERSION_LIMIT' })
    expectReadable(result)
    expect(result.summary).toContain(
      'The project has 1,000 versions, which is the likely cause of the refusal (Limit exceeded.). Candidates for deletion: ',
    )
    expect(countOf('DescribeProjectVersions')).toBeLessThan(3 * (VERSIONS_MAX / 100 + 1) + 30)
  })
})

test('a manifest summary and a validation manifest with 250,000 faulty lines', async () => {
  environment = await openEnvironment({ seed: seedWithFaultyLines(LINES_MAX) })
  const result = await environment.evaluate()
  expect(result.exitCode).toBe(1)
  expect(result.outputs).toMatchObject({
    outcome: 'training-failed',
    'error-code': 'TRAINING_FAILED',
    'invalid-lines': String(LINES_MAX),
  })
  expectReadable(result)
  expect(result.summary).toContain('ERROR_MISSING_SOURCE_REF')
  expect(result.report).toMatchObject({
    findings: [
      { code: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST' },
      { count: LINES_MAX / 2, complete: true, 'first-lines': { length: 20 } },
      { count: LINES_MAX / 2, complete: true, 'first-lines': { length: 20 } },
    ],
  })
})

test('a testing snapshot of 50,000 lines; the bench reads one of 250,000', async () => {
  environment = await openEnvironment({ seed: seedWithSnapshot(50_000, SCENARIO_STARTS_AT) })
  const result = await environment.evaluate()
  expect(result.outputs.outcome).toBe('passed')
  expectReadable(result)
  expect(result.report).toMatchObject({
    'testing-snapshot': { images: 50_000, 'judged-images': 50_000, 'wrong-images': 5000, 'unreadable-lines': 0 },
  })
})

describe('a status message of 64 KiB', () => {
  test.each([
    ['of one endless word', 'x'.repeat(MESSAGE_MAX_LENGTH)],
    [
      'of syntax of Markdown, HTML and the runner',
      '<b>|`@you`|</b>\n::error::_*[x](y)\u202e '.repeat(MESSAGE_MAX_LENGTH / 36),
    ],
  ])('%s', async (_name, statusMessage) => {
    environment = await openEnvironment({ seed: seedWithMessage(statusMessage) })
    const result = await environment.evaluate()
    expect(result.outputs).toMatchObject({ outcome: 'training-failed', 'status-message': statusMessage })
    expect(result.stdout.match(/^::error/gm)).toHaveLength(1)
    expectReadable(result)
  })

  test('while it trains', async () => {
    const rule = { version: '*', status: 'TRAINING_IN_PROGRESS', statusMessage: 'x'.repeat(MESSAGE_MAX_LENGTH) }
    environment = await openEnvironment({ seed: { settings: { trainings: [rule] } } })
    const result = await environment.run({ inputs: { timeout: '1h', 'poll-interval': '5m' } })
    expect(result.outputs['error-code']).toBe('WAIT_TIMEOUT')
    expectReadable(result)
  })
})

test('a day of waiting, polled every thirty seconds', async () => {
  environment = await openEnvironment({ seed: { settings: { trainings: [{ version: '*', seconds: 86_000 }] } } })
  const result = await environment.run({ inputs: { timeout: '1d' } })
  expect(result.outputs.outcome).toBe('passed')
  expectReadable(result)
  const polls = countOf('DescribeProjectVersions')
  expect(polls).toBeGreaterThan(86_000 / 33)
  expect(polls).toBeLessThan(86_000 / 27 + 20)
})
