/**
 * By which proxy a call went, for the words of its error. A note by the call's own signal: the client hands that to the
 * request handler and hands nothing back, and a call that is given up has no error of its own.
 */
import type { Proxy } from '../ports/network.js'

const routes = new WeakMap<object, Proxy>()

/** Notes it; done by the request handler before the call is sent. */
export function noteRoute(signal: object, proxy: Proxy): void {
  routes.set(signal, proxy)
}

/** The proxy of the call that has this signal, in words; undefined where it went straight. */
export function routeOf(signal: object): string | undefined {
  const proxy = routes.get(signal)
  return proxy === undefined ? undefined : `${proxy.shown} (${proxy.variable})`
}
