/**
 * The emulator as a library: a Rekognition Custom Labels with the parts of other services that belong to it, on one port.
 * packages/emulator/README.md describes how to use it, packages/emulator/docs/coverage.md what each part is modelled on.
 */
import type { AddressInfo } from 'node:net'
import { EXAMPLE_CREDENTIALS, type Credentials } from './credentials.js'
import { EmulatedService } from './emulated-service.js'
import type { Fault } from './faults.js'
import type { JournalEntry } from './journal.js'
import { emptyState } from './empty-state.js'
import { readStateFile } from './kept-state/state-file.js'
import { StateKeeper } from './kept-state/state-keeper.js'
import { findVersion, putObject, withBucket } from './s3/store.js'
import type { Seed } from './seed.js'
import { createEmulatorServer } from './server.js'
import { SpeedClock, type Clock } from './speed-clock.js'
import type { WireReply } from './wire/http.js'
import type { EmulatorState } from './state.js'

export interface EmulatorOptions {
  /** The service's time. Default: the real one, times `speed`. */
  readonly clock?: Clock
  /** How many seconds pass in one real second, except within a call that is retried; only without `clock`. Default 1. */
  readonly speed?: number
  /** What `speed` counts from, and signatures are checked with; for tests. Default: the machine's clock. */
  readonly realClock?: Clock
  /** The time that signatures are checked with. Default: `clock` where one is given, else the real one. */
  readonly signatureClock?: Clock
  /** 0, the default, chooses a free one. */
  readonly port?: number
  /** Default 127.0.0.1. */
  readonly host?: string
  /** Default: the documented example pair. */
  readonly credentials?: readonly Credentials[]
  /** Default us-east-1. */
  readonly region?: string
  /** Default 111122223333. */
  readonly account?: string
  /** Applied unless `stateFile` exists. */
  readonly seed?: Seed
  /** A policy document of the caller, or a list of them; replaces that of the seed or of the kept state. */
  readonly policy?: unknown
  /** A file that the state is read from, and written to at each change. Journal and faults are not in it. */
  readonly stateFile?: string | undefined
  /** Check images in the emulator's S3; by default every image is assumed to exist. */
  readonly checkImages?: boolean
  /** Called, and awaited, before a request is handled. */
  readonly onRequest?: (entry: JournalEntry) => void | Promise<void>
  /** Called for a request that the emulator has no operation for. */
  readonly onUnexpected?: (entry: JournalEntry) => void
  /** Called with every answer before it is sent; also with one that a fault delays or truncates, as a whole. */
  readonly onAnswer?: (entry: JournalEntry, reply: WireReply) => void
}

export interface Emulator {
  /** The endpoint of all services, without a slash at its end. */
  readonly url: string
  readonly port: number
  /** Every request so far; grows. */
  readonly journal: readonly JournalEntry[]
  /** As of the last request; {@link inspect} lets time pass first. */
  readonly state: EmulatorState
  readonly inspect: () => Promise<EmulatorState>
  readonly addFault: (fault: Fault) => void
  readonly clearFaults: () => void
  /** Merges a seed into the state. @throws SeedError */
  readonly applySeed: (seed: Seed) => Promise<void>
  /** Writes an object, creating its bucket if it does not exist. */
  readonly putObject: (bucket: string, key: string, bytes: Uint8Array | string) => Promise<void>
  /** The current bytes of an object as of now; undefined where there is none. */
  readonly getObject: (bucket: string, key: string) => Promise<Buffer | undefined>
  /** Whether the state is from `stateFile`. */
  readonly isResumed: boolean
  /** Closes every connection, delayed ones too, stops listening, and writes the state for the last time. */
  readonly close: () => Promise<void>
}

/**
 * Starts an emulator.
 * @throws SeedError for an invalid seed, StateFileError for a state file that cannot be used, or the system's error for a port that is not available
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const realClock = options.realClock ?? { now: () => Date.now() }
  const { stateFile } = options
  const empty = emptyState(options.account ?? '111122223333', options.region ?? 'us-east-1')
  const kept = stateFile === undefined ? undefined : readStateFile(stateFile, empty)
  const keeper = stateFile === undefined ? undefined : new StateKeeper(stateFile)
  const pace = options.clock === undefined ? new SpeedClock(realClock, options.speed ?? 1, kept?.now) : undefined
  const service = new EmulatedService({
    initial: kept?.state ?? empty,
    onState: async (state, now) => keeper?.keep(state, now),
    credentials: options.credentials ?? [EXAMPLE_CREDENTIALS],
    clock: options.clock ?? pace ?? realClock,
    pace,
    signatureClock: options.signatureClock ?? options.clock ?? realClock,
    checkImages: options.checkImages ?? false,
    onRequest: options.onRequest ?? nothing,
    onUnexpected: options.onUnexpected ?? nothing,
    onAnswer: options.onAnswer ?? nothing,
  })
  if (kept === undefined && options.seed !== undefined) await service.seed(options.seed)
  if (options.policy !== undefined) await service.seed({ policy: options.policy })
  // A file that cannot be written is noticed now.
  await keeper?.write(service.state, service.options.clock.now())
  const server = createEmulatorServer(service)
  const host = options.host ?? '127.0.0.1'
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, host, () => {
      const address = server.address()
      resolve(isAddress(address) ? address.port : 0)
    })
  })
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`,
    port,
    journal: service.journal.entries,
    get state() {
      return service.state
    },
    inspect: () => service.change((state) => state),
    addFault: (fault) => {
      service.setFaults([...service.faults, fault])
    },
    clearFaults: () => {
      service.setFaults([])
    },
    applySeed: (seed) => service.seed(seed),
    putObject: async (bucket, key, bytes) => {
      await service.change((state, now) => {
        const withIt = state.buckets.has(bucket) ? state : withBucket(state, bucket, now)
        return putObject(withIt, bucket, key, Buffer.from(bytes), now).state
      })
    },
    getObject: async (bucket, key) => {
      const found = (await service.change((state) => state)).buckets.get(bucket)
      return found === undefined ? undefined : findVersion(found, key)?.content?.bytes
    },
    isResumed: kept !== undefined,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      })
      if (keeper !== undefined) await service.change((state) => state)
      await keeper?.write(service.state, service.options.clock.now())
    },
  }
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}

function nothing(): void {
  // The default of the hooks.
}
