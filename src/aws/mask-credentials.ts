/** Hides the keys that a client signs with, wherever it found them: a profile, a container, an instance, a role. */
import type { Deps } from '../ports/deps.js'
import { memberOf } from './member.js'
import type { ClientOfAny, Middleware } from './middleware.js'

/** Takes the secret key and the session token in before the first request that they sign is sent. */
export function maskCredentials(client: ClientOfAny, io: Pick<Deps['io'], 'mask'>): void {
  const known = new Set<string>()
  const middleware: Middleware = (next, context) => (args) => {
    for (const secret of secretsIn(context)) {
      if (!known.has(secret)) io.mask(secret)
      known.add(secret)
    }
    return next(args)
  }
  client.middlewareStack.addRelativeTo(middleware, {
    name: 'maskCredentialsMiddleware',
    relation: 'before',
    toMiddleware: 'httpSigningMiddleware',
  })
}

/** Where the client leaves the identity that it has chosen to sign with. */
function secretsIn(context: object): readonly string[] {
  const scheme = memberOf(memberOf(context, '__smithy_context'), 'selectedHttpAuthScheme')
  const identity = memberOf(scheme, 'identity')
  return ['secretAccessKey', 'sessionToken'].flatMap((name) => {
    const secret = memberOf(identity, name)
    return typeof secret === 'string' && secret !== '' ? [secret] : []
  })
}
