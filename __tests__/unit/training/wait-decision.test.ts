/** What to do after one poll: every status of the service, and no version. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  decide,
  decideAfterFaults,
  UNLISTED_GRACE_MS,
  type Decision,
  type WaitPolicy,
} from '../../../src/training/wait-decision.js'
import { STATUS_STATES } from '../../../src/model/status.js'
import { versionOf } from '../../support/fake-tools.js'

const NOW = Date.UTC(2026, 2, 2, 10)
const policy = (change: Partial<WaitPolicy> = {}): WaitPolicy => ({
  pollIntervalMs: 30_000,
  deadlineAt: NOW + 3_600_000,
  createdAt: undefined,
  unlistedSince: undefined,
  jitter: 0.5,
  ...change,
})
const withoutEvaluation = (status: string, statusMessage?: string): ReturnType<typeof versionOf> => {
  const { f1Score: _, ...rest } = versionOf('v1', { status, ...(statusMessage === undefined ? {} : { statusMessage }) })
  return rest
}

describe('every status', () => {
  /** A decision without the version, which comes with all but the waits. */
  type Decided<D = Decision> = D extends { readonly version: unknown } ? Omit<D, 'version'> : D
  const rows: readonly (readonly [keyof typeof STATUS_STATES | 'A_WORD_OF_TOMORROW', Decided])[] = [
    ['TRAINING_IN_PROGRESS', { kind: 'wait', ms: 30_000 }],
    ['TRAINING_COMPLETED', { kind: 'trained' }],
    ['TRAINING_FAILED', { kind: 'failed', serviceIssue: false }],
    ['STARTING', { kind: 'trained' }],
    ['RUNNING', { kind: 'trained' }],
    ['FAILED', { kind: 'unusable' }],
    ['STOPPING', { kind: 'trained' }],
    ['STOPPED', { kind: 'trained' }],
    ['DELETING', { kind: 'deleting' }],
    ['COPYING_IN_PROGRESS', { kind: 'copy' }],
    ['COPYING_COMPLETED', { kind: 'copy' }],
    ['COPYING_FAILED', { kind: 'copy' }],
    ['DEPRECATED', { kind: 'trained' }],
    ['EXPIRED', { kind: 'trained' }],
    ['A_WORD_OF_TOMORROW', { kind: 'wait', ms: 30_000 }],
  ]

  test.each(rows)('%s', (status, decided) => {
    const version = withoutEvaluation(status)
    expect(decide(version, NOW, policy())).toEqual(decided.kind === 'wait' ? decided : { ...decided, version })
  })

  test('the table has a row for each status of the API model', () => {
    expect(rows.map(([status]) => status).sort()).toEqual([...Object.keys(STATUS_STATES), 'A_WORD_OF_TOMORROW'].sort())
  })

  test('FAILED with an evaluation was trained: it is a start that failed', () => {
    const version = versionOf('v1', { status: 'FAILED' })
    expect(decide(version, NOW, policy())).toEqual({ kind: 'trained', version })
  })

  test.each([
    ['Amazon Rekognition experienced a service issue', true],
    ['Amazon Rekognition experienced a service issue.', true],
    ['The manifest file contains too many invalid rows.', false],
    ['The S3 bucket permissions are incorrect.', false],
  ])('TRAINING_FAILED with %p: service issue %p', (message, serviceIssue) => {
    const version = withoutEvaluation('TRAINING_FAILED', message)
    expect(decide(version, NOW, policy())).toEqual({ kind: 'failed', version, serviceIssue })
  })
})

describe('a version that is not listed', () => {
  test.each([
    ['just created: wait', 0, 'wait'],
    ['unlisted for almost five minutes: wait', UNLISTED_GRACE_MS - 1, 'wait'],
    ['unlisted for five minutes: gone', UNLISTED_GRACE_MS, 'gone'],
  ])('%s', (_name, unlistedMs, kind) => {
    expect(decide(undefined, NOW, policy({ unlistedSince: NOW - unlistedMs })).kind).toBe(kind)
  })
})

describe('when to poll next', () => {
  const running = withoutEvaluation('TRAINING_IN_PROGRESS')
  test.each([
    ['immediately after the create: 1 s', 0, 1000],
    ['then 2 s after it', 1000, 1000],
    ['then 4 s after it', 2000, 2000],
    ['then 8 s after it', 4000, 4000],
    ['then 16 s after it', 8000, 8000],
    ['then at the poll interval', 16_000, 30_000],
  ])('%s', (_name, sinceCreateMs, ms) => {
    expect(decide(running, NOW, policy({ createdAt: NOW - sinceCreateMs }))).toEqual({ kind: 'wait', ms })
  })

  test('never less often than requested, even early', () => {
    expect(decide(running, NOW, policy({ createdAt: NOW - 8000, pollIntervalMs: 5000 }))).toEqual({
      kind: 'wait',
      ms: 5000,
    })
  })

  test('the last poll is at the deadline', () => {
    expect(decide(running, NOW, policy({ deadlineAt: NOW + 7000 }))).toEqual({ kind: 'wait', ms: 7000 })
  })

  test('after the deadline the wait is over, unless the poll shows an end', () => {
    expect(decide(running, NOW, policy({ deadlineAt: NOW }))).toEqual({ kind: 'timed-out' })
    const trained = versionOf('v1')
    expect(decide(trained, NOW, policy({ deadlineAt: NOW }))).toEqual({ kind: 'trained', version: trained })
  })

  test('jitter stays within a tenth, and a wait never passes the deadline', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.integer({ min: 5000, max: 3_600_000 }),
        fc.integer({ min: 1, max: 7 * 86_400_000 }),
        (jitter, pollIntervalMs, leftMs) => {
          const decision = decide(running, NOW, policy({ jitter, pollIntervalMs, deadlineAt: NOW + leftMs }))
          if (decision.kind !== 'wait') throw new Error(`decided ${decision.kind}`)
          expect(decision.ms).toBeLessThanOrEqual(leftMs)
          expect(decision.ms).toBeLessThanOrEqual(pollIntervalMs * 1.1 + 1)
          expect(decision.ms).toBeGreaterThanOrEqual(Math.min(leftMs, pollIntervalMs * 0.9 - 1))
        },
      ),
    )
  })
})

describe('after faults in a row', () => {
  const MINUTE = 60_000
  test.each([
    { name: 'the first', faults: 1, policy: policy(), ms: 2000 },
    { name: 'the second', faults: 2, policy: policy(), ms: 4000 },
    { name: 'the sixth', faults: 6, policy: policy(), ms: 64_000 },
    { name: 'many: two minutes', faults: 100, policy: policy(), ms: 2 * MINUTE },
    { name: 'many: the poll interval', faults: 100, policy: policy({ pollIntervalMs: 10 * MINUTE }), ms: 10 * MINUTE },
    {
      name: 'many: half an hour at most',
      faults: 100,
      policy: policy({ pollIntervalMs: 60 * MINUTE, deadlineAt: NOW + 600 * MINUTE }),
      ms: 2_048_000,
    },
    { name: 'the last one at the deadline', faults: 6, policy: policy({ deadlineAt: NOW + 7000 }), ms: 7000 },
  ])('$name', ({ faults, policy, ms }) => {
    expect(decideAfterFaults(faults, NOW, policy)).toEqual({ kind: 'wait', ms })
  })

  test('past the deadline', () => {
    expect(decideAfterFaults(1, NOW, policy({ deadlineAt: NOW }))).toEqual({ kind: 'timed-out' })
  })
})
