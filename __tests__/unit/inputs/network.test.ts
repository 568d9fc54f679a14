import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { describeNetwork, readNetwork, NOTIFYING_SERVICES, RELEASE_SERVICES } from '../../../src/inputs/network.js'
import { proxySecretsOf } from '../../../src/inputs/proxy.js'
import { InputReader } from '../../../src/inputs/reader.js'
import { ROLE_INPUTS } from '../../../src/inputs/role.js'
import type { InputProblem } from '../../../src/errors/action-error.js'
import type { Network } from '../../../src/ports/network.js'
import { createAuthority } from '../../support/certificates.js'
import { createFakeFiles } from '../../support/fake-files.js'

const CERTIFICATE = createAuthority().certificate
const FILES = {
  '/etc/ca.pem': `# ours\n${CERTIFICATE}\n# theirs\n${createAuthority('Theirs').certificate}`,
  '/etc/one.pem': CERTIFICATE,
  '/etc/empty.pem': '',
  '/etc/key.pem': '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
  '/etc/damaged.pem': `${CERTIFICATE}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`,
}

async function read(
  env: Record<string, string>,
  services?: typeof RELEASE_SERVICES,
): Promise<{ network: Network; problems: readonly InputProblem[] }> {
  const reader = new InputReader(env, ROLE_INPUTS)
  const network = await readNetwork(reader, { env, files: createFakeFiles(FILES).port }, services)
  return { network, problems: reader.problems }
}

test('without settings the default network is used, and nothing is logged', async () => {
  const { network, problems } = await read({})
  expect(network).toEqual({ endpoints: [], variants: [], certificates: [] })
  expect(describeNetwork(network)).toEqual([])
  expect(problems).toEqual([])
})

test('the page of networks shows the lines of the log', async () => {
  const { network } = await read({
    AWS_ENDPOINT_URL_REKOGNITION: 'https://vpce-0123.rekognition.eu-west-1.vpce.amazonaws.com',
    HTTPS_PROXY: 'http://proxy.example.com:3128',
    NO_PROXY: 'a.example,b.example',
    AWS_CA_BUNDLE: '/etc/one.pem',
  })
  const [shown = ''] = /^```text\n([\s\S]*?)^```$/m.exec(readFileSync('docs/networks.md', 'utf8'))?.slice(1) ?? []
  expect(shown.trimEnd().split('\n')).toEqual(describeNetwork(network))
})

describe('proxies', () => {
  test.each([
    { name: 'an address', env: { HTTPS_PROXY: 'http://proxy:3128' }, shown: 'http://proxy:3128' },
    { name: 'one with a slash', env: { HTTPS_PROXY: 'http://proxy:3128/' }, shown: 'http://proxy:3128' },
    { name: 'one without a port', env: { HTTPS_PROXY: 'http://proxy' }, shown: 'http://proxy' },
    {
      name: 'one without http://',
      env: { HTTPS_PROXY: 'proxy.example.com:3128' },
      shown: 'http://proxy.example.com:3128',
    },
    { name: 'one contacted over TLS', env: { HTTPS_PROXY: 'https://proxy:3129' }, shown: 'https://proxy:3129' },
    { name: 'one of IPv6', env: { HTTPS_PROXY: 'http://[fd00::1]:3128' }, shown: 'http://[fd00::1]:3128' },
    {
      name: 'a user and a password',
      env: { HTTPS_PROXY: 'http://grove:p%40ss@proxy:3128' },
      shown: 'http://proxy:3128',
    },
    {
      name: 'the lower-case variable before the other',
      env: { https_proxy: 'http://lower:1', HTTPS_PROXY: 'http://upper:1' },
      shown: 'http://lower:1',
    },
    {
      name: 'the upper-case variable when the other is empty',
      env: { https_proxy: ' ', HTTPS_PROXY: 'http://upper:1' },
      shown: 'http://upper:1',
    },
  ])('$name', async ({ env, shown }) => {
    const { network, problems } = await read(env)
    expect(problems).toEqual([])
    expect(network.proxies?.https?.shown).toBe(shown)
    expect(network.proxies?.http).toBeUndefined()
    expect(describeNetwork(network)[0]).toMatch(
      /^Proxy for https:\/\/ addresses of AWS: https?:\/\/\S+ \(https_proxy\)$/i,
    )
  })

  test.each([
    { name: 'SOCKS', value: 'socks5://grove:hidden@proxy:1080', allowed: /^a proxy contacted by http/ },
    { name: 'a path', value: 'http://grove:hidden@proxy:3128/pac', allowed: /without a path/ },
    { name: 'a slash in the password', value: 'http://grove:hid/hidden@proxy:3128', allowed: /%2F/ },
    { name: 'a percent sign in the password', value: 'http://grove:%hidden@proxy:3128', allowed: /%25/ },
    { name: 'no host', value: 'http://', allowed: /^a proxy address, such as http:/ },
    { name: 'an invalid port', value: 'http://grove:hidden@proxy:port', allowed: /^a proxy address/ },
  ])('refuses $name without showing it', async ({ value, allowed }) => {
    const { network, problems } = await read({ HTTPS_PROXY: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ input: 'HTTPS_PROXY', allowed: expect.stringMatching(allowed) })
    expect(JSON.stringify(problems)).not.toContain('hidden')
    expect(network.proxies).toBeUndefined()
  })

  test('hosts without a proxy are read from the lower-case variable first, and counted', async () => {
    const env = { HTTP_PROXY: 'http://proxy', no_proxy: 'a.example, b.example:443  c.example,', NO_PROXY: '*' }
    const { network } = await read(env)
    expect(network.proxies?.bypass).toEqual(['a.example', 'b.example:443', 'c.example'])
    expect(describeNetwork(network)).toEqual([
      'Proxy for http:// addresses of AWS: http://proxy (HTTP_PROXY); direct for NO_PROXY (3 hosts)',
    ])
  })

  test('NO_PROXY alone sets no proxy', async () => {
    expect((await read({ NO_PROXY: '*' })).network.proxies).toBeUndefined()
  })
})

describe('the secrets of a proxy', () => {
  const sent = (text: string): string => Buffer.from(text).toString('base64')

  test.each([
    { name: 'a password', value: 'http://grove:word@proxy', secrets: ['word', sent('grove:word')] },
    { name: 'an encoded one', value: 'http://grove:w%40rd@proxy', secrets: ['w%40rd', 'w@rd', sent('grove:w@rd')] },
    { name: 'one in an invalid address', value: 'grove:w/r@d@proxy', secrets: ['w/r@d', sent('grove:w/r@d')] },
    { name: 'one that cannot be decoded', value: 'http://grove:w%zz@proxy', secrets: ['w%zz', sent('grove:w%zz')] },
    { name: 'nothing, for an address without a user', value: 'http://proxy:3128', secrets: [] },
    { name: 'nothing, for a user without a password', value: 'http://grove@proxy:3128', secrets: [] },
  ])('$name', ({ value, secrets }) => {
    expect(proxySecretsOf({ HTTPS_PROXY: value })).toEqual(secrets)
  })
})

describe('certificates', () => {
  test('all of a bundle are used, with comments between them', async () => {
    const { network, problems } = await read({ AWS_CA_BUNDLE: '/etc/ca.pem' })
    expect(problems).toEqual([])
    expect(network.certificates).toHaveLength(2)
    expect(describeNetwork(network)).toEqual(['Additional trusted certificates: 2 (AWS_CA_BUNDLE)'])
  })

  test.each([
    { name: 'a missing file', path: '/etc/missing.pem', allowed: /cannot/ },
    { name: 'an empty file', path: '/etc/empty.pem', allowed: /it contains none/ },
    { name: 'a key', path: '/etc/key.pem', allowed: /it contains none/ },
    { name: 'a damaged certificate', path: '/etc/damaged.pem', allowed: /certificate 2 is damaged/ },
  ])('refuses $name', async ({ path, allowed }) => {
    const { problems } = await read({ AWS_CA_BUNDLE: path })
    expect(problems).toEqual([{ input: 'AWS_CA_BUNDLE', given: path, allowed: expect.stringMatching(allowed) }])
  })
})

describe('endpoints', () => {
  test('that are custom are logged without their secrets', async () => {
    const env = {
      AWS_ENDPOINT_URL: 'https://user:word@aws.example.com/base',
      AWS_ENDPOINT_URL_S3: 'http://10.0.0.5:9000/',
    }
    expect(describeNetwork((await read(env)).network)).toEqual([
      'Endpoint: https://aws.example.com/base (AWS_ENDPOINT_URL)',
      'Endpoint: http://10.0.0.5:9000 (AWS_ENDPOINT_URL_S3)',
    ])
  })

  test.each(['SSM', 'APPCONFIG', 'CLOUDWATCH'])('of %s count for a release only', async (service) => {
    const variable = `AWS_ENDPOINT_URL_${service}`
    const env = { [variable]: 'http://10.0.0.5:9000', AWS_USE_FIPS_ENDPOINT: 'true' }
    expect((await read(env)).problems).toEqual([])
    const { network, problems } = await read(env, RELEASE_SERVICES)
    expect(network.endpoints).toEqual([{ variable, shown: 'http://10.0.0.5:9000', service: service.toLowerCase() }])
    expect(problems.map(({ input }) => input)).toEqual(['AWS_USE_FIPS_ENDPOINT'])
  })

  test('of Step Functions count only where a state machine waits', async () => {
    const env = { AWS_ENDPOINT_URL_SFN: 'http://10.0.0.5:9000' }
    expect((await read(env)).network.endpoints).toEqual([])
    expect((await read(env, NOTIFYING_SERVICES)).network.endpoints).toEqual([
      { variable: 'AWS_ENDPOINT_URL_SFN', shown: 'http://10.0.0.5:9000', service: 'sfn' },
    ])
  })

  test('that the SDK is configured to ignore are not logged', async () => {
    const env = { AWS_ENDPOINT_URL: 'https://aws.example.com', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }
    expect(describeNetwork((await read(env)).network)).toEqual([])
  })

  test('of AWS other than the default ones are logged', async () => {
    const env = { AWS_USE_FIPS_ENDPOINT: 'true', AWS_USE_DUALSTACK_ENDPOINT: 'false' }
    expect(describeNetwork((await read(env)).network)).toEqual(['Endpoints: AWS_USE_FIPS_ENDPOINT=true'])
  })

  test.each([
    {
      name: 'an address without a scheme',
      env: { AWS_ENDPOINT_URL_S3: 'minio.example.com:9000' },
      input: 'AWS_ENDPOINT_URL_S3',
    },
    { name: 'another scheme', env: { AWS_ENDPOINT_URL: 's3://bucket' }, input: 'AWS_ENDPOINT_URL' },
    {
      name: 'a switch that is neither true nor false',
      env: { AWS_USE_FIPS_ENDPOINT: 'yes' },
      input: 'AWS_USE_FIPS_ENDPOINT',
    },
    { name: 'an empty switch', env: { AWS_USE_DUALSTACK_ENDPOINT: '' }, input: 'AWS_USE_DUALSTACK_ENDPOINT' },
    {
      name: 'an address with dual stack',
      env: { AWS_USE_DUALSTACK_ENDPOINT: 'true', AWS_ENDPOINT_URL: 'http://127.0.0.1:1' },
      input: 'AWS_USE_DUALSTACK_ENDPOINT',
    },
  ])('refuses $name', async ({ env, input }) => {
    expect((await read(env)).problems.map((problem) => problem.input)).toEqual([input])
  })

  describe('for STS only, with FIPS', () => {
    const env = { AWS_USE_FIPS_ENDPOINT: 'true', AWS_ENDPOINT_URL_STS: 'https://sts.example.com' }

    test('is not a problem: the services in use are called at AWS’s endpoints', async () => {
      expect((await read(env)).problems).toEqual([])
    })

    test('is a problem where a role is to be assumed: the SDK would refuse that call', async () => {
      const role = { 'INPUT_ROLE-TO-ASSUME': 'arn:aws:iam::111122223333:role/train' }
      expect((await read({ ...env, ...role })).problems).toEqual([
        {
          input: 'AWS_USE_FIPS_ENDPOINT',
          given: 'true',
          allowed: expect.stringContaining('when AWS_ENDPOINT_URL_STS is set'),
        },
      ])
    })
  })

  test('a password in an invalid address is not shown', async () => {
    expect(
      JSON.stringify((await read({ AWS_ENDPOINT_URL: 'htp://user:word@aws.example.com' })).problems),
    ).not.toContain('word')
  })
})
