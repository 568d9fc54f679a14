/** What the clients of all services have in common. */
import type { NodeHttpHandler } from '@smithy/node-http-handler'
import type { Endpoint } from '../ports/endpoints.js'
import type { Connection } from '../ports/network.js'
import type { ServiceErrorFacts } from '../errors/service-error.js'
import { withoutUndefined } from '../model/without-undefined.js'
import { requestHandlerFor } from './request-handler.js'
import type { RoleSession } from './role-session.js'

/** Settings of one client; each SDK client takes them as they are. */
export interface ClientConfig {
  readonly region: string
  /** One: the action retries by itself, see retry.ts. */
  readonly maxAttempts: 1
  readonly customUserAgent: string
  readonly logger: SilentLogger
  /** Asked before each request; without it the client looks for credentials in the environment. */
  readonly credentials?: RoleSession['credentials']
  /** Left out where the client's own does. */
  readonly requestHandler?: NodeHttpHandler
}

/** The client's own words go nowhere: some would come to stderr past escaping and redaction, and all errors come as such. */
type SilentLogger = Readonly<Record<'debug' | 'info' | 'warn' | 'error', () => void>>

const SILENT: SilentLogger = { debug: nothing, info: nothing, warn: nothing, error: nothing }

/** The settings for a connection; without a session, those of a client that finds its credentials itself or needs none. */
export function clientConfig(connection: Connection, session?: RoleSession): ClientConfig {
  return {
    region: connection.region,
    maxAttempts: 1,
    customUserAgent: 'train-custom-labels',
    logger: SILENT,
    ...withoutUndefined({
      credentials: session?.credentials,
      requestHandler: requestHandlerFor(connection.network),
    }),
  }
}

/** Where the calls of a service go. An address for one service counts for more than one for all. */
export function placeOf(
  { region, network }: Connection,
  service: NonNullable<Endpoint['service']>,
): ServiceErrorFacts['place'] {
  const endpoints = network?.endpoints ?? []
  const endpoint =
    endpoints.find((one) => one.service === service) ?? endpoints.find((one) => one.service === undefined)
  return endpoint === undefined ? { region } : { region, endpoint: `${endpoint.shown} (${endpoint.variable})` }
}

function nothing(): void {
  // What the client says is not for the log.
}
