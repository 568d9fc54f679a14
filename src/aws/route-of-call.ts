/**
 * The proxy that a call went through, for the message of its error. Kept by the call's own signal: the client passes that
 * to the request handler and returns nothing from it, and a call that is given up has no error of its own.
 */
import type { Proxy } from '../ports/network.js'

const routes = new WeakMap<object, Proxy>()

/** Notes it; done by the request handler before the call is sent. */
export function noteRoute(signal: object, proxy: Proxy): void {
  routes.set(signal, proxy)
}

/** The proxy of the call that has this signal, in words; undefined where it went directly. */
export function routeOf(signal: object): string | undefined {
  const proxy = routes.get(signal)
  return proxy === undefined ? undefined : `${proxy.shown} (${proxy.variable})`
}
