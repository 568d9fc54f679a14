/** The network settings of the environment: endpoints, proxy, certificate authorities. */
import type { Deps } from '../ports/deps.js'
import type { Network } from '../ports/network.js'
import type { Endpoint, SharedConfig } from '../ports/endpoints.js'
import { readCertificates } from './certificates.js'
import { readProxies } from './proxy.js'
import type { InputReader } from './reader.js'
import { plural } from '../text/number.js'

type Service = NonNullable<Endpoint['service']>

/** Services that every step may call, as their variables and settings spell them. */
const SERVICES: readonly Service[] = ['rekognition', 's3', 'sts']

/** Services that a training with a state machine that waits may call. */
export const NOTIFYING_SERVICES: readonly Service[] = [...SERVICES, 'sfn']

/** Services that a release may call. */
export const RELEASE_SERVICES: readonly Service[] = [...SERVICES, 'ssm', 'appconfig', 'cloudwatch']

/** Settings that the SDK takes as `true` or `false` only: as a variable, or in its shared files. */
const SWITCHES = {
  fips: { variable: 'AWS_USE_FIPS_ENDPOINT', setting: 'use_fips_endpoint' },
  dualstack: { variable: 'AWS_USE_DUALSTACK_ENDPOINT', setting: 'use_dualstack_endpoint' },
  ignore: { variable: 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', setting: 'ignore_configured_endpoint_urls' },
} as const

type Switch = (typeof SWITCHES)[keyof typeof SWITCHES]

/** What reading the network settings needs; without shared files, the environment is all that there is. */
type NetworkDeps = Pick<Deps, 'env' | 'files'> & Partial<Pick<Deps, 'readSharedConfig'>>

/**
 * Reads environment and shared files; mistakes in them are collected with the problems of the inputs.
 * @param services  those whose own addresses count
 */
export async function readNetwork(
  reader: InputReader,
  deps: NetworkDeps,
  services: readonly Service[] = SERVICES,
): Promise<Network> {
  const { env } = deps
  const shared = (await deps.readSharedConfig?.()) ?? { settings: {} }
  const ignoresEndpoints = sourceOf(reader, env, shared, SWITCHES.ignore) !== undefined
  const endpoints = ignoresEndpoints ? [] : readEndpoints(reader, env, shared, services)
  const variants = [SWITCHES.fips, SWITCHES.dualstack].flatMap((one) => sourceOf(reader, env, shared, one) ?? [])
  // Without a role STS is not called, so its address does not matter.
  const asksSts = reader.text('role-to-assume') !== ''
  const own = endpoints.find(({ service }) => asksSts || service !== 'sts')
  if (own !== undefined) {
    const allowed = `false when ${own.variable} is set: the AWS SDK accepts only one of them`
    for (const variant of variants) reader.reject(variant, 'true', allowed)
  }
  const proxies = readProxies(reader, env)
  return {
    endpoints,
    variants,
    proxies,
    certificates: await readCertificates(reader, deps),
  }
}

/** Log lines about the network settings; empty for the default ones. They contain no password. */
export function describeNetwork({ endpoints, variants, proxies, certificates }: Network): readonly string[] {
  const { http, https, bypass = [] } = proxies ?? {}
  // Their names may be of a network that not everybody who reads the log should know.
  const but = bypass.length === 0 ? '' : `; direct for NO_PROXY (${plural(bypass.length, 'host')})`
  return [
    ...endpoints.map(({ variable, shown }) => `Endpoint: ${shown} (${variable})`),
    ...variants.map((variant) => `Endpoints: ${variant.replace(/ in (.*)$/s, ' ($1)').replace(/^\w+/, '$&=true')}`),
    ...(https === undefined ? [] : [`Proxy for https:// addresses of AWS: ${https.shown} (${https.variable})${but}`]),
    ...(http === undefined ? [] : [`Proxy for http:// addresses of AWS: ${http.shown} (${http.variable})${but}`]),
    ...(certificates.length === 0
      ? []
      : [`Additional trusted certificates: ${String(certificates.length)} (AWS_CA_BUNDLE)`]),
  ]
}

/** What turns a switch on: its variable, or its setting and the file; a variable takes precedence, even if it is `false`. */
function sourceOf(
  reader: InputReader,
  env: Deps['env'],
  { settings }: SharedConfig,
  { variable, setting }: Switch,
): string | undefined {
  const shared = settings[setting]
  const [source, value] =
    env[variable] !== undefined || shared === undefined
      ? [variable, env[variable]]
      : [`${setting} in ${shared.file}`, shared.value]
  if (value === undefined || value === 'false') return undefined
  if (value === 'true') return source
  reader.reject(source, value, 'true or false, as the AWS SDK requires')
  return undefined
}

/** In the order of the SDK: variables before files, and in each of them the address of one service before that of all. */
function readEndpoints(
  reader: InputReader,
  env: Deps['env'],
  shared: SharedConfig,
  called: readonly Service[],
): readonly Endpoint[] {
  const inEnvironment = [undefined, ...called].flatMap((service) => {
    const variable = service === undefined ? 'AWS_ENDPOINT_URL' : `AWS_ENDPOINT_URL_${service.toUpperCase()}`
    return readEndpoint(reader, variable, env[variable], service)
  })
  if ((env.AWS_ENDPOINT_URL ?? '') !== '') return inEnvironment
  const { settings, services } = shared
  if (services !== undefined && services.settings === undefined) {
    const source = `services in ${settings.services?.file ?? ''}`
    reader.reject(
      source,
      services.name,
      'the name of a [services …] section in the same file; there is none with this name',
    )
  }
  const open = called.filter((service) => (env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? '') === '')
  const ofServices = open.flatMap((service) => {
    const own = services?.settings?.[`${service}.endpoint_url`]
    return readEndpoint(reader, `endpoint_url of ${service} in ${own?.file ?? ''}`, own?.value, service)
  })
  const all = settings.endpoint_url
  const isUsed = open.some((service) => ofServices.every((one) => one.service !== service))
  const ofAll = isUsed ? readEndpoint(reader, `endpoint_url in ${all?.file ?? ''}`, all?.value, undefined) : []
  return [...inEnvironment, ...ofAll, ...ofServices]
}

function readEndpoint(
  reader: InputReader,
  variable: string,
  value: string | undefined,
  service: Endpoint['service'],
): readonly Endpoint[] {
  if (value === undefined || value === '') return []
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    // All that may be a user and a password, wherever the address goes wrong.
    const shown = value.replace(/^([a-z][a-z\d+.-]*:\/\/)?.*@/is, '$1…@')
    reader.reject(variable, shown, 'an address with a scheme, such as https://vpce-1.example.com')
    return []
  }
  const shown = `${url.origin}${url.pathname === '/' ? '' : url.pathname}`
  return [{ variable, shown, service }]
}
