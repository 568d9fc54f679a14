/**
 * Preloaded into a bundle: only names of this machine can be resolved, so that a request that should have gone through a
 * proxy cannot leave it.
 */
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'

const { lookup } = dns

dns.lookup = (name, options, callback) => {
  if (/^[\d.:]+$|^localhost$/.test(name)) return lookup(name, options, callback)
  const done = callback ?? options
  const error = new Error(`getaddrinfo ENOTFOUND ${name}`)
  setImmediate(done, Object.assign(error, { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: name }))
}
syncBuiltinESMExports()
