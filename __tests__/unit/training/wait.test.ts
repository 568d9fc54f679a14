/** The wait, on a clock without real time. */
import { describe, expect, test } from '@jest/globals'
import type { ProjectVersion } from '../../../src/model/version.js'
import { waitForTraining, type WaitPlan } from '../../../src/training/wait.js'
import { createFakeTools, PROJECT_ARN, versionOf, type FakeOptions, type FakeTools } from '../../support/fake-tools.js'

const MINUTE = 60_000

function begin(options: FakeOptions = {}, change: Partial<WaitPlan> = {}): { fake: FakeTools; plan: WaitPlan } {
  const fake = createFakeTools(options)
  const { f1Score: _, ...version } = versionOf('v1', { status: 'TRAINING_IN_PROGRESS', createdAt: fake.now() })
  fake.account.versions.push(version)
  const plan: WaitPlan = {
    projectArn: PROJECT_ARN,
    versionName: 'v1',
    arn: version.arn,
    known: undefined,
    createdAt: fake.now(),
    pollIntervalMs: 30_000,
    deadlineAt: fake.now() + 5 * 60 * MINUTE,
    usualMs: undefined,
    ...change,
  }
  return { fake, plan }
}

const inTraining = (version: ProjectVersion): ProjectVersion => version

describe('waitForTraining', () => {
  test('polls 1, 2, 4, 8 and 16 s after the create, then at the interval, until it is trained', async () => {
    const { fake, plan } = begin()
    const began = fake.now()
    await expect(waitForTraining(fake.tools, plan)).resolves.toMatchObject({ kind: 'trained', version: { name: 'v1' } })
    expect(fake.now() - began).toBeGreaterThanOrEqual(30 * MINUTE)
    expect(fake.now() - began).toBeLessThan(31 * MINUTE)
    const polls = fake.account.calls.filter((call) => call === 'DescribeProjectVersions v1')
    expect(polls).toHaveLength(6 + Math.ceil((30 * MINUTE - 16_000) / 30_000))
  })

  test('a version that was resumed when trained is not polled', async () => {
    const { fake, plan } = begin()
    await expect(waitForTraining(fake.tools, { ...plan, known: versionOf('v1') })).resolves.toMatchObject({
      kind: 'trained',
    })
    expect(fake.account.calls).toEqual([])
  })

  test('logs the change of status, then a line every ten minutes', async () => {
    const { fake, plan } = begin({}, { usualMs: { shortestMs: 40 * MINUTE, longestMs: 70 * MINUTE } })
    await waitForTraining(fake.tools, plan)
    expect(fake.log[0]).toBe('v1: TRAINING_IN_PROGRESS; earlier versions took 40 min to 1 h 10 min')
    expect(fake.log.filter((line) => line.includes(', after '))).toHaveLength(2)
    expect(fake.log.at(-1)).toBe('v1: TRAINING_COMPLETED')
  })

  test('a timeout says what was seen last; the poll before it is at the deadline', async () => {
    const { fake, plan } = begin({ describe: inTraining }, {})
    const error = await waitForTraining(fake.tools, plan).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'WAIT_TIMEOUT', outcome: 'timed-out' })
    expect(String(error)).toContain('TRAINING_IN_PROGRESS')
    expect(fake.now()).toBe(plan.deadlineAt)
  })

  test.each([
    ['throttled', 'throttled'],
    ['unavailable', 'unavailable'],
    ['no answer', 'no-answer'],
    ['a wrong clock', 'clock-skew'],
  ] as const)('%s for two hours does not end it, and gives one warning', async (_name, kind) => {
    let now = (): number => 0
    const { fake, plan } = begin({
      faultOf: (operation) =>
        operation === 'DescribeProjectVersions' && now() < plan.deadlineAt - 3 * 60 * MINUTE
          ? { kind, effect: false }
          : undefined,
    })
    now = fake.now
    await expect(waitForTraining(fake.tools, plan)).resolves.toMatchObject({ kind: 'trained' })
    expect(fake.notes).toHaveLength(1)
    expect(fake.notes[0]).toContain('The action keeps waiting')
    expect(fake.account.calls.length).toBeLessThan(200)
  })

  test('faults up to the deadline end as SERVICE_UNAVAILABLE, with the request id', async () => {
    const { fake, plan } = begin({ faultOf: () => ({ kind: 'unavailable', effect: false }) })
    await expect(waitForTraining(fake.tools, plan)).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      outcome: 'timed-out',
      requestId: 'r-1',
    })
    expect(fake.now()).toBe(plan.deadlineAt)
  })

  test('an unknown status is waited for, gives a warning after 15 minutes, and ends as UNKNOWN_STATUS', async () => {
    const { fake, plan } = begin({ describe: (version) => ({ ...version, status: 'REHEARSING' }) })
    await expect(waitForTraining(fake.tools, plan)).rejects.toMatchObject({
      code: 'UNKNOWN_STATUS',
      outcome: 'timed-out',
    })
    expect(fake.notes).toHaveLength(1)
    expect(fake.notes[0]).toContain('REHEARSING')
  })

  test.each([['access-denied'], ['credentials-expired'], ['refused'], ['credentials-invalid']] as const)(
    '%s ends it immediately',
    async (kind) => {
      const { fake, plan } = begin({ faultOf: (_operation, nth) => (nth === 3 ? { kind, effect: false } : undefined) })
      await expect(waitForTraining(fake.tools, plan)).rejects.toMatchObject({ kind })
      expect(fake.account.calls).toHaveLength(3)
    },
  )

  test('not listed in the first minutes does not mean deleted', async () => {
    const { fake, plan } = begin({ unlistedMs: 4 * MINUTE })
    await expect(waitForTraining(fake.tools, plan)).resolves.toMatchObject({ kind: 'trained' })
  })

  test('one poll that does not list it, long after the last good one, does not mean deleted either', async () => {
    const { fake, plan } = begin(
      { faultOf: (_operation, nth) => (nth === 8 ? { kind: 'no-answer', effect: false } : undefined) },
      { pollIntervalMs: 10 * MINUTE },
    )
    const { findVersionOnce } = fake.tools.rekognition
    let polls = 0
    const rekognition: typeof fake.tools.rekognition = {
      ...fake.tools.rekognition,
      findVersionOnce: async (...names) => {
        polls += 1
        const seen = await findVersionOnce(...names)
        return polls === 7 ? undefined : seen
      },
    }
    await expect(waitForTraining({ ...fake.tools, rekognition }, plan)).resolves.toMatchObject({ kind: 'trained' })
  })

  test('another version with the name is not the one that was started', async () => {
    const { fake, plan } = begin({
      describe: (version) => ({ ...version, arn: `${version.arn}9`, status: 'TRAINING_COMPLETED' }),
    })
    await expect(waitForTraining(fake.tools, plan)).rejects.toMatchObject({ code: 'VERSION_GONE' })
  })

  test('deleted during the wait is reported as deleted', async () => {
    const { fake, plan } = begin({
      faultOf: (_operation, nth) => {
        if (nth === 8) fake.account.versions.length = 0
        return undefined
      },
    })
    await expect(waitForTraining(fake.tools, plan)).rejects.toMatchObject({ code: 'VERSION_GONE' })
  })

  test.each([
    ['DELETING', 'VERSION_BEING_DELETED'],
    ['COPYING_IN_PROGRESS', 'VERSION_IS_A_COPY'],
    ['FAILED', 'VERSION_UNUSABLE'],
  ])('%s ends as %s', async (status, code) => {
    const { fake, plan } = begin({ describe: (version) => ({ ...version, status }) })
    await expect(waitForTraining(fake.tools, plan)).rejects.toMatchObject({ code })
  })

  test('a cancel ends the sleep', async () => {
    const { fake, plan } = begin({
      faultOf: (_operation, nth) => {
        if (nth === 4) fake.abort(new Error('cancelled by SIGINT'))
        return undefined
      },
    })
    await expect(waitForTraining(fake.tools, plan)).rejects.toThrow('cancelled by SIGINT')
    expect(fake.account.calls).toHaveLength(4)
  })
})
