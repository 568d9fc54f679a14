/** What the clients of all services have in common. */
import type { NodeHttpHandler } from '@smithy/node-http-handler'
import type { Connection } from '../deps.js'
import { requestHandlerFor } from './request-handler.js'

/** Settings of one client; each SDK client takes them as they are. */
export interface ClientConfig {
  readonly region: string
  /** One: every retry is ours, see retry.ts. */
  readonly maxAttempts: 1
  readonly customUserAgent: string
  /** Left out where the client's own does. */
  readonly requestHandler?: NodeHttpHandler
}

/** The settings for a connection. */
export function clientConfig(connection: Connection): ClientConfig {
  const requestHandler = requestHandlerFor(connection.network)
  return {
    region: connection.region,
    maxAttempts: 1,
    customUserAgent: 'train-custom-labels',
    ...(requestHandler === undefined ? {} : { requestHandler }),
  }
}
