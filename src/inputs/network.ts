/** The way to AWS, as the environment lays it: endpoints, proxy, certificate authorities. */
import type { Deps, Endpoint, Network } from '../deps.js'
import { readCertificates } from './certificates.js'
import { readProxies } from './proxy.js'
import type { InputReader } from './reader.js'

/** Variables by which the SDK takes other addresses than AWS's own. AWS SDKs reference guide, "Service-specific endpoints". */
const ENDPOINT_VARIABLES = [
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_REKOGNITION',
  'AWS_ENDPOINT_URL_S3',
  'AWS_ENDPOINT_URL_STS',
] as const

/** Variables that the SDK takes as `true` or `false` only; with anything else no call leaves it. */
const SWITCHES = ['AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT', 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] as const

/** Reads the environment; what makes no sense in it is gathered with the problems of the inputs. */
export async function readNetwork(reader: InputReader, deps: Pick<Deps, 'env' | 'files'>): Promise<Network> {
  const { env } = deps
  const switches = SWITCHES.filter((variable) => isOn(reader, variable, env[variable]))
  const ignoresEndpoints = switches.includes('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS')
  const endpoints = ignoresEndpoints ? [] : readEndpoints(reader, env)
  const variants = switches.filter((variable) => variable !== 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS')
  // Without a role STS is not called, and its address stands in nobody's way.
  const asksSts = reader.text('role-to-assume') !== ''
  const own = endpoints.find(({ variable }) => asksSts || variable !== 'AWS_ENDPOINT_URL_STS')
  if (own !== undefined) {
    const allowed = `false where ${own.variable} is set: the SDK of AWS takes one or the other`
    for (const variant of variants) reader.reject(variant, 'true', allowed)
  }
  const proxies = readProxies(reader, env)
  return {
    endpoints,
    variants,
    ...(proxies === undefined ? {} : { proxies }),
    certificates: await readCertificates(reader, deps),
  }
}

/** What is worth knowing of the way, a line each; empty where it is the common one. No password is in it. */
export function describeNetwork({ endpoints, variants, proxies, certificates }: Network): readonly string[] {
  const { http, https, bypass = [] } = proxies ?? {}
  // Their names may be of a network that not everybody who reads the log should know.
  const but = bypass.length === 0 ? '' : `; straight to the hosts of NO_PROXY (${String(bypass.length)})`
  return [
    ...endpoints.map(({ variable, shown }) => `Endpoint: ${shown} (${variable})`),
    ...variants.map((variable) => `Endpoints: ${variable}=true`),
    ...(https === undefined ? [] : [`Proxy for https:// addresses of AWS: ${https.shown} (${https.variable})${but}`]),
    ...(http === undefined ? [] : [`Proxy for http:// addresses of AWS: ${http.shown} (${http.variable})${but}`]),
    ...(certificates.length === 0
      ? []
      : [`Certificates trusted beside the usual ones: ${String(certificates.length)} (AWS_CA_BUNDLE)`]),
  ]
}

function isOn(reader: InputReader, variable: string, value: string | undefined): boolean {
  if (value === undefined || value === 'true' || value === 'false') return value === 'true'
  reader.reject(variable, value, 'true or false, as the SDK of AWS takes it')
  return false
}

function readEndpoints(reader: InputReader, env: Deps['env']): readonly Endpoint[] {
  return ENDPOINT_VARIABLES.flatMap((variable) => {
    const value = env[variable] ?? ''
    if (value === '') return []
    const url = URL.canParse(value) ? new URL(value) : undefined
    if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
      // All that may be a user and a password, wherever the address goes wrong.
      const shown = value.replace(/^([a-z][a-z\d+.-]*:\/\/)?.*@/is, '$1…@')
      reader.reject(variable, shown, 'an address with its scheme, such as https://vpce-1.example.com')
      return []
    }
    return [{ variable, shown: `${url.origin}${url.pathname === '/' ? '' : url.pathname}` }]
  })
}
