/** The ways to AWS that companies have: proxies, authorities of their own, other endpoints. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createAuthority, type Authority } from '../support/certificates.js'
import { startForwardProxy, startTlsFront, type ForwardProxy, type ProxyOptions } from '../support/forward-proxy.js'
import { ROOT, type RunOptions, type RunResult } from '../support/run-action.js'
import { manifestOf, setStage, type Stage } from '../support/stage.js'

const REKOGNITION = 'rekognition.eu-west-1.amazonaws.com:443'
const DATA = 'orchard-data.s3.eu-west-1.amazonaws.com:443'
const RESULTS = 'orchard-results.s3.eu-west-1.amazonaws.com:443'

/** A host that no name server knows: whoever gets an answer has gone through the proxy. */
const PLAIN = 'http://aws.invalid:8080'

/** Preloaded, it leaves the action without a name server. */
const NO_NAMES = pathToFileURL(join(ROOT, '__tests__', 'support', 'no-names.mjs')).href

let authority: Authority
let folder: string
let bundle: string
let stage: Stage
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
  await stage.close()
})

/** A stage behind a proxy, which alone knows the way; AWS's own host names lead to the emulator. */
async function setProxiedStage(options: Partial<ProxyOptions> = {}): Promise<ForwardProxy> {
  stage = await setStage()
  const issued = authority.issue(['*.eu-west-1.amazonaws.com', '*.s3.eu-west-1.amazonaws.com'])
  const front = await startTlsFront(stage.emulator.port, issued)
  const proxy = await startForwardProxy({ http: stage.emulator.port, tunnel: front.port, ...options })
  open.push(front, proxy)
  return proxy
}

/** Runs the action at AWS's own addresses. */
function runAtAws(env: RunOptions['env'], change: Partial<RunOptions> = {}): Promise<RunResult> {
  return stage.run({ ...change, env: { AWS_ENDPOINT_URL: undefined, ...env } })
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
    expect(targetsOf(proxy)).toEqual(new Set([`CONNECT ${REKOGNITION}`, `CONNECT ${DATA}`, `CONNECT ${RESULTS}`]))
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

  test('a connection is kept: a training of hours needs a handful of tunnels', async () => {
    const proxy = await setProxiedStage()
    await runAtAws({ HTTPS_PROXY: proxy.url, AWS_CA_BUNDLE: bundle })
    expect(stage.requests().length).toBeGreaterThan(50)
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
    expect(stage.requests()).toContain('PutObject')
  })

  test('a reset tunnel in the middle of the wait does not end it', async () => {
    const proxy = await setProxiedStage({ refuse: (_, nth) => (nth > 4 && nth < 8 ? 503 : undefined) })
    stage.emulator.addFault({ operation: 'DescribeProjectVersions', nth: 8, kind: 'reset' })
    const result = await runAtAws({ HTTPS_PROXY: proxy.url, AWS_CA_BUNDLE: bundle })
    expect(result.outputs).toMatchObject({ outcome: 'passed' })
    expect(proxy.requests.length).toBeGreaterThan(7)
  })

  test.each([
    { name: 'does not know the user', refuse: 407 as const, words: 'HTTP/1.1 407' },
    { name: 'does not reach AWS', refuse: 502 as const, words: 'HTTP/1.1 502' },
    { name: 'does not let AWS through', refuse: 403 as const, words: 'HTTP/1.1 403' },
    { name: 'does not answer', refuse: 'hang' as const, words: 'no answer within 30 s' },
  ])('a proxy that $name is an error of the network that names the proxy', async ({ refuse, words }) => {
    const proxy = await setProxiedStage({ refuse: () => refuse })
    const url = `http://grove:secret-word@127.0.0.1:${String(proxy.port)}`
    const result = await runAtAws({ https_proxy: url, AWS_CA_BUNDLE: bundle })
    expect(result.outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
    expect(result.stdout).toContain(words)
    expect(result.stdout).toContain(`the proxy http://127.0.0.1:${String(proxy.port)} (https_proxy)`)
    expect(shownBy(result)).not.toContain('secret-word')
    expect(stage.requests()).toEqual([])
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
    {
      name: 'the lower-case variable before the other',
      env: (url: string) => ({ https_proxy: url, HTTPS_PROXY: 'http://127.0.0.1:1' }),
    },
    {
      name: 'the upper-case variable when the other is empty',
      env: (url: string) => ({ https_proxy: '', HTTPS_PROXY: url }),
    },
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
