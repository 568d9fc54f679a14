/** The ways to AWS in company networks: proxies, private certificate authorities, other endpoints. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import { startForwardProxy, startTlsFront, type ForwardProxy, type ProxyOptions } from '../support/forward-proxy.js'
import { ROOT, type RunOptions, type RunResult } from '../support/run-action.js'
import { manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'
import {
  createAuthorityForAllTests,
  REKOGNITION,
  authority,
  folder,
  bundle,
  open,
  targetsOf,
  shownBy,
} from '../support/network-scenarios.js'

createAuthorityForAllTests()

/** Preloaded, it leaves the action without a name server. */
const NO_NAMES = pathToFileURL(join(ROOT, '__tests__', 'support', 'no-names.mjs')).href

let environment: TestEnvironment

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
  await environment.close()
})

/** A test environment behind a proxy, the only route to AWS; AWS's own host names lead to the emulator. */
async function openBehindProxy(
  options: Partial<ProxyOptions> = {},
  { region = 'eu-west-1', seed = {}, hosts = ['*.eu-west-1.amazonaws.com', '*.s3.eu-west-1.amazonaws.com'] } = {},
): Promise<ForwardProxy> {
  environment = await openEnvironment({ region, seed })
  const issued = authority.issue(hosts)
  const front = await startTlsFront(environment.emulator.port, issued)
  const proxy = await startForwardProxy({ http: environment.emulator.port, tunnel: front.port, ...options })
  open.push(front, proxy)
  return proxy
}

/** Runs the action at AWS's own addresses. */
function runAtAws(env: RunOptions['env'], change: Partial<RunOptions> = {}): Promise<RunResult> {
  return environment.run({ ...change, env: { AWS_ENDPOINT_URL: undefined, ...env } })
}

describe('which proxy', () => {
  /** The requests that the proxy of the variables sees of a run that fails at its first request. */
  async function firstTargets(env: (url: string) => RunOptions['env'], proxy: ForwardProxy): Promise<number> {
    await runAtAws({ AWS_CA_BUNDLE: bundle, ...env(proxy.url) }, { inputs: { timeout: '10s' } })
    return proxy.requests.length
  }

  test.each([
    { name: 'the lower-case variable', env: (url: string) => ({ https_proxy: url }) },
    { name: 'the upper-case variable', env: (url: string) => ({ HTTPS_PROXY: url }) },
    { name: 'an address without http://', env: (url: string) => ({ HTTPS_PROXY: url.replace('http://', '') }) },
  ])('$name', async ({ env }) => {
    const proxy = await openBehindProxy({ refuse: () => 502 })
    expect(await firstTargets(env, proxy)).toBeGreaterThan(0)
  })

  test.each([
    { name: 'NO_PROXY for all', env: { NO_PROXY: '*' } },
    { name: 'no_proxy for the domain', env: { no_proxy: 'example.com, amazonaws.com' } },
    { name: 'HTTP_PROXY alone, for an https:// address', env: { HTTPS_PROXY: '', HTTP_PROXY: 'http://127.0.0.1:1' } },
  ])('none by $name', async ({ env }) => {
    const proxy = await openBehindProxy({ refuse: () => 502 })
    // Here the names of AWS resolve to this machine, where nothing listens: no request leaves it.
    const hosts = { NODE_OPTIONS: `--import ${NO_NAMES}` }
    expect(await firstTargets((url) => ({ HTTPS_PROXY: url, ...hosts, ...env }), proxy)).toBe(0)
  })

  test('none for S3, where NO_PROXY names it: a gateway endpoint in a VPC', async () => {
    const proxy = await openBehindProxy()
    const hosts = { NODE_OPTIONS: `--import ${NO_NAMES}` }
    const env = { HTTPS_PROXY: proxy.url, NO_PROXY: '.s3.eu-west-1.amazonaws.com', AWS_CA_BUNDLE: bundle, ...hosts }
    const { outputs } = await runAtAws(env)
    expect(outputs).toMatchObject({ outcome: 'error' })
    expect(targetsOf(proxy)).toEqual(new Set([`CONNECT ${REKOGNITION}`]))
  })
})

describe('HTTP through a proxy', () => {
  const plainAws = (url: string): RunOptions['env'] => ({
    HTTP_PROXY: url,
    AWS_ENDPOINT_URL_REKOGNITION: 'http://rekognition.eu-west-1.amazonaws.com',
    AWS_ENDPOINT_URL_S3: 'http://s3.eu-west-1.amazonaws.com',
    NODE_OPTIONS: `--import ${NO_NAMES}`,
  })

  test('trains, all calls in absolute form, with the user and password', async () => {
    const proxy = await openBehindProxy({ user: 'grove:orchard' })
    const { outputs, stdout } = await runAtAws(plainAws(proxy.url))
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(proxy.requests).toHaveLength(environment.requests().length)
    expect(proxy.requests.every(({ target }) => target.startsWith('http://'))).toBe(true)
    expect(stdout).toContain('Endpoint: http://s3.eu-west-1.amazonaws.com (AWS_ENDPOINT_URL_S3)')
    expect(stdout).toContain(`Proxy for http:// addresses of AWS: http://127.0.0.1:${String(proxy.port)} (HTTP_PROXY)`)
  })

  test('uploads a manifest so large that the client asks before it sends it', async () => {
    const proxy = await openBehindProxy()
    const workspace = { 'train.manifest': manifestOf(9000) }
    const inputs = { 'training-manifests': 'train.manifest' }
    const { outputs } = await runAtAws(plainAws(proxy.url), { inputs, workspace })
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(proxy.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1)
  })

  test.each([
    { name: 'rejects the user', refuse: 407 as const, words: 'returned 407' },
    { name: 'does not reach AWS', refuse: 502 as const, words: 'returned 502' },
    { name: 'blocks AWS', refuse: 403 as const, words: 'returned 403' },
    { name: 'does not answer', refuse: 'hang' as const, words: 'no answer within 30 s' },
  ])('a proxy that $name is a network error that names the proxy', async ({ refuse, words }) => {
    const proxy = await openBehindProxy({ refuse: () => refuse })
    const { outputs, stdout } = await runAtAws(plainAws(proxy.url))
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
    expect(stdout).toContain(words)
    expect(stdout).toContain(`the proxy http://127.0.0.1:${String(proxy.port)} (HTTP_PROXY)`)
  })

  test('a refusal by the service itself keeps its message', async () => {
    const proxy = await openBehindProxy()
    environment.emulator.addFault({ operation: 'DescribeProjects', nth: 1, kind: 'access-denied' })
    const { outputs, stdout } = await runAtAws(plainAws(proxy.url))
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'ACCESS_DENIED' })
    expect(stdout).not.toContain('the proxy')
  })

  test('this machine is reached directly', async () => {
    environment = await openEnvironment()
    const { outputs } = await environment.run({
      env: { HTTP_PROXY: 'http://127.0.0.1:1', HTTPS_PROXY: 'http://127.0.0.1:1' },
    })
    expect(outputs).toMatchObject({ outcome: 'passed' })
  })
})

describe('a mistake in the environment', () => {
  const notShown = 'not shown: it may contain a password'

  test('is reported together with all others, without a password, before any call', async () => {
    environment = await openEnvironment()
    const result = await environment.run({
      env: {
        HTTPS_PROXY: 'http://grove:half%zz-secret@proxy.example.com:3128',
        http_proxy: 'socks5://grove:other-secret@proxy.example.com',
        AWS_CA_BUNDLE: join(folder, 'missing.pem'),
        AWS_USE_FIPS_ENDPOINT: '1',
        AWS_ENDPOINT_URL_S3: 'minio:9000',
      },
    })
    expect(result.outputs).toMatchObject({ outcome: 'invalid-input', 'error-code': 'INVALID_INPUT' })
    for (const line of [
      'HTTPS_PROXY: a proxy address',
      'http_proxy: a proxy contacted by http:// or https://, not socks5://',
      `AWS_CA_BUNDLE: a readable file; this one cannot be read (given: ${join(folder, 'missing.pem')})`,
      'AWS_USE_FIPS_ENDPOINT: true or false',
      'AWS_ENDPOINT_URL_S3: an address with a scheme',
    ])
      expect(result.stdout).toContain(line)
    expect(result.stdout.split(notShown).length).toBeGreaterThan(2)
    expect(shownBy(result)).not.toMatch(/half|other-secret/)
    expect(environment.requests()).toEqual([])
  })
})
