/** Temporary credentials of a login step: they expire, and the step says what to do about it. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { LOGIN, LOGIN_ENV } from '../support/role.js'
import { SCENARIO_STARTS_AT } from '../support/shared-clock.js'
import { openEnvironment, type TestEnvironment } from '../support/environment.js'

const HOUR_MS = 3_600_000
const WARNING = 'The AWS credentials in the environment are temporary'

let environment: TestEnvironment
afterEach(() => environment.close())

async function openEnvironmentWithLogin(): Promise<TestEnvironment> {
  return openEnvironment({
    credentials: [
      { ...LOGIN, expiresAt: SCENARIO_STARTS_AT + HOUR_MS },
      { ...LOGIN, sessionToken: 'of-the-re-run' },
    ],
    seed: { settings: { trainingSeconds: { success: 9000, contentError: 480, fileError: 120, serviceError: 1200 } } },
  })
}

describe('a login that expires in the middle of the wait', () => {
  test.each([
    ['fail', 1, 'credentials-expired'],
    ['detach', 0, 'still-training'],
  ])('on-timeout: %s; a re-run resumes the training', async (onTimeout, code, outcome) => {
    environment = await openEnvironmentWithLogin()
    const { exitCode, outputs, summary, stdout } = await environment.run({
      env: LOGIN_ENV,
      inputs: { 'on-timeout': onTimeout },
    })
    expect(exitCode).toBe(code)
    expect(outputs).toMatchObject({
      outcome,
      'error-code': 'CREDENTIALS_EXPIRED',
      'project-version-arn': expect.stringContaining('/version/'),
    })
    expect(stdout).toContain(WARNING)
    for (const text of ['The training continues in AWS', 'Re-run the job', 'role-to-assume']) {
      expect(summary).toContain(text)
    }

    const again = await environment.run({
      env: { ...LOGIN_ENV, AWS_SESSION_TOKEN: 'of-the-re-run', GITHUB_RUN_ATTEMPT: '2' },
    })
    expect(again.outputs).toMatchObject({ outcome: 'passed', resumed: 'true' })
    expect(environment.versionNames()).toHaveLength(1)
  })
})

describe('the warning at the start', () => {
  test.each([
    ['a wait of no more than an hour', LOGIN_ENV, { timeout: '1h' }],
    ['no wait', LOGIN_ENV, { wait: 'false' }],
    ['a dry run', LOGIN_ENV, { 'dry-run': 'true' }],
    ['keys that do not expire', {}, { wait: 'true' }],
  ])('is not for %s', async (_name, env, inputs) => {
    environment = await openEnvironmentWithLogin()
    const { stdout } = await environment.run({ env, inputs })
    expect(stdout).not.toContain(WARNING)
    expect(stdout).not.toBe('')
  })

  test('is for a long queue too, although the step does not wait for the training', async () => {
    environment = await openEnvironmentWithLogin()
    const inputs = { wait: 'false', 'queue-timeout': '4h' }
    const { outputs, stdout } = await environment.run({ env: LOGIN_ENV, inputs })
    expect(outputs.outcome).toBe('still-training')
    expect(stdout).toContain(`${WARNING}, and the step may wait for 4 h`)
  })

  test('evaluate warns only when it waits', async () => {
    environment = await openEnvironmentWithLogin()
    const env = { ...LOGIN_ENV, AWS_SESSION_TOKEN: 'of-the-re-run' }
    await environment.run({ env, inputs: { wait: 'false' } })
    const waited = await environment.evaluate({ env })
    expect(waited.outputs.outcome).toBe('passed')
    expect(waited.stdout).toContain(WARNING)
    expect((await environment.evaluate({ env })).stdout).not.toContain(WARNING)
  })
})
