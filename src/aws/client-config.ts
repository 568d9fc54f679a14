/** What the clients of all services have in common. */
import type { Connection } from '../deps.js'

/** Settings of one client; each SDK client takes them as they are. */
export interface ClientConfig {
  readonly region: string
  /** One: every retry is ours, see retry.ts. */
  readonly maxAttempts: 1
  readonly customUserAgent: string
  readonly logger: SilentLogger
}

/** The client's own words go nowhere: some would come to stderr past escaping and redaction, and all errors come as such. */
type SilentLogger = Readonly<Record<'debug' | 'info' | 'warn' | 'error', () => void>>

const SILENT: SilentLogger = { debug: nothing, info: nothing, warn: nothing, error: nothing }

/** The settings for a connection. */
export function clientConfig(connection: Connection): ClientConfig {
  return { region: connection.region, maxAttempts: 1, customUserAgent: 'train-custom-labels', logger: SILENT }
}

function nothing(): void {
  // What the client says is not for the log.
}
