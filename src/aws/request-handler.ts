/** How requests to AWS leave this machine: through the proxies of the environment, trusting its authorities. */
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { createSecureContext, type SecureContext } from 'node:tls'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import type { Network, Proxies, Proxy } from '../ports/network.js'
import { isReachedStraight } from './no-proxy.js'
import { assertProxySupport } from './proxy-support.js'
import { noteRoute } from './route-of-call.js'
import { trustedRoots } from './trusted-roots.js'

type Request = Parameters<NodeHttpHandler['handle']>[0]
type Options = NonNullable<Parameters<NodeHttpHandler['handle']>[1]>
type Response = Awaited<ReturnType<NodeHttpHandler['handle']>>

/** Connections in all, of one handler to one host: as many as images are asked for at once. The client's own agents have 50. */
const MAX_SOCKETS = 64

/**
 * The handler that every client of a connection takes as its `requestHandler`, one of STS too.
 * @returns undefined where the client's own does: that is where neither a proxy nor an authority is named
 * @throws ActionError INVALID_INPUT when there is a proxy and a Node that knows of none
 */
export function requestHandlerFor(network: Network | undefined): NodeHttpHandler | undefined {
  if (network === undefined) return undefined
  const { proxies, certificates } = network
  if (proxies === undefined && certificates.length === 0) return undefined
  const secureContext =
    certificates.length === 0 ? undefined : createSecureContext({ ca: [...trustedRoots(), ...certificates] })
  if (proxies === undefined) return new NodeHttpHandler(agents(secureContext))
  assertProxySupport(proxies)
  return new RoutingHandler(proxies, secureContext)
}

/** For a client that sends many requests at once, where {@link requestHandlerFor} has none. */
export function handlerOfMany(): NodeHttpHandler {
  return new NodeHttpHandler(agents(undefined))
}

/** Sends each request directly or through its proxy. */
class RoutingHandler extends NodeHttpHandler {
  readonly #proxies: Proxies
  readonly #throughProxy: NodeHttpHandler

  constructor(proxies: Proxies, secureContext: SecureContext | undefined) {
    // Not even by NODE_USE_ENV_PROXY: the agents that go straight must do so.
    super(agents(secureContext, {}))
    this.#proxies = proxies
    this.#throughProxy = new NodeHttpHandler(agents(secureContext, proxies))
  }

  override async handle(request: Request, options: Options = {}): Promise<Response> {
    const proxy = proxyFor(request, this.#proxies)
    if (proxy === undefined) return super.handle(request, options)
    if (options.abortSignal !== undefined) noteRoute(options.abortSignal, proxy)
    const answer = await this.#throughProxy.handle(request, options)
    refuseAnswerOfProxy(answer.response, proxy)
    return answer
  }

  override destroy(): void {
    super.destroy()
    this.#throughProxy.destroy()
  }

  override updateHttpClientConfig(...change: Parameters<NodeHttpHandler['updateHttpClientConfig']>): void {
    super.updateHttpClientConfig(...change)
    this.#throughProxy.updateHttpClientConfig(...change)
  }
}

/**
 * Agents as such, not settings for them: for an upload with `Expect: 100-continue` the client makes agents of its own
 * from nothing, unless it was given some.
 */
function agents(
  secureContext: SecureContext | undefined,
  proxies?: Partial<Proxies>,
): { httpAgent: HttpAgent; httpsAgent: HttpsAgent } {
  const common = { keepAlive: true, maxSockets: MAX_SOCKETS }
  const http = proxies === undefined ? common : { ...common, proxyEnv: { HTTP_PROXY: proxies.http?.url } }
  const https = proxies === undefined ? common : { ...common, proxyEnv: { HTTPS_PROXY: proxies.https?.url } }
  return {
    httpAgent: new HttpAgent(http),
    httpsAgent: new HttpsAgent(secureContext === undefined ? https : { ...https, secureContext }),
  }
}

function proxyFor({ protocol, hostname, port }: Request, proxies: Proxies): Proxy | undefined {
  const isSecure = protocol === 'https:'
  const proxy = isSecure ? proxies.https : proxies.http
  return isReachedStraight(hostname, port ?? (isSecure ? 443 : 80), proxies.bypass) ? undefined : proxy
}

/** Every answer of these services has one of these headers. */
const REQUEST_IDS = ['x-amzn-requestid', 'x-amz-request-id']

/**
 * A request to an http:// address goes to the proxy itself, which answers errors in place of AWS. With https:// it fails to
 * open the tunnel, and Node says so.
 * @throws Error when the answer is the proxy's
 */
function refuseAnswerOfProxy(response: Response['response'], proxy: Proxy): void {
  const { statusCode, reason = '', headers } = response
  if (statusCode < 400 || REQUEST_IDS.some((name) => headers[name] !== undefined)) return
  const error = new Error(`the proxy ${proxy.shown} returned ${String(statusCode)} ${reason}`.trimEnd())
  error.name = 'ProxyError'
  throw error
}
