/** The ways to AWS that companies have: proxies, authorities of their own, other endpoints. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createAuthority, type Authority } from '../support/certificates.js'
import { startForwardProxy, startTlsFront, type ForwardProxy, type ProxyOptions } from '../support/forward-proxy.js'
import { asRole } from '../support/role.js'
import { ROOT, type RunOptions, type RunResult } from '../support/run-action.js'
import { LONGER_WAIT, manifestOf, openEnvironment, trainingsOf, type TestEnvironment } from '../support/environment.js'

const REKOGNITION = 'rekognition.eu-west-1.amazonaws.com:443'
const DATA = 'orchard-data.s3.eu-west-1.amazonaws.com:443'
const RESULTS = 'orchard-results.s3.eu-west-1.amazonaws.com:443'
const IMAGES = 'orchard-images.s3.eu-west-1.amazonaws.com:443'
const STS = 'sts.eu-west-1.amazonaws.com:443'

/** Preloaded, it leaves the action without a name server. */
const NO_NAMES = pathToFileURL(join(ROOT, '__tests__', 'support', 'no-names.mjs')).href

let authority: Authority
let folder: string
let bundle: string
let environment: TestEnvironment
const open: { close: () => Promise<void> }[] = []

beforeAll(() => {
  authority = createAuthority()
  folder = mkdtempSync(join(tmpdir(), 'authority-'))
  bundle = join(folder, 'ca.pem')
  writeFileSync(bundle, `The authority of the orchard\n${authority.certificate}`)
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
  await environment.close()
})

/** A test environment behind a proxy, which alone knows the way; AWS's own host names lead to the emulator. */
async function setProxiedStage(
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

const targetsOf = (proxy: ForwardProxy): ReadonlySet<string> =>
  new Set(proxy.requests.map(({ method, target }) => `${method} ${target}`))

/** All that a run has shown to anybody. */
function shownBy({ stdout, stderr, summary, outputs, report }: RunResult): string {
  const log = stdout.replace(/^::add-mask::.*$/gm, '')
  return [log, stderr, summary, JSON.stringify(outputs), JSON.stringify(report)].join('\n')
}

describe('HTTPS through a proxy', () => {
  test('trains at AWS’s own addresses, all calls in tunnels, with the user and password', async () => {
    const proxy = await setProxiedStage({ user: 'grove:p@ss/w%rd' })
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
    const proxy = await setProxiedStage()
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

  test('a proxy that does not let STS through is named', async () => {
    const proxy = await setProxiedStage({ refuse: () => 403 })
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
    const proxy = await setProxiedStage({}, { seed: { settings: trainingsOf(2700) } })
    await runAtAws({ HTTPS_PROXY: proxy.url, AWS_CA_BUNDLE: bundle })
    expect(environment.requests().length).toBeGreaterThan(50)
    expect(proxy.requests.length).toBeLessThan(10)
  })

  test('uploads a manifest so large that the client asks before it sends it', async () => {
    const proxy = await setProxiedStage()
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

  test('a tunnel that breaks in the middle of the wait, and cannot be had again at once, does not end it', async () => {
    let refused = 0
    const looks = (): number =>
      environment.requests().filter((operation) => operation === 'DescribeProjectVersions').length
    const refuse = (): number | undefined => {
      if (looks() < 8 || refused === 3) return undefined
      refused += 1
      return 503
    }
    const proxy = await setProxiedStage({ refuse }, { seed: { settings: LONGER_WAIT } })
    environment.emulator.addFault({ operation: 'DescribeProjectVersions', nth: 8, kind: 'reset-before' })
    const result = await runAtAws({ HTTPS_PROXY: proxy.url, AWS_CA_BUNDLE: bundle })
    expect(result.outputs).toMatchObject({ outcome: 'passed' })
    expect(refused).toBe(3)
  })

  test.each([
    { name: 'does not know the user', refuse: 407 as const, words: 'HTTP/1.1 407' },
    { name: 'does not reach AWS', refuse: 502 as const, words: 'HTTP/1.1 502' },
    { name: 'does not let AWS through', refuse: 403 as const, words: 'HTTP/1.1 403' },
  ])('a proxy that $name is an error of the network that names the proxy', async ({ refuse, words }) => {
    const proxy = await setProxiedStage({ refuse: () => refuse })
    const url = `http://grove:secret-word@127.0.0.1:${String(proxy.port)}`
    const result = await runAtAws({ https_proxy: url, AWS_CA_BUNDLE: bundle })
    expect(result.outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
    expect(result.stdout).toContain(words)
    expect(result.stdout).toContain(`the proxy http://127.0.0.1:${String(proxy.port)} (https_proxy)`)
    expect(shownBy(result)).not.toContain('secret-word')
    expect(environment.requests()).toEqual([])
  })

  test('a proxy that is down is such an error, too', async () => {
    const proxy = await setProxiedStage()
    await proxy.close()
    const { outputs, stdout } = await runAtAws({ HTTPS_PROXY: `http://127.0.0.1:${String(proxy.port)}` })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
    expect(stdout).toContain('ECONNREFUSED')
    expect(stdout).toContain(`the proxy http://127.0.0.1:${String(proxy.port)} (HTTPS_PROXY)`)
  })
})

describe('which proxy', () => {
  /** What the proxy of the variables gets to see of a run that gets no further. */
  async function firstTargets(env: (url: string) => RunOptions['env'], proxy: ForwardProxy): Promise<number> {
    await runAtAws({ AWS_CA_BUNDLE: bundle, ...env(proxy.url) }, { inputs: { timeout: '10s' } })
    return proxy.requests.length
  }

  test.each([
    { name: 'the lower-case variable', env: (url: string) => ({ https_proxy: url }) },
    { name: 'the upper-case variable', env: (url: string) => ({ HTTPS_PROXY: url }) },
    { name: 'an address without http://', env: (url: string) => ({ HTTPS_PROXY: url.replace('http://', '') }) },
  ])('$name', async ({ env }) => {
    const proxy = await setProxiedStage({ refuse: () => 502 })
    expect(await firstTargets(env, proxy)).toBeGreaterThan(0)
  })

  test.each([
    { name: 'NO_PROXY for all', env: { NO_PROXY: '*' } },
    { name: 'no_proxy for the domain', env: { no_proxy: 'example.com, amazonaws.com' } },
    { name: 'HTTP_PROXY alone, for an https:// address', env: { HTTPS_PROXY: '', HTTP_PROXY: 'http://127.0.0.1:1' } },
  ])('none by $name', async ({ env }) => {
    const proxy = await setProxiedStage({ refuse: () => 502 })
    // The names of AWS stand for this machine here, where nothing listens: no test leaves it.
    const hosts = { NODE_OPTIONS: `--import ${NO_NAMES}` }
    expect(await firstTargets((url) => ({ HTTPS_PROXY: url, ...hosts, ...env }), proxy)).toBe(0)
  })

  test('none for S3, where NO_PROXY names it: a gateway endpoint in a VPC', async () => {
    const proxy = await setProxiedStage()
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
    const proxy = await setProxiedStage({ user: 'grove:orchard' })
    const { outputs, stdout } = await runAtAws(plainAws(proxy.url))
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(proxy.requests).toHaveLength(environment.requests().length)
    expect(proxy.requests.every(({ target }) => target.startsWith('http://'))).toBe(true)
    expect(stdout).toContain('Endpoint: http://s3.eu-west-1.amazonaws.com (AWS_ENDPOINT_URL_S3)')
    expect(stdout).toContain(`Proxy for http:// addresses of AWS: http://127.0.0.1:${String(proxy.port)} (HTTP_PROXY)`)
  })

  test('uploads a manifest so large that the client asks before it sends it', async () => {
    const proxy = await setProxiedStage()
    const workspace = { 'train.manifest': manifestOf(9000) }
    const inputs = { 'training-manifests': 'train.manifest' }
    const { outputs } = await runAtAws(plainAws(proxy.url), { inputs, workspace })
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(proxy.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1)
  })

  test.each([
    { name: 'does not know the user', refuse: 407 as const, words: 'returned 407' },
    { name: 'does not reach AWS', refuse: 502 as const, words: 'returned 502' },
    { name: 'does not let AWS through', refuse: 403 as const, words: 'returned 403' },
    { name: 'does not answer', refuse: 'hang' as const, words: 'no answer within 30 s' },
  ])('a proxy that $name is an error of the network that names the proxy', async ({ refuse, words }) => {
    const proxy = await setProxiedStage({ refuse: () => refuse })
    const { outputs, stdout } = await runAtAws(plainAws(proxy.url))
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
    expect(stdout).toContain(words)
    expect(stdout).toContain(`the proxy http://127.0.0.1:${String(proxy.port)} (HTTP_PROXY)`)
  })

  test('what the service itself refuses stays its word', async () => {
    const proxy = await setProxiedStage()
    environment.emulator.addFault({ operation: 'DescribeProjects', nth: 1, kind: 'access-denied' })
    const { outputs, stdout } = await runAtAws(plainAws(proxy.url))
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'ACCESS_DENIED' })
    expect(stdout).not.toContain('the proxy')
  })

  test('this machine is reached straight', async () => {
    environment = await openEnvironment()
    const { outputs } = await environment.run({
      env: { HTTP_PROXY: 'http://127.0.0.1:1', HTTPS_PROXY: 'http://127.0.0.1:1' },
    })
    expect(outputs).toMatchObject({ outcome: 'passed' })
  })
})

describe('what the environment says wrong', () => {
  const notShown = 'not shown: it may contain a password'

  test('is told all at once, with no password, before any call', async () => {
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

describe('an authority of the company', () => {
  /** An endpoint of one's own with HTTPS, with nobody in between. */
  async function setSecureStage(): Promise<string> {
    environment = await openEnvironment()
    const front = await startTlsFront(environment.emulator.port, authority.issue(['localhost', '*.localhost']))
    open.push(front)
    return `https://localhost:${String(front.port)}`
  }

  test.each(['AWS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'])('is trusted by %s', async (variable) => {
    const endpoint = await setSecureStage()
    const { outputs, stdout } = await environment.evaluate({
      env: { AWS_ENDPOINT_URL: endpoint, [variable]: bundle },
      inputs: { version: 'unjudged' },
    })
    expect(outputs).toMatchObject({ outcome: 'nothing-to-judge' })
    expect(stdout).toContain(`Endpoint: ${endpoint} (AWS_ENDPOINT_URL)`)
  })

  test('of both variables is trusted together', async () => {
    const endpoint = await setSecureStage()
    const other = join(folder, 'other.pem')
    writeFileSync(other, createAuthority('Another').certificate)
    const env = { AWS_ENDPOINT_URL: endpoint, NODE_EXTRA_CA_CERTS: bundle, AWS_CA_BUNDLE: other }
    expect((await environment.evaluate({ env, inputs: { version: 'unjudged' } })).outputs.outcome).toBe(
      'nothing-to-judge',
    )
  })

  test('that nobody named is an error that says how to', async () => {
    const endpoint = await setSecureStage()
    const { outputs, stdout } = await environment.run({ env: { AWS_ENDPOINT_URL: endpoint } })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
    expect(stdout).toMatch(/UNABLE_TO_(GET_ISSUER_CERT_LOCALLY|VERIFY_LEAF_SIGNATURE)/)
    expect(stdout).toContain('set AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS for the step')
  })

  test('does not stand in for a certificate of another host', async () => {
    environment = await openEnvironment()
    const front = await startTlsFront(environment.emulator.port, authority.issue(['elsewhere.example.com']))
    open.push(front)
    const env = { AWS_ENDPOINT_URL: `https://localhost:${String(front.port)}`, AWS_CA_BUNDLE: bundle }
    const { outputs, stdout } = await environment.run({ env })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
    expect(stdout).toContain('ERR_TLS_CERT_ALTNAME_INVALID')
    expect(environment.requests()).toEqual([])
  })
})

describe('endpoints', () => {
  test.each([
    {
      name: 'under FIPS 140',
      env: { AWS_REGION: 'us-east-1', AWS_USE_FIPS_ENDPOINT: 'true' },
      hosts: ['rekognition-fips.us-east-1.amazonaws.com:443', 'orchard-data.s3-fips.us-east-1.amazonaws.com:443'],
    },
    {
      name: 'of both IP versions',
      env: { AWS_REGION: 'us-east-1', AWS_USE_DUALSTACK_ENDPOINT: 'true' },
      hosts: ['rekognition.us-east-1.api.aws:443', 'orchard-data.s3.dualstack.us-east-1.amazonaws.com:443'],
    },
    {
      name: 'in China',
      env: { AWS_REGION: 'cn-north-1' },
      hosts: ['rekognition.cn-north-1.amazonaws.com.cn:443', 'orchard-data.s3.cn-north-1.amazonaws.com.cn:443'],
    },
    {
      name: 'in GovCloud under FIPS 140',
      env: { AWS_REGION: 'us-gov-west-1', AWS_USE_FIPS_ENDPOINT: 'true' },
      hosts: [
        'rekognition-fips.us-gov-west-1.amazonaws.com:443',
        'orchard-data.s3-fips.us-gov-west-1.amazonaws.com:443',
      ],
    },
  ])('$name are the SDK’s', async ({ env, hosts }) => {
    // The first call, to Rekognition, is let through; where the next one wants to go is told by its tunnel.
    const refuse = ({ target }: { target: string }): number | undefined => (target === hosts[0] ? undefined : 502)
    const names = hosts.map((host) => host.replace(':443', ''))
    const proxy = await setProxiedStage({ refuse }, { region: env.AWS_REGION, hosts: names })
    const { outputs } = await runAtAws({ HTTPS_PROXY: proxy.url, AWS_CA_BUNDLE: bundle, ...env })
    expect(outputs).toMatchObject({ outcome: 'error' })
    expect(new Set(proxy.requests.map(({ target }) => target))).toEqual(new Set(hosts))
  })

  test('of one’s own are refused with FIPS or dual stack: the SDK would refuse each call', async () => {
    environment = await openEnvironment()
    const { outputs, stdout } = await environment.run({ env: { AWS_USE_FIPS_ENDPOINT: 'true' } })
    expect(outputs).toMatchObject({ outcome: 'invalid-input' })
    expect(stdout).toContain('AWS_USE_FIPS_ENDPOINT: false when AWS_ENDPOINT_URL is set')
  })

  test('of one service is told once, and called for that service alone', async () => {
    environment = await openEnvironment()
    const { outputs, stdout } = await environment.run({ env: { AWS_ENDPOINT_URL_S3: environment.emulator.url } })
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(stdout.split('(AWS_ENDPOINT_URL_S3)')).toHaveLength(2)
  })
})
