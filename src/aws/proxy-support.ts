/** Whether this Node can use a proxy. */
import type { Proxies } from '../ports/network.js'
import { ActionError } from '../errors/action-error.js'

/** The first of Node 24 whose agents take a proxy. Node's documentation of `http.Agent`, option `proxyEnv`. */
const FIRST_MINOR_OF_24 = 5

/**
 * Ends what would otherwise silently ignore the proxy and fail without saying why.
 * @param version  of Node, as process.versions has it
 * @throws ActionError INVALID_INPUT
 */
export function assertProxySupport(proxies: Proxies, version = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 24 || (major === 24 && minor >= FIRST_MINOR_OF_24)) return
  const variable = (proxies.https ?? proxies.http)?.variable ?? 'HTTPS_PROXY'
  throw new ActionError('INVALID_INPUT', `This runner’s Node.js ${version} cannot use the proxy in ${variable}.`, {
    outcome: 'invalid-input',
    hint: 'Update the runner: using a proxy requires Node.js 24.5 or newer. Nothing was sent to AWS.',
  })
}
