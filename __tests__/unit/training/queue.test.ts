/** Queueing while the account is at its limit of concurrent trainings. */
import { describe, expect, test } from '@jest/globals'
import type { ProjectVersion } from '../../../src/model/version.js'
import { deletable, meaningOfLimit } from '../../../src/training/account-limit.js'
import { timeToNextTry } from '../../../src/training/queue.js'
import { startOrResume } from '../../../src/training/start.js'
import { createFakeTools, planOf, versionOf } from '../../support/fake-tools.js'

const trained = (count: number): ProjectVersion[] =>
  Array.from({ length: count }, (_, index) => versionOf(`old${String(index)}`, { createdAt: index }))
const training = versionOf('busy', { status: 'TRAINING_IN_PROGRESS' })

describe('what a limit means', () => {
  test.each([
    ['a message of concurrent trainings queues', 'Too many concurrent trainings', trained(120), 'queue'],
    ['a message of versions means a full project', 'The project has too many project versions', [], 'full'],
    ['a message of models means a full project', 'Maximum number of models per project reached', [], 'full'],
    ['no message, few versions: queue', 'Limit exceeded', trained(3), 'queue'],
    ['no message, a training in the project: queue', 'Limit exceeded', [training, ...trained(120)], 'queue'],
    ['no message, a hundred versions, none training: probably full', 'Limit exceeded', trained(100), 'queue-briefly'],
    ['ninety-nine versions are not full', 'Limit exceeded', trained(99), 'queue'],
  ] as const)('%s', (_name, message, versions, meaning) => {
    expect(meaningOfLimit(message, versions)).toBe(meaning)
  })

  test('failed trainings come first, then the oldest; running versions are never named', () => {
    const versions = [
      versionOf('new', { createdAt: 30 }),
      versionOf('old', { createdAt: 10 }),
      versionOf('bad', { status: 'TRAINING_FAILED', createdAt: 20 }),
      versionOf('live', { status: 'RUNNING', createdAt: 1 }),
    ]
    expect(deletable(versions, 5)).toEqual(['bad', 'old', 'new'])
  })
})

const MINUTE = 60_000

describe('the time to the next attempt', () => {
  test.each([
    ['at first, with the least jitter', 0, 0, 60_000],
    ['at first, with the most jitter', 0, 1, 120_000],
    ['after a quarter of an hour', 15 * MINUTE, 0, 45_000],
    ['after half an hour, with the least jitter', 30 * MINUTE, 0, 30_000],
    ['after half an hour, with the most jitter', 30 * MINUTE, 1, 60_000],
    ['after a day', 1440 * MINUTE, 0, 30_000],
  ])('%s', (_name, queuedMs, chance, expected) => {
    expect(timeToNextTry(queuedMs, chance)).toBe(expected)
  })

  test('never grows with the time queued: later jobs do not overtake by trying more often', () => {
    const times = Array.from({ length: 100 }, (_, minute) => timeToNextTry(minute * MINUTE, 0.5))
    expect(times.toSorted((a, b) => b - a)).toEqual(times)
  })
})

describe('the requests of queueing', () => {
  const limited = (message: string) => (operation: string) =>
    operation === 'CreateProjectVersion' ? ({ kind: 'limit', effect: false, message } as const) : undefined
  const lists = (calls: readonly string[]): number => calls.filter((call) => call === 'DescribeProjectVersions').length

  test('the project is not listed when the message names trainings', async () => {
    const fake = createFakeTools({ faultOf: limited('limit of 2 concurrent trainings') })
    const plan = planOf({ names: { name: 'v1', kind: 'given', reuse: 'run', isRerun: false } })
    await expect(startOrResume(fake.tools, plan)).rejects.toMatchObject({ code: 'QUEUE_FULL' })
    expect(lists(fake.account.calls)).toBe(0)
  })

  test('else it is listed every ten minutes, not at every attempt', async () => {
    const fake = createFakeTools({ faultOf: limited('Limit exceeded') })
    const plan = planOf({
      names: { name: 'v1', kind: 'given', reuse: 'run', isRerun: false },
      queueTimeoutMs: 120 * MINUTE,
    })
    await expect(startOrResume(fake.tools, plan)).rejects.toMatchObject({ code: 'QUEUE_FULL' })
    expect(fake.account.calls.filter((call) => call.startsWith('Create')).length).toBeGreaterThan(100)
    expect(lists(fake.account.calls)).toBeLessThanOrEqual(13)
  })

  test('each create that is sent again follows a lookup of its name', async () => {
    const fake = createFakeTools({ faultOf: limited('limit of 2 concurrent trainings') })
    await expect(startOrResume(fake.tools, planOf())).rejects.toMatchObject({ code: 'QUEUE_FULL' })
    const { calls } = fake.account
    for (const [index, call] of calls.entries()) {
      if (call === 'CreateProjectVersion v1') expect(calls[index - 1]).toMatch(/^DescribeProjectVersions/)
    }
  })

  test('a throttled attempt waits as long as a refused one: many jobs must not make it worse', async () => {
    const throttledAt: number[] = []
    const fake = createFakeTools({
      faultOf: (operation, nth) => {
        if (operation !== 'CreateProjectVersion' || nth > 6) return undefined
        if (nth === 1) return { kind: 'limit', effect: false, message: 'concurrent trainings' }
        throttledAt.push(now())
        return { kind: 'throttled', effect: false }
      },
    })
    const now = (): number => fake.now()
    await startOrResume(fake.tools, planOf())
    const gaps = throttledAt.slice(1).map((at, index) => at - (throttledAt[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30_000)
  })
})

describe('the queue', () => {
  test('waits until a training can run and starts one', async () => {
    const fake = createFakeTools({
      faultOf: (operation, nth) =>
        operation === 'CreateProjectVersion' && nth <= 5
          ? { kind: 'limit', effect: false, message: 'Limit' }
          : undefined,
    })
    await expect(startOrResume(fake.tools, planOf())).resolves.toMatchObject({ versionName: 'v1', resumed: false })
    expect(fake.account.started).toEqual(['v1'])
    expect(
      fake.log.filter((line) => line.includes('The account already runs its maximum number of concurrent trainings')),
    ).toHaveLength(1)
  })

  test.each([
    ['queue-timeout', 10 * 60_000, 60 * 60_000, 'queue-full'],
    ['timeout, when that is shorter', 60 * 60_000, 10 * 60_000, 'timed-out'],
    ['a queue-timeout of zero', 0, 60 * 60_000, 'queue-full'],
  ] as const)('ends at %s', async (_name, queueTimeoutMs, timeoutMs, outcome) => {
    const fake = createFakeTools({
      faultOf: (operation) => (operation === 'CreateProjectVersion' ? { kind: 'limit', effect: false } : undefined),
    })
    const began = fake.now()
    const plan = planOf({ queueTimeoutMs, deadlineAt: began + timeoutMs })
    await expect(startOrResume(fake.tools, plan)).rejects.toMatchObject({ code: 'QUEUE_FULL', outcome })
    expect(fake.now() - began).toBe(Math.min(queueTimeoutMs, timeoutMs))
    expect(fake.account.started).toEqual([])
  })

  test('logs every ten minutes, not at every attempt', async () => {
    const fake = createFakeTools({
      faultOf: (operation) =>
        operation === 'CreateProjectVersion' ? { kind: 'limit', effect: false, message: 'Limit' } : undefined,
    })
    const plan = planOf({ queueTimeoutMs: 60 * MINUTE, deadlineAt: fake.now() + 600 * MINUTE })
    await expect(startOrResume(fake.tools, plan)).rejects.toMatchObject({ code: 'QUEUE_FULL' })
    expect(fake.log.filter((line) => line.includes('Limit')).length).toBeLessThanOrEqual(6)
  })

  test('a fault of the listing that distinguishes the limits does not end it', async () => {
    const fake = createFakeTools({
      faultOf: (operation, nth) => {
        if (operation === 'CreateProjectVersion' && nth <= 2) return { kind: 'limit', effect: false }
        return operation === 'DescribeProjectVersions' && nth === 3 ? { kind: 'unavailable', effect: false } : undefined
      },
    })
    await expect(startOrResume(fake.tools, planOf())).resolves.toMatchObject({ versionName: 'v1' })
  })

  test('a full project queues at most ten minutes, then names what could be deleted', async () => {
    const fake = createFakeTools({
      faultOf: (operation) => (operation === 'CreateProjectVersion' ? { kind: 'limit', effect: false } : undefined),
    })
    fake.account.versions.push(...trained(100))
    const began = fake.now()
    const error = await startOrResume(fake.tools, planOf()).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'VERSION_LIMIT' })
    expect(String(error)).toContain('100 versions')
    expect(String(error)).toContain('old0')
    expect(fake.now() - began).toBe(10 * 60_000)
  })
})
