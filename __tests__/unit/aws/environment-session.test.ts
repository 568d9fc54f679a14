import { describe, expect, test } from '@jest/globals'
import { createEnvironmentSession } from '../../../src/aws/environment-session.js'
import { isPassingFault } from '../../../src/errors/service-error.js'

const KEYS = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret/KEY+x' }

type Env = Readonly<Record<string, string>>

/** An error of one of the SDK's own sources. */
function ofSource(message: string, members: object = {}): Error {
  return Object.assign(new Error(message), { name: 'CredentialsProviderError', tryNextLink: true }, members)
}

const NOWHERE = ofSource('Could not load credentials from any providers', { tryNextLink: false })

function sessionOf(env: Env, ...found: readonly (typeof KEYS | Error)[]): ReturnType<typeof createEnvironmentSession> {
  const results = [...found]
  const deps = {
    env,
    signal: new AbortController().signal,
    sleep: (_ms: number, signal?: AbortSignal) =>
      new Promise<void>((_, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new Error('aborted'))
        })
      }),
  }
  return createEnvironmentSession(deps, () => {
    const result = results.shift() ?? NOWHERE
    return result instanceof Error ? Promise.reject(result) : Promise.resolve(result)
  })
}

test('the next call is signed with the keys that are found', async () => {
  expect(await sessionOf({}, KEYS).ready()).toBe(KEYS.accessKeyId)
})

describe('a local mistake ends the run immediately, and the source is named', () => {
  const tokenFile = {
    AWS_WEB_IDENTITY_TOKEN_FILE: '/nonexistent/token',
    AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/pod',
  }
  const enoent = Object.assign(new Error("ENOENT: no such file or directory, open '/nonexistent/token'"), {
    code: 'ENOENT',
    path: '/nonexistent/token',
  })
  const refused = ofSource('connect ECONNREFUSED 127.0.0.1:1', { code: 'ECONNREFUSED' })

  test.each<{ name: string; env: Env; error: Error; says: readonly string[] }>([
    {
      name: 'a token file that does not exist',
      env: tokenFile,
      error: enoent,
      says: ['AWS_WEB_IDENTITY_TOKEN_FILE names /nonexistent/token', 'ENOENT'],
    },
    {
      name: 'a profile that hides the keys',
      env: { AWS_PROFILE: 'nobody', AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'x' },
      error: NOWHERE,
      says: ['AWS_PROFILE=nobody makes the AWS SDK ignore the keys', 'Unset AWS_PROFILE'],
    },
    {
      name: 'a profile that does not exist',
      env: { AWS_PROFILE: 'nobody', AWS_CONFIG_FILE: '/etc/aws.ini' },
      error: NOWHERE,
      says: ['AWS_PROFILE=nobody', '/etc/aws.ini and ~/.aws/credentials'],
    },
    {
      name: 'one of two keys',
      env: { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: '' },
      error: NOWHERE,
      says: ['AWS_ACCESS_KEY_ID is set and AWS_SECRET_ACCESS_KEY is not'],
    },
    {
      name: 'a role without its token',
      env: { AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/pod' },
      error: NOWHERE,
      says: ['AWS_ROLE_ARN is set and AWS_WEB_IDENTITY_TOKEN_FILE is not'],
    },
    {
      name: 'a container address that is not allowed',
      env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://user:pass@example.com/keys?token=secret' },
      error: ofSource('example.com is not a valid container metadata service hostname', { tryNextLink: false }),
      says: ['AWS_CONTAINER_CREDENTIALS_FULL_URI names http://example.com/keys,', 'not a valid container'],
    },
    {
      name: 'a container address that is not a URL',
      env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'localhost' },
      error: Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL' }),
      says: ['AWS_CONTAINER_CREDENTIALS_FULL_URI names localhost'],
    },
    {
      name: 'a container that refuses the connection',
      env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:1/keys' },
      error: refused,
      says: ['AWS_CONTAINER_CREDENTIALS_FULL_URI names http://127.0.0.1:1/keys', 'ECONNREFUSED'],
    },
    {
      name: 'a machine without a role, with no variable set',
      env: {},
      error: ofSource('TimeoutError from instance metadata service'),
      says: ['found no credentials in the environment', 'role-to-assume'],
    },
  ])('$name', async ({ env, error, says }) => {
    const thrown: unknown = await sessionOf(env, error)
      .ready()
      .catch((reason: unknown) => reason)
    expect(thrown).toMatchObject({ code: 'CREDENTIALS_MISSING', outcome: 'error' })
    const { message, hint } = thrown as { message: string; hint: string }
    expect(says.filter((text) => !`${message}\n${hint}`.includes(text))).toEqual([])
    expect(message).not.toMatch(/pass@|token=/)
  })

  test.each([
    [
      'a line break in the id',
      { ...KEYS, accessKeyId: 'AKIA\n' },
      { AWS_ACCESS_KEY_ID: 'AKIA\n' },
      /^AWS_ACCESS_KEY_ID contains a line break/,
    ],
    [
      'a line break in the secret',
      { ...KEYS, secretAccessKey: 'x\r\n' },
      { AWS_SECRET_ACCESS_KEY: 'x\r\n' },
      /^AWS_SECRET_ACCESS_KEY contains a line break/,
    ],
    [
      'a line break in the token',
      { ...KEYS, sessionToken: 't\n' },
      { AWS_SESSION_TOKEN: 't\n' },
      /^AWS_SESSION_TOKEN contains a line break/,
    ],
    [
      'a space',
      { ...KEYS, secretAccessKey: 'x ' },
      { AWS_SECRET_ACCESS_KEY: 'x ' },
      /^AWS_SECRET_ACCESS_KEY contains a space/,
    ],
    [
      'quotes outside of ASCII',
      { ...KEYS, sessionToken: '“t”' },
      { AWS_SESSION_TOKEN: '“t”' },
      /^AWS_SESSION_TOKEN contains a character that is not plain ASCII/,
    ],
    [
      'keys from another source',
      { ...KEYS, accessKeyId: 'AKIA\n' },
      {},
      /^The accessKeyId found by the AWS SDK contains a line break/,
    ],
  ])('keys that cannot be sent: %s', async (_name, keys, env, message) => {
    await expect(sessionOf(env, keys).ready()).rejects.toMatchObject({
      code: 'CREDENTIALS_INVALID',
      message: expect.stringMatching(message),
    })
  })
})

describe('a passing fault is retried', () => {
  test.each([
    ['credentials that were there before', KEYS, ofSource('TimeoutError from instance metadata service')],
    ['a token file that is just being replaced', KEYS, Object.assign(new Error('ENOENT'), { code: 'ENOENT' })],
  ])('%s', async (_name, ...found) => {
    const session = sessionOf({}, ...found)
    await session.ready()
    const error: unknown = await session.ready().catch((reason: unknown) => reason)
    expect(isPassingFault(error)).toBe(true)
    expect(error).toMatchObject({ facts: { service: 'environment', operation: 'FindCredentials' } })
  })

  test.each([
    ['an STS that does not answer', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'no-answer'],
    [
      'an STS that refuses the token',
      Object.assign(new Error('no'), { name: 'AccessDenied', $fault: 'client', $metadata: { httpStatusCode: 403 } }),
      'access-denied',
    ],
  ])('%s is classified as for any service', async (_name, error, kind) => {
    await expect(sessionOf({ AWS_ROLE_ARN: 'arn:role' }, error).ready()).rejects.toMatchObject({
      kind,
      facts: { service: 'sts', operation: 'AssumeRoleWithWebIdentity', resource: 'arn:role' },
    })
  })
})
