import { getProxyUrl } from '@actions/http-client/lib/proxy'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { prepareToolkitProxy } from '../../../src/actions/toolkit-proxy.js'

const VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'] as const
const API = 'https://api.github.corp.example/v3'
const TOKENS = 'https://10.1.2.3:8443/token?api-version=2'

let before: NodeJS.ProcessEnv

beforeEach(() => {
  before = { ...process.env }
  for (const name of VARIABLES) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, { GITHUB_API_URL: API, ACTIONS_ID_TOKEN_REQUEST_URL: TOKENS })
})

afterEach(() => {
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, before)
})

/** The proxy that the toolkit itself chooses for an address, once the variables are prepared. */
function proxyOf(address: string, env: Readonly<Record<string, string>>): string | undefined {
  Object.assign(process.env, env)
  prepareToolkitProxy(process.env)
  return getProxyUrl(new URL(address))?.href
}

const PROXY = 'http://proxy.example.com:3128'

describe('GitHub is reached without a proxy where NO_PROXY contains', () => {
  test.each([
    { name: 'the host', address: API, entries: 'api.github.corp.example' },
    { name: 'its domain', address: API, entries: 'corp.example' },
    { name: 'its domain with a dot', address: API, entries: '.corp.example' },
    { name: 'its domain with an asterisk', address: API, entries: '*.corp.example' },
    { name: 'the host at its port', address: API, entries: 'api.github.corp.example:443' },
    { name: 'a domain with an asterisk, at the port', address: API, entries: '*.corp.example:443' },
    { name: 'the host between spaces', address: API, entries: 'localhost  api.github.corp.example example.net' },
    { name: 'the host after a comma and a space', address: API, entries: 'localhost, .corp.example' },
    { name: 'a range of addresses', address: TOKENS, entries: '10.0.0.0/8' },
    { name: 'a range of addresses between spaces', address: TOKENS, entries: 'localhost 10.1.0.0/16' },
    { name: 'everything', address: TOKENS, entries: '*' },
  ])('$name', ({ address, entries }) => {
    expect(proxyOf(address, { HTTPS_PROXY: PROXY, NO_PROXY: entries })).toBeUndefined()
  })
})

describe('GitHub is reached through the proxy where NO_PROXY contains', () => {
  test.each([
    { name: 'nothing', address: API, entries: '' },
    { name: 'another host', address: API, entries: '*.github.example api.github.corp.example.net' },
    { name: 'another port', address: API, entries: 'api.github.corp.example:8443' },
    { name: 'another range', address: TOKENS, entries: '10.2.0.0/16, 192.168.0.0/16' },
  ])('$name', ({ address, entries }) => {
    expect(proxyOf(address, { HTTPS_PROXY: PROXY, NO_PROXY: entries })).toBe(`${PROXY}/`)
  })
})

describe('the proxy', () => {
  test.each([
    { name: 'the lower-case variable first', env: { https_proxy: PROXY, HTTPS_PROXY: 'http://other.example' } },
    { name: 'the upper-case one where the other is blank', env: { https_proxy: ' ', HTTPS_PROXY: PROXY } },
    { name: 'an address without http://', env: { HTTPS_PROXY: 'proxy.example.com:3128' } },
    { name: 'an address between spaces', env: { HTTPS_PROXY: ` ${PROXY} ` } },
  ])('$name', ({ env }) => {
    expect(proxyOf(API, env)).toBe(`${PROXY}/`)
  })

  test('an invalid address is left to the input checks', () => {
    const env = { HTTPS_PROXY: 'socks5://proxy.example.com' }
    prepareToolkitProxy(env)
    expect(env).toEqual({ HTTPS_PROXY: 'socks5://proxy.example.com' })
  })

  test('without a proxy nothing is changed', () => {
    const env = { NO_PROXY: '*.corp.example', GITHUB_API_URL: API }
    prepareToolkitProxy(env)
    expect(env).toEqual({ NO_PROXY: '*.corp.example', GITHUB_API_URL: API })
  })
})
