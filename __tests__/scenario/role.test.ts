/** role-to-assume: the step gets its credentials itself, and keeps them for as long as it waits. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { asRole, ROLE, shownInRun, SUBJECT, timesAssumed } from '../support/role.js'
import { openEnvironment, trainingsOf, type TestEnvironment } from '../support/environment.js'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

let environment: TestEnvironment
afterEach(() => environment.close())

const assumedAt = (): readonly number[] => timesAssumed(environment.emulator)

test('a training of a day: the session is renewed as often as it must, and not more', async () => {
  environment = await openEnvironment({ seed: { settings: trainingsOf(86_000) } })
  const inputs = { timeout: '30h', 'poll-interval': '1m' }
  const { exitCode, outputs } = await environment.run(asRole(environment.emulator, { inputs }))
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ outcome: 'passed', 'error-code': '' })
  const gaps = assumedAt().map((at, index, all) => at - (all[index - 1] ?? at))
  // An hour less ten to fifteen minutes; the next poll comes up to a poll interval later.
  expect(gaps.slice(1).filter((gap) => gap < 45 * MINUTE_MS || gap > 51 * MINUTE_MS)).toEqual([])
  expect(assumedAt().at(-1)).toBeGreaterThan(22 * HOUR_MS)
  expect(new Set(environment.emulator.journal.map(({ errorName }) => errorName))).toEqual(new Set([undefined]))
  expect(environment.versionNames()).toHaveLength(1)
})

test('S3 and Rekognition work as the role; evaluate too', async () => {
  environment = await openEnvironment()
  await environment.run(asRole(environment.emulator))
  const { outputs } = await environment.evaluate(asRole(environment.emulator))
  expect(outputs.outcome).toBe('passed')
  const sessions = [...environment.emulator.state.sessions.values()]
  expect(sessions.map(({ principal }) => principal?.arn)).toEqual(
    sessions.map(() => 'arn:aws:sts::111122223333:assumed-role/train/train-custom-labels-1234567'),
  )
  const signers = environment.emulator.journal
    .filter(({ service }) => service !== 'sts')
    .map(({ accessKeyId }) => accessKeyId)
  expect(new Set(signers)).toEqual(new Set(sessions.map(({ accessKeyId }) => accessKeyId)))
})

test('the token, the secret and the session’s token are masked, and shown nowhere', async () => {
  environment = await openEnvironment()
  const ran = await environment.run(asRole(environment.emulator, { env: { RUNNER_DEBUG: '1' } }))
  const [session] = [...environment.emulator.state.sessions.values()]
  const masked = ran.stdout.split('\n').flatMap((line) => /^::add-mask::(.*)$/.exec(line)?.[1] ?? [])
  const [token = ''] = masked.filter((text) => text.startsWith('eyJ'))
  const secrets = [token, session?.secretAccessKey ?? '', session?.sessionToken ?? '']
  expect(secrets.map((secret) => secret.length > 20)).toEqual([true, true, true])
  expect(masked).toEqual(expect.arrayContaining(secrets))
  expect(secrets.filter((secret) => shownInRun(ran).includes(secret))).toEqual([])
})

test('the role takes precedence over credentials of the environment, and the log says so', async () => {
  environment = await openEnvironment()
  const { outputs, stdout } = await environment.run(
    asRole(environment.emulator, {
      env: { AWS_ACCESS_KEY_ID: 'AKIAUNKNOWN', AWS_SECRET_ACCESS_KEY: 'no-secret-of-ours' },
    }),
  )
  expect(outputs.outcome).toBe('passed')
  expect(stdout).toContain('the AWS credentials in its environment are ignored')
})

describe('refused', () => {
  test('no id-token: write', async () => {
    environment = await openEnvironment()
    const { exitCode, outputs, summary } = await environment.run(
      asRole(environment.emulator, { env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined } }),
    )
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'ID_TOKEN_UNAVAILABLE' })
    expect(summary).toContain('id-token: write')
    expect(summary).toContain('forks')
    expect(environment.requests()).toEqual([])
  })

  test('GitHub refuses the request for a token', async () => {
    environment = await openEnvironment()
    const { outputs, summary } = await environment.run(
      asRole(environment.emulator, { env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-another-job' } }),
    )
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'ID_TOKEN_UNAVAILABLE' })
    expect(summary).toContain('401')
    expect(environment.requests()).toEqual([])
  })

  test('by the trust policy: names the role, the subject, and the page', async () => {
    environment = await openEnvironment({ seed: { roles: { train: { subjects: ['repo:octo-org/orchard:*'] } } } })
    const { exitCode, outputs, report } = await environment.run(asRole(environment.emulator))
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'ROLE_REFUSED' })
    const shown = JSON.stringify(report)
    for (const text of [ROLE, SUBJECT, 'docs/credentials.md', 'Was the repository renamed or transferred?'])
      expect(shown).toContain(text)
    expect(assumedAt()).toHaveLength(1)
  })

  test('an audience that the provider does not know', async () => {
    environment = await openEnvironment()
    const { outputs, summary } = await environment.run(
      asRole(environment.emulator, { inputs: { audience: 'somebody-else' } }),
    )
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'ID_TOKEN_REJECTED' })
    expect(summary).toContain('somebody-else')
  })

  test('a token that was too old is replaced once', async () => {
    environment = await openEnvironment({
      seed: {
        // Over before the first session could be renewed.
        settings: trainingsOf(1200),
        faults: [{ operation: 'AssumeRoleWithWebIdentity', nth: 1, kind: 'expired-token' }],
      },
    })
    expect((await environment.run(asRole(environment.emulator))).outputs.outcome).toBe('passed')
    expect(assumedAt()).toHaveLength(2)
  })

  test.each([
    ['fail', 1, 'credentials-expired'],
    ['detach', 0, 'still-training'],
  ])('in the middle of the wait, on-timeout: %s', async (onTimeout, code, outcome) => {
    environment = await openEnvironment({
      seed: {
        settings: trainingsOf(20_000),
        faults: [{ operation: 'AssumeRoleWithWebIdentity', nth: { from: 2 }, kind: 'access-denied' }],
      },
    })
    const { exitCode, outputs, summary } = await environment.run(
      asRole(environment.emulator, { inputs: { 'on-timeout': onTimeout, 'poll-interval': '1m' } }),
    )
    expect(exitCode).toBe(code)
    expect(outputs).toMatchObject({
      outcome,
      'error-code': 'ROLE_REFUSED',
      'project-version-arn': expect.stringContaining('/version/'),
    })
    expect(summary).toContain('The training continues in AWS')
    expect(summary).toContain('re-run the job')
    // It was retried until the session had really expired.
    const endsAt = assumedAt().at(-1) ?? 0
    expect(endsAt).toBeGreaterThanOrEqual(HOUR_MS)
    expect(endsAt).toBeLessThan(HOUR_MS + 2 * MINUTE_MS)
  })
})

describe('inputs', () => {
  test('mistakes in them are reported before anything is sent', async () => {
    environment = await openEnvironment()
    const { outputs, summary } = await environment.run(
      asRole(environment.emulator, {
        inputs: { 'role-to-assume': 'arn:aws:iam::123:role/train', 'role-session-name': 'a b', audience: 'a b' },
      }),
    )
    expect(outputs.outcome).toBe('invalid-input')
    for (const name of ['role-to-assume', 'role-session-name', 'audience']) expect(summary).toContain(name)
    expect(environment.requests()).toEqual([])
  })
})
