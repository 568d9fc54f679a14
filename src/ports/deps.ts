/**
 * What the actions use from outside: types only. `src/aws` and `src/github` implement them, tests pass values.
 * Ports use the project's own types and plain data; no SDK type passes them.
 */
import type { FilePort } from './files.js'
import type { SharedConfig } from './endpoints.js'
import type { ImagePort } from './image-port.js'
import type { RunnerIo } from './runner.js'
import type { Connection, CallEnd } from './network.js'
import type { RekognitionPort } from './rekognition.js'
import type { ModelPort } from './models.js'
import type { ObjectPort } from './objects.js'
import type { ExecutionPort } from './executions.js'

/** Everything an action needs from outside. */
export interface Deps {
  /** The only clock; milliseconds since the epoch. */
  readonly clock: { readonly now: () => number }
  /** The only wait. Rejects with the signal's reason when the signal aborts first. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** Aborts when the runner cancels the step (SIGINT, SIGTERM, SIGBREAK); the reason is an Error that says which. */
  readonly signal: AbortSignal
  /** A number in [0, 1), for jitter. */
  readonly random: () => number
  readonly env: Readonly<Record<string, string | undefined>>
  readonly files: FilePort
  /** The shared files of AWS's tools (`~/.aws/config` and the like), for the profile in use. */
  readonly readSharedConfig: () => Promise<SharedConfig>
  /** The system's folder for temporary files, for where the runner names none. */
  readonly tempFolder: string
  readonly io: RunnerIo
  /**
   * GitHub's OpenID Connect token of this job, for an audience; already masked. Each call asks for a new one.
   * @throws ActionError ID_TOKEN_UNAVAILABLE where GitHub offers or gives the job none; ServiceError for passing faults
   */
  readonly requestIdToken: (audience: string) => Promise<string>
  /**
   * Clients of one connection; made once the inputs are known. No call is sent by making them.
   * @param log  receives what happens to the connection's credentials, a line at a time
   * @param end  past which no call is begun, and the one under way is cut
   */
  readonly connect: (connection: Connection, log: (line: string) => void, end: CallEnd) => AwsPorts
}

/** The services, in one Region. Every call may throw a ServiceError (see errors/service-error.ts). */
export interface AwsPorts {
  readonly rekognition: RekognitionPort
  readonly objects: ObjectPort
  /** Loaded when it is first used: most steps ask no model. */
  readonly models: Pick<ModelPort, 'detect'>
  /** Loaded when it is first used: most steps wait by themselves. */
  readonly executions: ExecutionPort
  /** Loaded when it is first used. */
  readonly images: ImagePort
}
