/** Preloaded into a bundle: every name resolves to this machine, so that servers on it can be reached by any name. */
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'

const { lookup } = dns

dns.lookup = (name, options, callback) => {
  if (typeof options === 'function') return lookup('127.0.0.1', options)
  return lookup('127.0.0.1', options, callback)
}
syncBuiltinESMExports()
