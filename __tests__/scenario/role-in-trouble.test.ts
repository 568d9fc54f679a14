/** role-to-assume while STS fails, or AWS rejects a valid session: how the wait and the judgement end. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Seed } from '../../packages/emulator/src/seed.js'
import { asRole, shownInRun, timesAssumed } from '../support/role.js'
import { DATA, RESULTS, openEnvironment, trainingsOf, type TestEnvironment } from '../support/environment.js'

const HOUR_MS = 3_600_000

let environment: TestEnvironment
afterEach(() => environment.close())

const assumedAt = (): readonly number[] => timesAssumed(environment.emulator)

describe('STS in trouble', () => {
  test.each([
    'throttle',
    'internal-error',
    'unavailable-html',
    'reset-before',
    'slow',
    'malformed-body',
    'keys-not-fetched',
  ] as const)('%s at the start is retried', async (kind) => {
    environment = await openEnvironment({
      seed: { faults: [{ operation: 'AssumeRoleWithWebIdentity', nth: { from: 1, to: 2 }, kind }] },
    })
    const ran = await environment.run(asRole(environment.emulator))
    expect(ran.outputs.outcome).toBe('passed')
    for (const { secretAccessKey } of environment.emulator.state.sessions.values()) {
      expect(shownInRun(ran)).not.toContain(secretAccessKey)
    }
  })

  test.each(['throttle', 'keys-not-fetched'] as const)(
    '%s for good at the start: five attempts, and an end that says so',
    async (kind) => {
      environment = await openEnvironment({
        seed: { faults: [{ operation: 'AssumeRoleWithWebIdentity', nth: 'every', kind }] },
      })
      const { outputs, summary } = await environment.run(asRole(environment.emulator))
      expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
      expect(summary).toContain('AssumeRoleWithWebIdentity')
      expect(assumedAt()).toHaveLength(5)
    },
  )

  test('while the session is still valid: the run is not affected', async () => {
    const faults = [
      { operation: 'AssumeRoleWithWebIdentity', nth: { from: 2, to: 6 }, kind: 'internal-error' },
    ] as const
    environment = await openEnvironment({
      seed: { settings: trainingsOf(9000), faults },
    })
    const { exitCode, outputs, stdout } = await environment.run(asRole(environment.emulator))
    expect(exitCode).toBe(0)
    expect(outputs.outcome).toBe('passed')
    expect(stdout).toContain('could not be renewed')
    // Two attempts are half a minute to a minute apart, and the training is polled in each of them.
    const tries = assumedAt().slice(1, 7)
    expect(
      tries
        .map((at, index) => at - (tries[index - 1] ?? at))
        .slice(1)
        .filter((gap) => gap < 30_000),
    ).toEqual([])
    expect(environment.emulator.journal.filter(({ errorName }) => errorName === 'ExpiredTokenException')).toEqual([])
  })

  test('for longer than the session: the wait continues without one, and succeeds once STS is back', async () => {
    const faults = [
      { operation: 'AssumeRoleWithWebIdentity', nth: { from: 2, to: 60 }, kind: 'internal-error' },
    ] as const
    environment = await openEnvironment({
      seed: { settings: trainingsOf(9000), faults },
    })
    const { exitCode, outputs } = await environment.run(asRole(environment.emulator))
    expect(exitCode).toBe(0)
    expect(outputs.outcome).toBe('passed')
    expect(environment.versionNames()).toHaveLength(1)
  })

  test('until the end: timed out, with the version known', async () => {
    const faults = [{ operation: 'AssumeRoleWithWebIdentity', nth: { from: 2 }, kind: 'internal-error' }] as const
    environment = await openEnvironment({ seed: { settings: trainingsOf(86_000), faults } })
    const { outputs } = await environment.run(
      asRole(environment.emulator, { inputs: { timeout: '3h', 'poll-interval': '2m' } }),
    )
    expect(outputs).toMatchObject({
      outcome: 'timed-out',
      'error-code': 'SERVICE_UNAVAILABLE',
      'project-version-arn': expect.stringContaining('/version/'),
    })
  })

  test('just before the create: nothing was sent, so nothing may have been started', async () => {
    const faults = [{ operation: 'AssumeRoleWithWebIdentity', nth: { from: 2, to: 3 }, kind: 'reset-before' }] as const
    environment = await openEnvironment({
      seed: { faults },
      // The lookup of the name has ended when the session expires.
      onAnswer: ({ operation, nth }) => {
        if (operation === 'DescribeProjectVersions' && nth === 2) environment.clock.advance(HOUR_MS)
      },
    })
    // Were the create taken for unanswered, a version of another run would count as this one's. Without the preflight,
    // no request is sent between the lookup of the name and the create.
    const inputs = { reuse: 'fail', preflight: 'false' }
    const { outputs, stdout } = await environment.run(asRole(environment.emulator, { inputs }))
    expect(outputs.outcome).toBe('passed')
    expect(stdout).toContain('CreateProjectVersion was not sent: AssumeRoleWithWebIdentity failed')
    expect(stdout).not.toContain('CreateProjectVersion was not answered')
  })
})

describe('a session that AWS rejects as expired before its time', () => {
  const settings = trainingsOf(2700)

  test('is renewed, and the wait continues', async () => {
    environment = await openEnvironment({
      seed: { settings, faults: [{ operation: 'DescribeProjectVersions', nth: 20, kind: 'expired-token' }] },
    })
    const { exitCode, outputs } = await environment.run(asRole(environment.emulator))
    expect(exitCode).toBe(0)
    expect(outputs.outcome).toBe('passed')
    expect(assumedAt()).toHaveLength(2)
  })

  test('and again with fresh keys ends as credentials-expired', async () => {
    environment = await openEnvironment({
      seed: { settings, faults: [{ operation: 'DescribeProjectVersions', nth: { from: 20 }, kind: 'expired-token' }] },
    })
    const { exitCode, outputs, summary } = await environment.run(asRole(environment.emulator))
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'credentials-expired', 'error-code': 'CREDENTIALS_EXPIRED' })
    expect(assumedAt()).toHaveLength(2)
    // There is a role already: the message does not say to set one.
    expect(summary).toContain('assumes the role again')
  })
})

describe('a refusal after the training', () => {
  /** The session expires before the nth answer of the operation, and no other is available from then on. */
  async function openEnvironmentThatEnds(operation: string, nth: number, seed: Seed = {}): Promise<void> {
    environment = await openEnvironment({
      seed,
      onAnswer: (entry) => {
        if (entry.operation !== operation || entry.nth !== nth) return
        environment.emulator.addFault({ operation: 'AssumeRoleWithWebIdentity', nth: 'every', kind: 'access-denied' })
        environment.clock.advance(HOUR_MS)
      },
    })
  }

  test('says nothing about the baseline: the gate is not reported as failed', async () => {
    const trained = {
      data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
      output: `s3://${RESULTS}/runs`,
    }
    const versions = { v1: { ...trained, ageSeconds: 90_000 }, v2: { ...trained, ageSeconds: 86_400 } }
    const seed = { projects: { orchard: { versions } } }
    environment = await openEnvironment({ seed })
    const gate = { gate: 'f1 >= baseline - 0.5', baseline: 'best', record: 'false' }
    await environment.evaluate(asRole(environment.emulator, { inputs: gate }))
    // The last object that the judgement reads for the gate is the baseline's summary; the testing snapshot comes after it.
    const reads = environment.emulator.journal.filter(({ operation }) => operation === 'GetObject')
    const isSummary = (input: unknown): boolean => JSON.stringify(input).includes('EvaluationResultSummary')
    const own = reads.find(({ input }) => isSummary(input))
    await environment.close()

    const ownNth = reads.findIndex((entry) => entry === own) + 1
    await openEnvironmentThatEnds('GetObject', ownNth, seed)
    const { exitCode, outputs } = await environment.evaluate(asRole(environment.emulator, { inputs: gate }))
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'credentials-expired', 'error-code': 'ROLE_REFUSED', passed: '' })
  })

  test('an outage instead of it leaves notes that name the outage, and no permission or object', async () => {
    environment = await openEnvironment({
      onAnswer: ({ operation, nth }) => {
        if (operation !== 'GetObject' || nth !== 3) return
        environment.emulator.addFault({ operation: 'AssumeRoleWithWebIdentity', nth: 'every', kind: 'internal-error' })
        environment.clock.advance(HOUR_MS)
      },
    })
    const { outputs, report } = await environment.run(asRole(environment.emulator))
    expect(outputs.outcome).toBe('passed')
    const notes = (report as { notes: { message: string }[] }).notes.map(({ message }) => message)
    expect(notes).toHaveLength(3)
    expect(notes.filter((note) => !note.includes('AssumeRoleWithWebIdentity'))).toEqual([])
    expect(notes.join('\n')).not.toMatch(/arn:aws:iam|S3 did not answer|Allow rekognition:TagResource/)
  })

  test('keeps the verdict, with a warning that it is not recorded', async () => {
    environment = await openEnvironment()
    await environment.run(asRole(environment.emulator))
    const before = environment.emulator.journal.findLastIndex(({ operation }) => operation === 'TagResource')
    const last = environment.emulator.journal[before - 1]
    await environment.close()
    await openEnvironmentThatEnds(last?.operation ?? '', last?.nth ?? 0)
    const { exitCode, outputs, stdout } = await environment.run(asRole(environment.emulator))
    expect(exitCode).toBe(0)
    expect(outputs.outcome).toBe('passed')
    expect(stdout).toContain('The verdict was not recorded on the version')
  })
})
