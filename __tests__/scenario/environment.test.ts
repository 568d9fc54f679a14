/** Credentials of the environment that cannot work: not an outage, so nothing waits, and the variable is named. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { EXAMPLE_KEY_ID, EXAMPLE_SECRET } from '../support/run-action.js'
import { openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined }

test.each([
  {
    name: 'a key id that ends in a line break',
    env: { AWS_ACCESS_KEY_ID: `${EXAMPLE_KEY_ID}\n` },
    code: 'CREDENTIALS_INVALID',
    says: ['AWS_ACCESS_KEY_ID contains a line break'],
  },
  {
    name: 'a secret that ends in a line break',
    env: { AWS_SECRET_ACCESS_KEY: `${EXAMPLE_SECRET}\n` },
    code: 'CREDENTIALS_INVALID',
    says: ['AWS_SECRET_ACCESS_KEY contains a line break'],
  },
  {
    name: 'a session token that ends in a line break',
    env: { AWS_SESSION_TOKEN: 'a-token\n' },
    code: 'CREDENTIALS_INVALID',
    says: ['AWS_SESSION_TOKEN contains a line break'],
  },
  {
    name: 'a token file that is not mounted',
    env: {
      ...NO_KEYS,
      AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/pod',
      AWS_WEB_IDENTITY_TOKEN_FILE: '/nonexistent/token',
    },
    code: 'CREDENTIALS_MISSING',
    says: ['AWS_WEB_IDENTITY_TOKEN_FILE', '/nonexistent/token'],
  },
  {
    name: 'a profile next to keys',
    env: { AWS_PROFILE: 'nobody' },
    code: 'CREDENTIALS_MISSING',
    says: ['AWS_PROFILE=nobody', 'ignore the keys in the environment', 'Unset AWS_PROFILE'],
  },
  {
    name: 'a container address that is not allowed',
    env: { ...NO_KEYS, AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://192.0.2.1/keys' },
    code: 'CREDENTIALS_MISSING',
    says: ['AWS_CONTAINER_CREDENTIALS_FULL_URI', 'http://192.0.2.1/keys'],
  },
])('$name ends immediately as $code', async ({ env, code, says }) => {
  environment = await openEnvironment()
  const startedAt = environment.clock.now()
  const { exitCode, outputs, report } = await environment.run({ env })
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ outcome: 'error', 'error-code': code })
  const { failure } = report as { failure: { message: string; hint: string } }
  const words = `${failure.message}\n${failure.hint}`
  expect(says.filter((text) => !words.includes(text))).toEqual([])
  expect(environment.requests()).toEqual([])
  // By the shared clock: no retry was waited for.
  expect(environment.clock.now() - startedAt).toBeLessThan(1000)
})

test.each(['true', 'false'])('a role whose token STS refuses is one finding, dry-run %s', async (dryRun) => {
  const folder = mkdtempSync(join(tmpdir(), 'token-'))
  try {
    writeFileSync(join(folder, 'token'), 'a.b.c')
    environment = await openEnvironment({
      seed: { faults: [{ operation: 'AssumeRoleWithWebIdentity', nth: 'every', kind: 'access-denied' }] },
    })
    const role = 'arn:aws:iam::111122223333:role/pod'
    const env = { ...NO_KEYS, AWS_ROLE_ARN: role, AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token') }
    const { exitCode, outputs, report } = await environment.run({ env, inputs: { 'dry-run': dryRun } })
    expect(exitCode).toBe(1)
    expect(outputs['error-code']).toBe('ACCESS_DENIED')
    expect(report).toMatchObject({ failure: { message: expect.not.stringContaining('MANIFEST_UNREADABLE') } })
    expect(new Set(environment.requests())).toEqual(new Set(['AssumeRoleWithWebIdentity']))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
