/**
 * Has GitHub's own clients take the same way through the proxies of the environment as the calls to AWS.
 *
 * The toolkit (@actions/http-client 4.0) reads the variables itself and knows fewer forms: of NO_PROXY neither spaces
 * between entries, nor `*.domain`, nor ranges of addresses; of a proxy no address without `http://`. It accepts no agent
 * from outside for a token, and chooses the proxy of the API when it is imported. So the variables are rewritten to what
 * it understands, before it reads them.
 */
import { usableProxies } from '../inputs/proxy.js'
import { isReachedStraight } from '../aws/no-proxy.js'

type Env = Record<string, string | undefined>

/** The addresses that the toolkit calls in a step: GitHub's API, and the issuer of the job's tokens. */
const ADDRESSES = ['GITHUB_API_URL', 'ACTIONS_ID_TOKEN_REQUEST_URL'] as const

/**
 * Rewrites the proxy variables of an environment for the toolkit.
 * @param env  of the process; changed in place, so other readers must copy it first
 */
export function prepareToolkitProxy(env: Env): void {
  const proxies = usableProxies(env)
  if (proxies === undefined) return
  const straight = ADDRESSES.flatMap((variable) => straightHost(env[variable] ?? '', proxies.bypass))
  // The toolkit reads the lower-case name first.
  if (proxies.http !== undefined) env.http_proxy = proxies.http.url
  if (proxies.https !== undefined) env.https_proxy = proxies.https.url
  env.no_proxy = [...proxies.bypass, ...straight].join(',')
}

/** The host with its port, as the toolkit compares it, when it is to be reached without a proxy. */
function straightHost(address: string, bypass: readonly string[]): readonly string[] {
  if (!URL.canParse(address)) return []
  const { protocol, hostname, port } = new URL(address)
  const number = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
  return isReachedStraight(hostname, number, bypass) ? [`${hostname}:${String(number)}`] : []
}
