/** Queueing for a training place. */
import { describe, expect, test } from '@jest/globals'
import type { ProjectVersion } from '../../../src/deps.js'
import { deletable, meaningOfLimit } from '../../../src/training/account-limit.js'
import { startOrTakeUp } from '../../../src/training/start.js'
import { createFakeWorld, planOf, versionOf } from '../../support/fake-world.js'

const trained = (count: number): ProjectVersion[] =>
  Array.from({ length: count }, (_, index) => versionOf(`old${String(index)}`, { createdAt: index }))
const training = versionOf('busy', { status: 'TRAINING_IN_PROGRESS' })

describe('what a limit means', () => {
  test.each([
    ['a message of concurrent trainings queues', 'Too many concurrent trainings', trained(120), 'queue'],
    ['a message of versions means a full project', 'The project has too many project versions', [], 'full'],
    ['a message of models means a full project', 'Maximum number of models per project reached', [], 'full'],
    ['no word, few versions: queue', 'Limit exceeded', trained(3), 'queue'],
    ['no word, a training in the project: queue', 'Limit exceeded', [training, ...trained(120)], 'queue'],
    ['no word, a hundred versions, none training: likely full', 'Limit exceeded', trained(100), 'queue-briefly'],
    ['ninety-nine versions are not full', 'Limit exceeded', trained(99), 'queue'],
  ] as const)('%s', (_name, message, versions, meaning) => {
    expect(meaningOfLimit(message, versions)).toBe(meaning)
  })

  test('failed trainings go first, then the oldest; what runs is never named', () => {
    const versions = [
      versionOf('new', { createdAt: 30 }),
      versionOf('old', { createdAt: 10 }),
      versionOf('bad', { status: 'TRAINING_FAILED', createdAt: 20 }),
      versionOf('live', { status: 'RUNNING', createdAt: 1 }),
    ]
    expect(deletable(versions, 5)).toEqual(['bad', 'old', 'new'])
  })
})

describe('the queue', () => {
  test('waits for a place and starts one training', async () => {
    const fake = createFakeWorld({
      faultOf: (operation, nth) =>
        operation === 'CreateProjectVersion' && nth <= 5
          ? { kind: 'limit', effect: false, message: 'Limit' }
          : undefined,
    })
    await expect(startOrTakeUp(fake.world, planOf())).resolves.toMatchObject({ versionName: 'v1', resumed: false })
    expect(fake.account.started).toEqual(['v1'])
    expect(fake.log.filter((line) => line.includes('No training place is free'))).toHaveLength(1)
  })

  test.each([
    ['queue-timeout', 10 * 60_000, 60 * 60_000, 'queue-full'],
    ['timeout, when that is shorter', 60 * 60_000, 10 * 60_000, 'timed-out'],
    ['a queue-timeout of nothing', 0, 60 * 60_000, 'queue-full'],
  ] as const)('ends at %s', async (_name, queueTimeoutMs, timeoutMs, outcome) => {
    const fake = createFakeWorld({
      faultOf: (operation) => (operation === 'CreateProjectVersion' ? { kind: 'limit', effect: false } : undefined),
    })
    const began = fake.now()
    const plan = planOf({ queueTimeoutMs, deadlineAt: began + timeoutMs })
    await expect(startOrTakeUp(fake.world, plan)).rejects.toMatchObject({ code: 'QUEUE_FULL', outcome })
    expect(fake.now() - began).toBe(Math.min(queueTimeoutMs, timeoutMs))
    expect(fake.account.started).toEqual([])
  })

  test('a fault of the list that tells the limits apart does not end it', async () => {
    const fake = createFakeWorld({
      faultOf: (operation, nth) => {
        if (operation === 'CreateProjectVersion' && nth <= 2) return { kind: 'limit', effect: false }
        return operation === 'DescribeProjectVersions' && nth === 3 ? { kind: 'unavailable', effect: false } : undefined
      },
    })
    await expect(startOrTakeUp(fake.world, planOf())).resolves.toMatchObject({ versionName: 'v1' })
  })

  test('a full project queues ten minutes at most, then names what could be deleted', async () => {
    const fake = createFakeWorld({
      faultOf: (operation) => (operation === 'CreateProjectVersion' ? { kind: 'limit', effect: false } : undefined),
    })
    fake.account.versions.push(...trained(100))
    const began = fake.now()
    const error = await startOrTakeUp(fake.world, planOf()).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'VERSION_LIMIT' })
    expect(String(error)).toContain('100 versions')
    expect(String(error)).toContain('old0')
    expect(fake.now() - began).toBe(10 * 60_000)
  })
})
