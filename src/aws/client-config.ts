/** What the clients of all services have in common. */
import type { Connection } from '../deps.js'

/** Settings of one client; each SDK client takes them as they are. */
export interface ClientConfig {
  readonly region: string
  /** One: every retry is ours, see retry.ts. */
  readonly maxAttempts: 1
  readonly customUserAgent: string
}

/** The settings for a connection. */
export function clientConfig(connection: Connection): ClientConfig {
  return { region: connection.region, maxAttempts: 1, customUserAgent: 'train-custom-labels' }
}
