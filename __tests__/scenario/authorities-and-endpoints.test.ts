/** Certificates of a company, and custom endpoints. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createAuthority } from '../support/certificates.js'
import { startForwardProxy, startTlsFront, type ForwardProxy, type ProxyOptions } from '../support/forward-proxy.js'
import type { RunOptions, RunResult } from '../support/run-action.js'
import { openEnvironment, type TestEnvironment } from '../support/environment.js'
import { createAuthorityForAllTests, authority, folder, bundle, open } from '../support/network-scenarios.js'

createAuthorityForAllTests()

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

describe('an authority of the company', () => {
  /** A custom HTTPS endpoint, without a proxy. */
  async function openWithCertificate(): Promise<string> {
    environment = await openEnvironment()
    const front = await startTlsFront(environment.emulator.port, authority.issue(['localhost', '*.localhost']))
    open.push(front)
    return `https://localhost:${String(front.port)}`
  }

  test.each(['AWS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'])('is trusted by %s', async (variable) => {
    const endpoint = await openWithCertificate()
    const { outputs, stdout } = await environment.evaluate({
      env: { AWS_ENDPOINT_URL: endpoint, [variable]: bundle },
      inputs: { version: 'unjudged' },
    })
    expect(outputs).toMatchObject({ outcome: 'nothing-to-judge' })
    expect(stdout).toContain(`Endpoint: ${endpoint} (AWS_ENDPOINT_URL)`)
  })

  test('from both variables is trusted together', async () => {
    const endpoint = await openWithCertificate()
    const other = join(folder, 'other.pem')
    writeFileSync(other, createAuthority('Another').certificate)
    const env = { AWS_ENDPOINT_URL: endpoint, NODE_EXTRA_CA_CERTS: bundle, AWS_CA_BUNDLE: other }
    expect((await environment.evaluate({ env, inputs: { version: 'unjudged' } })).outputs.outcome).toBe(
      'nothing-to-judge',
    )
  })

  test('that is not configured is an error that says how to configure it', async () => {
    const endpoint = await openWithCertificate()
    const { outputs, stdout } = await environment.run({ env: { AWS_ENDPOINT_URL: endpoint } })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
    expect(stdout).toMatch(/UNABLE_TO_(GET_ISSUER_CERT_LOCALLY|VERIFY_LEAF_SIGNATURE)/)
    expect(stdout).toContain('set AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS for the step')
  })

  test('does not make a certificate for another host valid', async () => {
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
    // The first call, to Rekognition, is let through; its tunnel shows where the next one is going.
    const refuse = ({ target }: { target: string }): number | undefined => (target === hosts[0] ? undefined : 502)
    const names = hosts.map((host) => host.replace(':443', ''))
    const proxy = await openBehindProxy({ refuse }, { region: env.AWS_REGION, hosts: names })
    const { outputs } = await runAtAws({ HTTPS_PROXY: proxy.url, AWS_CA_BUNDLE: bundle, ...env })
    expect(outputs).toMatchObject({ outcome: 'error' })
    expect(new Set(proxy.requests.map(({ target }) => target))).toEqual(new Set(hosts))
  })

  test('that are custom are refused with FIPS or dual stack: the SDK would refuse each call', async () => {
    environment = await openEnvironment()
    const { outputs, stdout } = await environment.run({ env: { AWS_USE_FIPS_ENDPOINT: 'true' } })
    expect(outputs).toMatchObject({ outcome: 'invalid-input' })
    expect(stdout).toContain('AWS_USE_FIPS_ENDPOINT: false when AWS_ENDPOINT_URL is set')
  })

  test('for one service is reported once, and called for that service only', async () => {
    environment = await openEnvironment()
    const { outputs, stdout } = await environment.run({ env: { AWS_ENDPOINT_URL_S3: environment.emulator.url } })
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(stdout.split('(AWS_ENDPOINT_URL_S3)')).toHaveLength(2)
  })
})
