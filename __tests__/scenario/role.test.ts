/** role-to-assume: the step gets its credentials itself, and keeps them for as long as it waits. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { asRole, ROLE, SUBJECT } from '../support/role.js'
import type { RunResult } from '../support/run-action.js'
import { setStage, trainingsOf, type Stage } from '../support/stage.js'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

let stage: Stage
afterEach(() => stage.close())

/** When the role was assumed, milliseconds since the first time. */
function assumedAt(): readonly number[] {
  const times = stage.emulator.journal
    .filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity')
    .map(({ at }) => at)
  return times.map((at) => at - (times[0] ?? 0))
}

const DAY = { settings: trainingsOf(86_000) }

/** Everything that a run shows, but the commands that hide a text in the log. */
function shownBy({ stdout, stderr, summary, report, outputs }: RunResult): string {
  const lines = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return [...lines, stderr, summary, JSON.stringify(report), JSON.stringify(outputs)].join('\n')
}

test('a training of a day: the session is renewed as often as it must, and not more', async () => {
  stage = await setStage({ seed: DAY })
  const inputs = { timeout: '30h', 'poll-interval': '1m' }
  const { exitCode, outputs } = await stage.run(asRole(stage.emulator, { inputs }))
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ outcome: 'passed', 'error-code': '' })
  const gaps = assumedAt().map((at, index, all) => at - (all[index - 1] ?? at))
  // An hour less ten to fifteen minutes; the next look comes up to a poll interval later.
  expect(gaps.slice(1).filter((gap) => gap < 45 * MINUTE_MS || gap > 51 * MINUTE_MS)).toEqual([])
  expect(assumedAt().at(-1)).toBeGreaterThan(22 * HOUR_MS)
  expect(new Set(stage.emulator.journal.map(({ errorName }) => errorName))).toEqual(new Set([undefined]))
  expect(stage.versionNames()).toHaveLength(1)
})

test('S3 and Rekognition work as the role; evaluate too', async () => {
  stage = await setStage()
  await stage.run(asRole(stage.emulator))
  const { outputs } = await stage.evaluate(asRole(stage.emulator))
  expect(outputs.outcome).toBe('passed')
  const sessions = [...stage.emulator.world.sessions.values()]
  expect(sessions.map(({ principal }) => principal?.arn)).toEqual(
    sessions.map(() => 'arn:aws:sts::111122223333:assumed-role/train/train-custom-labels-1234567'),
  )
  const signers = stage.emulator.journal
    .filter(({ service }) => service !== 'sts')
    .map(({ accessKeyId }) => accessKeyId)
  expect(new Set(signers)).toEqual(new Set(sessions.map(({ accessKeyId }) => accessKeyId)))
})

test('the token, the secret and the session’s token are masked, and shown nowhere', async () => {
  stage = await setStage()
  const ran = await stage.run(asRole(stage.emulator, { env: { RUNNER_DEBUG: '1' } }))
  const [session] = [...stage.emulator.world.sessions.values()]
  const masked = ran.stdout.split('\n').flatMap((line) => /^::add-mask::(.*)$/.exec(line)?.[1] ?? [])
  const [token = ''] = masked.filter((text) => text.startsWith('eyJ'))
  const secrets = [token, session?.secretAccessKey ?? '', session?.sessionToken ?? '']
  expect(secrets.map((secret) => secret.length > 20)).toEqual([true, true, true])
  expect(masked).toEqual(expect.arrayContaining(secrets))
  expect(secrets.filter((secret) => shownBy(ran).includes(secret))).toEqual([])
})

test('the role wins over credentials of the environment, and says so', async () => {
  stage = await setStage()
  const { outputs, stdout } = await stage.run(
    asRole(stage.emulator, { env: { AWS_ACCESS_KEY_ID: 'AKIAUNKNOWN', AWS_SECRET_ACCESS_KEY: 'no-secret-of-ours' } }),
  )
  expect(outputs.outcome).toBe('passed')
  expect(stdout).toContain('the AWS credentials in its environment are not used')
})

describe('STS in trouble', () => {
  test.each([
    'throttle',
    'internal-error',
    'unavailable-html',
    'reset-before',
    'slow',
    'malformed-body',
    'keys-not-fetched',
  ] as const)('%s at the start is tried again', async (kind) => {
    stage = await setStage({
      seed: { faults: [{ operation: 'AssumeRoleWithWebIdentity', nth: { from: 1, to: 2 }, kind }] },
    })
    const ran = await stage.run(asRole(stage.emulator))
    expect(ran.outputs.outcome).toBe('passed')
    for (const { secretAccessKey } of stage.emulator.world.sessions.values()) {
      expect(shownBy(ran)).not.toContain(secretAccessKey)
    }
  })

  test.each(['throttle', 'keys-not-fetched'] as const)(
    '%s for good at the start: five tries, and an end that says so',
    async (kind) => {
      stage = await setStage({ seed: { faults: [{ operation: 'AssumeRoleWithWebIdentity', nth: 'every', kind }] } })
      const { outputs, summary } = await stage.run(asRole(stage.emulator))
      expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
      expect(summary).toContain('AssumeRoleWithWebIdentity')
      expect(assumedAt()).toHaveLength(5)
    },
  )

  test('while the session is still good: nobody notices', async () => {
    const faults = [
      { operation: 'AssumeRoleWithWebIdentity', nth: { from: 2, to: 6 }, kind: 'internal-error' },
    ] as const
    stage = await setStage({
      seed: { settings: trainingsOf(9000), faults },
    })
    const { exitCode, outputs, stdout } = await stage.run(asRole(stage.emulator))
    expect(exitCode).toBe(0)
    expect(outputs.outcome).toBe('passed')
    expect(stdout).toContain('could not be renewed')
    // Half a minute to a minute lies between two tries, and a look at the training in each of them.
    const tries = assumedAt().slice(1, 7)
    expect(
      tries
        .map((at, index) => at - (tries[index - 1] ?? at))
        .slice(1)
        .filter((gap) => gap < 30_000),
    ).toEqual([])
    expect(stage.emulator.journal.filter(({ errorName }) => errorName === 'ExpiredTokenException')).toEqual([])
  })

  test('for longer than the session: the wait goes on without one, and ends well once STS is back', async () => {
    const faults = [
      { operation: 'AssumeRoleWithWebIdentity', nth: { from: 2, to: 60 }, kind: 'internal-error' },
    ] as const
    stage = await setStage({
      seed: { settings: trainingsOf(9000), faults },
    })
    const { exitCode, outputs } = await stage.run(asRole(stage.emulator))
    expect(exitCode).toBe(0)
    expect(outputs.outcome).toBe('passed')
    expect(stage.versionNames()).toHaveLength(1)
  })

  test('until the end: timed out, with the version known', async () => {
    const faults = [{ operation: 'AssumeRoleWithWebIdentity', nth: { from: 2 }, kind: 'internal-error' }] as const
    stage = await setStage({ seed: { ...DAY, faults } })
    const { outputs } = await stage.run(asRole(stage.emulator, { inputs: { timeout: '3h' } }))
    expect(outputs).toMatchObject({
      outcome: 'timed-out',
      'error-code': 'SERVICE_UNAVAILABLE',
      'project-version-arn': expect.stringContaining('/version/'),
    })
  })

  test('just before the create: nothing was sent, so nothing may have been started', async () => {
    const faults = [{ operation: 'AssumeRoleWithWebIdentity', nth: { from: 2, to: 3 }, kind: 'reset-before' }] as const
    stage = await setStage({
      seed: { faults },
      // The look at the name has come to its end when the session does.
      onAnswer: ({ operation, nth }) => {
        if (operation === 'DescribeProjectVersions' && nth === 2) stage.clock.advance(HOUR_MS)
      },
    })
    // Were the create taken for unanswered, a version of another run would count as this one's. Without the preflight,
    // nothing is asked between the look at the name and the create.
    const inputs = { reuse: 'fail', preflight: 'false' }
    const { outputs, stdout } = await stage.run(asRole(stage.emulator, { inputs }))
    expect(outputs.outcome).toBe('passed')
    expect(stdout).toContain('CreateProjectVersion was not sent: AssumeRoleWithWebIdentity failed')
    expect(stdout).not.toContain('was lost')
  })
})

describe('a session that AWS takes for expired before its time', () => {
  const settings = trainingsOf(2700)

  test('is renewed, and the wait goes on', async () => {
    stage = await setStage({
      seed: { settings, faults: [{ operation: 'DescribeProjectVersions', nth: 20, kind: 'expired-token' }] },
    })
    const { exitCode, outputs } = await stage.run(asRole(stage.emulator))
    expect(exitCode).toBe(0)
    expect(outputs.outcome).toBe('passed')
    expect(assumedAt()).toHaveLength(2)
  })

  test('and again with fresh keys ends as credentials-expired', async () => {
    stage = await setStage({
      seed: { settings, faults: [{ operation: 'DescribeProjectVersions', nth: { from: 20 }, kind: 'expired-token' }] },
    })
    const { exitCode, outputs, summary } = await stage.run(asRole(stage.emulator))
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'credentials-expired', 'error-code': 'CREDENTIALS_EXPIRED' })
    expect(assumedAt()).toHaveLength(2)
    // There is a role already: nobody is told to set one.
    expect(summary).toContain('assumes the role anew')
  })
})

describe('refused', () => {
  test('no id-token: write', async () => {
    stage = await setStage()
    const { exitCode, outputs, summary } = await stage.run(
      asRole(stage.emulator, { env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined } }),
    )
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'ID_TOKEN_UNAVAILABLE' })
    expect(summary).toContain('id-token: write')
    expect(summary).toContain('forks')
    expect(stage.requests()).toEqual([])
  })

  test('GitHub refuses the request for a token', async () => {
    stage = await setStage()
    const { outputs, summary } = await stage.run(
      asRole(stage.emulator, { env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-another-job' } }),
    )
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'ID_TOKEN_UNAVAILABLE' })
    expect(summary).toContain('401')
    expect(stage.requests()).toEqual([])
  })

  test('by the trust policy: names the role, the subject, and the page', async () => {
    stage = await setStage({ seed: { roles: { train: { subjects: ['repo:octo-org/orchard:*'] } } } })
    const { exitCode, outputs, report } = await stage.run(asRole(stage.emulator))
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'ROLE_REFUSED' })
    const shown = JSON.stringify(report)
    for (const text of [ROLE, SUBJECT, 'docs/credentials.md', 'Was the repository renamed or transferred?'])
      expect(shown).toContain(text)
    expect(assumedAt()).toHaveLength(1)
  })

  test('an audience that the provider does not know', async () => {
    stage = await setStage()
    const { outputs, summary } = await stage.run(asRole(stage.emulator, { inputs: { audience: 'somebody-else' } }))
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'ID_TOKEN_REJECTED' })
    expect(summary).toContain('somebody-else')
  })

  test('a token that was too old is replaced once', async () => {
    stage = await setStage({
      seed: {
        // Over before the first session could be renewed.
        settings: trainingsOf(1200),
        faults: [{ operation: 'AssumeRoleWithWebIdentity', nth: 1, kind: 'expired-token' }],
      },
    })
    expect((await stage.run(asRole(stage.emulator))).outputs.outcome).toBe('passed')
    expect(assumedAt()).toHaveLength(2)
  })

  test.each([
    ['fail', 1, 'credentials-expired'],
    ['detach', 0, 'still-training'],
  ])('in the middle of the wait, on-timeout: %s', async (onTimeout, code, outcome) => {
    stage = await setStage({
      seed: {
        settings: trainingsOf(20_000),
        faults: [{ operation: 'AssumeRoleWithWebIdentity', nth: { from: 2 }, kind: 'access-denied' }],
      },
    })
    const { exitCode, outputs, summary } = await stage.run(
      asRole(stage.emulator, { inputs: { 'on-timeout': onTimeout } }),
    )
    expect(exitCode).toBe(code)
    expect(outputs).toMatchObject({
      outcome,
      'error-code': 'ROLE_REFUSED',
      'project-version-arn': expect.stringContaining('/version/'),
    })
    expect(summary).toContain('The training goes on by itself')
    expect(summary).toContain('re-run the job')
    // It was tried until the session had really ended.
    const endsAt = assumedAt().at(-1) ?? 0
    expect(endsAt).toBeGreaterThanOrEqual(HOUR_MS)
    expect(endsAt).toBeLessThan(HOUR_MS + 2 * MINUTE_MS)
  })
})

describe('a refusal after the training', () => {
  /** The session has ended by the nth answer of the operation, and no other is to be had from then on. */
  async function setStageThatEnds(operation: string, nth: number): Promise<void> {
    stage = await setStage({
      onAnswer: (entry) => {
        if (entry.operation !== operation || entry.nth !== nth) return
        stage.emulator.addFault({ operation: 'AssumeRoleWithWebIdentity', nth: 'every', kind: 'access-denied' })
        stage.clock.advance(HOUR_MS)
      },
    })
  }

  test('says nothing of the baseline: the gate is not said to fail', async () => {
    stage = await setStage()
    await stage.run(asRole(stage.emulator))
    await stage.run(asRole(stage.emulator, { env: { GITHUB_RUN_ID: '2' } }))
    const summaries = stage.requests().filter((one) => one === 'GetObject').length
    const gate = { gate: 'f1 >= baseline - 0.5', baseline: 'best', record: 'false' }
    await stage.evaluate(asRole(stage.emulator, { inputs: gate }))
    // The last object that the judgement reads for the gate is the baseline's summary; the study comes after it.
    const reads = stage.emulator.journal.filter(({ operation }) => operation === 'GetObject').slice(summaries)
    const isSummary = (input: unknown): boolean => JSON.stringify(input).includes('EvaluationResultSummary')
    const own = reads.find(({ input }) => isSummary(input))
    await stage.close()

    const ownNth = reads.findIndex((entry) => entry === own) + 1
    await setStageThatEnds('GetObject', summaries + ownNth)
    await stage.run(asRole(stage.emulator))
    await stage.run(asRole(stage.emulator, { env: { GITHUB_RUN_ID: '2' } }))
    const { exitCode, outputs } = await stage.evaluate(asRole(stage.emulator, { inputs: gate }))
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'credentials-expired', 'error-code': 'ROLE_REFUSED', passed: '' })
  })

  test('an outage in its place leaves notes that name the outage, and no right or object that is not at fault', async () => {
    stage = await setStage({
      onAnswer: ({ operation, nth }) => {
        if (operation !== 'GetObject' || nth !== 3) return
        stage.emulator.addFault({ operation: 'AssumeRoleWithWebIdentity', nth: 'every', kind: 'internal-error' })
        stage.clock.advance(HOUR_MS)
      },
    })
    const { outputs, report } = await stage.run(asRole(stage.emulator))
    expect(outputs.outcome).toBe('passed')
    const notes = (report as { notes: { message: string }[] }).notes.map(({ message }) => message)
    expect(notes).toHaveLength(3)
    expect(notes.filter((note) => !note.includes('AssumeRoleWithWebIdentity'))).toEqual([])
    expect(notes.join('\n')).not.toMatch(/arn:aws:iam|S3 did not answer|Allow rekognition:TagResource/)
  })

  test('leaves a verdict that stands, with a warning that it is not recorded', async () => {
    stage = await setStage()
    await stage.run(asRole(stage.emulator))
    const before = stage.emulator.journal.findLastIndex(({ operation }) => operation === 'TagResource')
    const last = stage.emulator.journal[before - 1]
    await stage.close()
    await setStageThatEnds(last?.operation ?? '', last?.nth ?? 0)
    const { exitCode, outputs, stdout } = await stage.run(asRole(stage.emulator))
    expect(exitCode).toBe(0)
    expect(outputs.outcome).toBe('passed')
    expect(stdout).toContain('The verdict was not recorded on the version')
  })
})

describe('inputs', () => {
  test('what is wrong with them is told before anything is sent', async () => {
    stage = await setStage()
    const { outputs, summary } = await stage.run(
      asRole(stage.emulator, {
        inputs: { 'role-to-assume': 'arn:aws:iam::123:role/train', 'role-session-name': 'a b', audience: 'a b' },
      }),
    )
    expect(outputs.outcome).toBe('invalid-input')
    for (const name of ['role-to-assume', 'role-session-name', 'audience']) expect(summary).toContain(name)
    expect(stage.requests()).toEqual([])
  })
})
