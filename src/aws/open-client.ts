/** A client of the SDK with what each of its calls needs. */
import type { CallEnd, Connection } from '../ports/network.js'
import type { Deps } from '../ports/deps.js'
import type { Endpoint } from '../ports/endpoints.js'
import type { AttemptDeps, CallSession } from './attempt.js'
import { placeOf } from './client-config.js'
import { createEnvironmentSession } from './environment-session.js'
import { maskCredentials } from './mask-credentials.js'
import type { RoleSession } from './role-session.js'

/** The session is that of a role, if one is to be assumed. */
export type PortDeps = Pick<Deps, 'sleep' | 'signal' | 'random' | 'env'> & {
  readonly io: Pick<Deps['io'], 'mask'>
  readonly session?: RoleSession | undefined
  readonly end?: CallEnd | undefined
}

/** As much of an SDK client as is used here; the clients of all services have it. */
type AnyClient = Parameters<typeof maskCredentials>[0] & {
  readonly config: { readonly credentials: Parameters<typeof createEnvironmentSession>[1] }
}

/** A client, and what its calls are attempted with. */
export interface OpenClient<C> {
  readonly client: C
  readonly deps: AttemptDeps & Pick<Deps, 'random'> & { readonly session: CallSession }
}

/** Masks the keys that the client signs with, and gives its calls their session. */
export function openClient<C extends AnyClient>(
  client: C,
  given: PortDeps,
  connection: Connection,
  service: NonNullable<Endpoint['service']>,
): OpenClient<C> {
  maskCredentials(client, given.io)
  const session = given.session ?? createEnvironmentSession(given, () => client.config.credentials())
  const { sleep, signal, random, end } = given
  return { client, deps: { sleep, signal, random, end, session, place: placeOf(connection, service) } }
}
