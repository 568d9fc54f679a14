/** The proxy that calls to AWS take, as the environment names it. */
import type { Proxies, Proxy } from '../ports/network.js'
import { refused, type InputReader } from './reader.js'
import { success, type Result } from '../model/result.js'

type Env = Readonly<Record<string, string | undefined>>

/** Variables by the scheme of the address that is called; the first that is not empty is used, as by the runner. */
const VARIABLES = { http: ['http_proxy', 'HTTP_PROXY'], https: ['https_proxy', 'HTTPS_PROXY'] } as const

const BYPASS_VARIABLES = ['no_proxy', 'NO_PROXY'] as const

/** Shown in messages instead of what may contain a password. */
const NOT_SHOWN = '(not shown: it may contain a password)'

/** Reads the proxies; undefined where no variable names one. A variable that makes no sense is a problem. */
export function readProxies(reader: InputReader, env: Env): Proxies | undefined {
  return toProxies(env, readProxy(reader, env, VARIABLES.http), readProxy(reader, env, VARIABLES.https))
}

/** The proxies of the environment, where a variable that makes no sense counts as none: readProxies reports it. */
export function usableProxies(env: Env): Proxies | undefined {
  return toProxies(env, findProxy(env, VARIABLES.http)?.proxy, findProxy(env, VARIABLES.https)?.proxy)
}

function toProxies(env: Env, http: Proxy | undefined, https: Proxy | undefined): Proxies | undefined {
  if (http === undefined && https === undefined) return undefined
  const bypass = firstOf(env, BYPASS_VARIABLES)?.value ?? ''
  return {
    http,
    https,
    bypass: bypass.split(/[\s,]+/).filter((entry) => entry !== ''),
  }
}

/** Secrets of the proxies: passwords, as typed, decoded, and as they are sent. */
export function proxySecretsOf(env: Env): readonly string[] {
  const secrets = Object.values(VARIABLES)
    .flat()
    .flatMap((variable) => secretsIn(env[variable] ?? ''))
  return [...new Set(secrets)]
}

function readProxy(reader: InputReader, env: Env, variables: readonly string[]): Proxy | undefined {
  const found = findProxy(env, variables)
  if (found?.problem !== undefined) reader.reject(found.variable, NOT_SHOWN, found.problem)
  return found?.proxy
}

/** The first variable that is not empty, and the proxy or its mistake. */
function findProxy(
  env: Env,
  variables: readonly string[],
): { readonly variable: string; readonly proxy?: Proxy; readonly problem?: string } | undefined {
  const found = firstOf(env, variables)
  if (found === undefined) return undefined
  const { variable } = found
  const parsed = parseProxyUrl(found.value)
  if (!parsed.ok) return { variable, problem: parsed.problem }
  const { href, protocol, host } = parsed.value
  return { variable, proxy: { url: href, shown: `${protocol}//${host}`, variable } }
}

function firstOf(env: Env, variables: readonly string[]): { variable: string; value: string } | undefined {
  for (const variable of variables) {
    const value = (env[variable] ?? '').trim()
    if (value !== '') return { variable, value }
  }
  return undefined
}

/** An address without a scheme is taken as http://, as curl and the runner do. */
function parseProxyUrl(text: string): Result<URL> {
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase()
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return refused(`a proxy contacted by http:// or https://, not ${scheme}://`)
  }
  const form = 'a proxy address, such as http://proxy.example.com:3128'
  try {
    const url = new URL(scheme === undefined ? `http://${text}` : text)
    // Node decodes both when it sends them, and its only message would be "URI malformed".
    decodeURIComponent(url.username)
    decodeURIComponent(url.password)
    return url.pathname === '/' && url.search === '' && url.hash === ''
      ? success(url)
      : refused(`${form}, without a path; write a /, ? or # in a password as %2F, %3F or %23`)
  } catch {
    return refused(`${form}; write a %, /, ?, #, @ or : in a user name or password as %25, %2F, %3F, %23, %40 or %3A`)
  }
}

/** The password in an address. Also of an invalid address: it is masked before the address is checked. */
export function secretsIn(text: string): readonly string[] {
  const credentials = /^([^/:]*):(.*)@/s.exec(text.trim().replace(/^[a-z][a-z\d+.-]*:\/\//i, ''))
  if (credentials === null) return []
  const [, user = '', password = ''] = credentials
  const decoded = [decode(user), decode(password)]
  const sent = Buffer.from(decoded.join(':')).toString('base64')
  return [password, decode(password), sent].filter((secret) => secret !== '')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
