/** The certificate authorities that Node trusts. */
import tls from 'node:tls'

/**
 * All that a connection would trust which names none: those of Node, or of the system with NODE_USE_SYSTEM_CA, and
 * those of NODE_EXTRA_CA_CERTS. Naming some for a connection replaces these, so they must be named too.
 */
export function trustedRoots(): readonly string[] {
  // Node 20, whose types these are, has no way to ask; there Node's own roots are used for all.
  const ask: unknown = Reflect.get(tls, 'getCACertificates')
  const answer: unknown = typeof ask === 'function' ? Reflect.apply(ask, tls, ['default']) : tls.rootCertificates
  return Array.isArray(answer) ? answer.filter((one): one is string => typeof one === 'string') : []
}
