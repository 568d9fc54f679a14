import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { RunnerIo } from '../../../src/ports/runner.js'
import { maskSecrets, reportPaths } from '../../../src/step/runner.js'

function maskedOf(env: Record<string, string>): readonly string[] {
  const masked: string[] = []
  const unexpected = (): never => {
    throw new Error('only masks are expected')
  }
  const io: RunnerIo = {
    log: unexpected,
    debug: unexpected,
    annotate: unexpected,
    setOutputs: unexpected,
    writeSummary: unexpected,
    hide: unexpected,
    mask: (secret) => {
      masked.push(secret)
    },
  }
  maskSecrets({ env, io })
  return masked
}

describe('maskSecrets', () => {
  test('hides every credential of the environment', () => {
    const env = {
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret-key',
      AWS_SESSION_TOKEN: 'session',
      AWS_CONTAINER_AUTHORIZATION_TOKEN: 'container',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc',
      AWS_ACCOUNT_ID: '111122223333',
    }
    expect(maskedOf(env)).toEqual(['secret-key', 'session', 'container', 'oidc'])
  })

  test('hides the passwords of proxies, as typed, decoded and as sent', () => {
    const env = { HTTPS_PROXY: 'http://grove:p%40ss@proxy:3128', http_proxy: 'grove:other@proxy' }
    const sent = ['grove:other', 'grove:p@ss'].map((text) => Buffer.from(text).toString('base64'))
    expect([...maskedOf(env)].sort()).toEqual(['p%40ss', 'p@ss', 'other', ...sent].sort())
  })

  test.each([
    { name: 'an endpoint', variable: 'AWS_ENDPOINT_URL', address: 'https://grove:p%40ss@vpce.example.com/path' },
    {
      name: 'an endpoint with an @ in its path',
      variable: 'AWS_ENDPOINT_URL_S3',
      address: 'https://grove:p@ss@s3/a@b',
    },
    {
      name: 'an endpoint of a service that is not called',
      variable: 'AWS_ENDPOINT_URL_SSO',
      address: 'http://a:p@ss@b',
    },
    { name: 'an address without a scheme', variable: 'AWS_ENDPOINT_URL_STS', address: 'grove:p@ss@sts.example.com' },
    { name: 'GitHub’s API', variable: 'GITHUB_API_URL', address: 'https://grove:p%40ss@github.example.com' },
    { name: 'a proxy for everything', variable: 'all_proxy', address: 'socks5://grove:p%40ss@proxy' },
  ])('hides the password in the address of $name', ({ variable, address }) => {
    expect(maskedOf({ [variable]: address })).toContain('p@ss')
  })

  test('hides a token that is the only user information of an address', () => {
    expect(maskedOf({ AWS_ENDPOINT_URL: 'https://the-token@vpce.example.com' })).toContain('the-token')
  })

  test('does not treat an @ after the host as a password', () => {
    expect(
      maskedOf({ AWS_ENDPOINT_URL: 'https://vpce.example.com/a@b', GITHUB_SERVER_URL: 'https://github.com' }),
    ).toEqual([])
  })

  test('never masks the empty text, which would hide everything', () => {
    expect(maskedOf({ AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' })).toEqual([])
  })
})

describe('reportPaths', () => {
  const tempFolder = join('/', 'tmp')
  const runnerTemp = join('/', 'runner')
  const pathsOf = (env: Record<string, string>, given?: string, random = 0.123456789): readonly string[] =>
    reportPaths({ env, tempFolder, random: () => random }, given)

  test.each([
    {
      name: 'in the runner’s folder, then the system’s',
      env: { RUNNER_TEMP: runnerTemp },
      folders: [runnerTemp, tempFolder],
    },
    { name: 'in the system’s without one', env: {}, folders: [tempFolder] },
    { name: 'in the system’s when it is empty', env: { RUNNER_TEMP: '' }, folders: [tempFolder] },
    { name: 'in one folder once', env: { RUNNER_TEMP: tempFolder }, folders: [tempFolder] },
  ])('is $name', ({ env, folders }) => {
    const paths = pathsOf(env)
    expect(paths.map(dirname)).toEqual(folders)
    for (const path of paths) expect(basename(path)).toMatch(/^train-custom-labels-step-\w{8}\.json$/)
  })

  test('is first where the user says', () => {
    const given = join('/', 'work', 'report.json')
    expect(pathsOf({}, given)[0]).toBe(given)
    expect(pathsOf({}, given)).toHaveLength(2)
  })

  test('differs for each step, and for the same step in another call', () => {
    const paths = [
      ...pathsOf({ GITHUB_ACTION: '__self' }),
      ...pathsOf({ GITHUB_ACTION: '__self_2' }),
      ...pathsOf({ GITHUB_ACTION: '__self' }, undefined, 0.987654321),
    ]
    expect(new Set(paths).size).toBe(3)
  })

  test('stays in the folder for any step id', () => {
    expect(pathsOf({ RUNNER_TEMP: runnerTemp, GITHUB_ACTION: '../../etc/x' })[0]).toMatch(
      /train-custom-labels-_etc_x-\w+\.json$/,
    )
  })
})
