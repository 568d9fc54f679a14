/** HTTPS through a proxy. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { startForwardProxy, startTlsFront, type ForwardProxy, type ProxyOptions } from '../support/forward-proxy.js'
import { asRole } from '../support/role.js'
import type { RunOptions, RunResult } from '../support/run-action.js'
import { LONGER_WAIT, manifestOf, openEnvironment, trainingsOf, type TestEnvironment } from '../support/environment.js'
import {
  createAuthorityForAllTests,
  REKOGNITION,
  authority,
  bundle,
  open,
  targetsOf,
  shownBy,
} from '../support/network-scenarios.js'

createAuthorityForAllTests()

const DATA = 'orchard-data.s3.eu-west-1.amazonaws.com:443'
const RESULTS = 'orchard-results.s3.eu-west-1.amazonaws.com:443'
const IMAGES = 'orchard-images.s3.eu-west-1.amazonaws.com:443'
const STS = 'sts.eu-west-1.amazonaws.com:443'
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

describe('HTTPS through a proxy', () => {
  test('trains at AWS’s own addresses, all calls in tunnels, with the user and password', async () => {
    const proxy = await openBehindProxy({ user: 'grove:p@ss/w%rd' })
    const result = await runAtAws({ HTTPS_PROXY: proxy.url, AWS_CA_BUNDLE: bundle })
    expect(result.outputs).toMatchObject({ outcome: 'passed' })
    expect(targetsOf(proxy)).toEqual(new Set([REKOGNITION, DATA, RESULTS, IMAGES].map((host) => `CONNECT ${host}`)))
    expect(result.stdout).toContain(
      `Proxy for https:// addresses of AWS: http://127.0.0.1:${String(proxy.port)} (HTTPS_PROXY)`,
    )
    for (const secret of [
      'p@ss/w%rd',
      encodeURIComponent('p@ss/w%rd'),
      Buffer.from('grove:p@ss/w%rd').toString('base64'),
    ])
      expect(shownBy(result)).not.toContain(secret)
    expect(result.stdout).toContain('::add-mask::p@ss/w%25rd\n')
  })

  test('assumes its role through it, too', async () => {
    const proxy = await openBehindProxy()
    const { outputs, stdout } = await environment.run(
      asRole(environment.emulator, {
        env: { AWS_ENDPOINT_URL: undefined, HTTPS_PROXY: proxy.url, AWS_CA_BUNDLE: bundle },
      }),
    )
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(stdout).toContain('Assumed arn:aws:iam::')
    expect(targetsOf(proxy)).toEqual(
      new Set([STS, REKOGNITION, DATA, RESULTS, IMAGES].map((host) => `CONNECT ${host}`)),
    )
  })

  test('a proxy that blocks STS is named', async () => {
    const proxy = await openBehindProxy({ refuse: () => 403 })
    const { outputs, stdout } = await environment.run(
      asRole(environment.emulator, {
        env: { AWS_ENDPOINT_URL: undefined, HTTPS_PROXY: proxy.url, AWS_CA_BUNDLE: bundle },
      }),
    )
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
    expect(stdout).toContain(`the proxy http://127.0.0.1:${String(proxy.port)} (HTTPS_PROXY)`)
    expect(environment.requests()).toEqual([])
  })

  test('a connection is kept: a training of hours needs a handful of tunnels', async () => {
    const proxy = await openBehindProxy({}, { seed: { settings: trainingsOf(2700) } })
    await runAtAws({ HTTPS_PROXY: proxy.url, AWS_CA_BUNDLE: bundle })
    expect(environment.requests().length).toBeGreaterThan(50)
    expect(proxy.requests.length).toBeLessThan(10)
  })

  test('uploads a manifest so large that the client asks before it sends it', async () => {
    const proxy = await openBehindProxy()
    const result = await runAtAws(
      { HTTPS_PROXY: proxy.url, AWS_CA_BUNDLE: bundle },
      {
        inputs: { 'training-manifests': 'train.manifest' },
        workspace: { 'train.manifest': manifestOf(9000) },
      },
    )
    expect(result.outputs).toMatchObject({ outcome: 'passed' })
    expect(environment.requests()).toContain('PutObject')
  })

  test('a tunnel that breaks in the middle of the wait, and cannot be reopened immediately, does not end it', async () => {
    let refused = 0
    const polls = (): number =>
      environment.requests().filter((operation) => operation === 'DescribeProjectVersions').length
    const refuse = (): number | undefined => {
      if (polls() < 8 || refused === 3) return undefined
      refused += 1
      return 503
    }
    const proxy = await openBehindProxy({ refuse }, { seed: { settings: LONGER_WAIT } })
    environment.emulator.addFault({ operation: 'DescribeProjectVersions', nth: 8, kind: 'reset-before' })
    const result = await runAtAws({ HTTPS_PROXY: proxy.url, AWS_CA_BUNDLE: bundle })
    expect(result.outputs).toMatchObject({ outcome: 'passed' })
    expect(refused).toBe(3)
  })

  test.each([
    { name: 'rejects the user', refuse: 407 as const, words: 'HTTP/1.1 407' },
    { name: 'does not reach AWS', refuse: 502 as const, words: 'HTTP/1.1 502' },
    { name: 'blocks AWS', refuse: 403 as const, words: 'HTTP/1.1 403' },
  ])('a proxy that $name is a network error that names the proxy', async ({ refuse, words }) => {
    const proxy = await openBehindProxy({ refuse: () => refuse })
    const url = `http://grove:secret-word@127.0.0.1:${String(proxy.port)}`
    const result = await runAtAws({ https_proxy: url, AWS_CA_BUNDLE: bundle })
    expect(result.outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
    expect(result.stdout).toContain(words)
    expect(result.stdout).toContain(`the proxy http://127.0.0.1:${String(proxy.port)} (https_proxy)`)
    expect(shownBy(result)).not.toContain('secret-word')
    expect(environment.requests()).toEqual([])
  })

  test('a proxy that is down is such an error, too', async () => {
    const proxy = await openBehindProxy()
    await proxy.close()
    const { outputs, stdout } = await runAtAws({ HTTPS_PROXY: `http://127.0.0.1:${String(proxy.port)}` })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
    expect(stdout).toContain('ECONNREFUSED')
    expect(stdout).toContain(`the proxy http://127.0.0.1:${String(proxy.port)} (HTTPS_PROXY)`)
  })
})
