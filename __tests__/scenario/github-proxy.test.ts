/** The proxy of the environment on the way to GitHub: for the comment, and for the token that a role is assumed with. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startForwardProxy, type ForwardProxy } from '../support/forward-proxy.js'
import { startGithubDouble, type GithubDouble } from '../support/github-double/github-double.js'
import { asRole } from '../support/role.js'
import { ROOT, type RunOptions } from '../support/run-action.js'
import { DATA, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { startTokenFront } from '../support/token-front.js'

/** A preloaded module that resolves every name to this machine. */
const OWN_NAMES = pathToFileURL(join(ROOT, '__tests__', 'support', 'own-names.mjs')).href

const trained = {
  data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
  output: `s3://${RESULTS}/runs`,
}

let environment: TestEnvironment
let github: GithubDouble
let proxy: ForwardProxy

beforeEach(async () => {
  environment = await openEnvironment({
    seed: { projects: { orchard: { versions: { v1: { ...trained, ageSeconds: 86_400 } } } } },
  })
  github = await startGithubDouble()
  proxy = await startForwardProxy({ refuse: () => 502 })
})

afterEach(async () => {
  await Promise.all([proxy.close(), github.close(), environment.close()])
})

/** A run on a pull request whose API has an internal host name, behind a proxy that lets nothing through. */
function commenting(env: RunOptions['env']): Partial<RunOptions> {
  const { port, pathname } = new URL(github.apiUrl)
  return {
    event: { repository: { private: true }, pull_request: { number: 12 } },
    inputs: { comment: 'true', 'github-token': 'ghs_double' },
    env: {
      GITHUB_API_URL: `http://api.github.corp.example:${port}${pathname}`,
      GITHUB_EVENT_NAME: 'pull_request',
      HTTP_PROXY: proxy.url,
      NODE_OPTIONS: `--import ${OWN_NAMES}`,
      ...env,
    },
  }
}

describe('the comment reaches GitHub without the proxy where NO_PROXY contains', () => {
  test.each([
    { name: 'the domain with an asterisk', entries: '*.corp.example' },
    { name: 'the host between spaces', entries: 'localhost api.github.corp.example example.net' },
  ])('$name', async ({ entries }) => {
    const { outputs } = await environment.evaluate(commenting({ NO_PROXY: entries }))
    expect(outputs.outcome).toBe('passed')
    expect(github.comments).toHaveLength(1)
    expect(proxy.requests).toEqual([])
  })
})

test.each([
  { name: 'as an address', of: (url: string) => url },
  { name: 'without http://', of: (url: string) => url.replace('http://', '') },
])('without an entry it goes through the proxy, given $name', async ({ of }) => {
  const result = await environment.evaluate(commenting({ HTTP_PROXY: of(proxy.url), NO_PROXY: '*.other.example' }))
  expect(result.outputs.outcome).toBe('passed')
  expect(github.comments).toEqual([])
  expect(proxy.requests.length).toBeGreaterThan(0)
})

test('the token of the job is requested without the proxy, too', async () => {
  const role = asRole(environment.emulator)
  const source = new URL(role.env?.ACTIONS_ID_TOKEN_REQUEST_URL ?? '')
  const front = await startTokenFront(source.origin)
  const { outputs } = await environment.run({
    ...role,
    env: {
      ...role.env,
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://tokens.corp.example:${String(front.port)}${source.pathname}${source.search}`,
      HTTP_PROXY: proxy.url,
      NO_PROXY: 'localhost *.corp.example',
      NODE_OPTIONS: `--import ${OWN_NAMES}`,
    },
  })
  await front.close()
  expect(outputs.outcome).toBe('passed')
  expect(proxy.requests).toEqual([])
})
