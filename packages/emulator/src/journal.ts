/** Every received request, for tests and for people who check what their workflow does. */
import type { ServiceName } from './authenticate.js'
import type { FaultKind } from './fault-kinds.js'

/** One request. Its outcome is filled in when it has been answered. */
export interface JournalEntry {
  /** Counts all requests, from 1. */
  readonly n: number
  /** For a request to a service that is not emulated, the name that it is signed for. */
  readonly service: string
  /** As the API names it; without a matching operation, the method and path, or the target. */
  readonly operation: string
  /** Counts the requests of this operation, from 1. */
  readonly nth: number
  /** Milliseconds since the epoch on the emulator's clock. */
  readonly at: number
  /** The time in the signature; absent when there is none. */
  readonly signedAt?: number | undefined
  /** The JSON body; for S3 `{ bucket, key, query }`; for STS its parameters, without the token. */
  readonly input: unknown
  /** Names in lower case, without the authorization and the session token. */
  readonly headers: Readonly<Record<string, string>>
  /** Size of the body as sent. */
  readonly bodyBytes: number
  readonly accessKeyId?: string | undefined
  readonly requestId: string
  /** HTTP status; undefined until there is one, and permanently where the connection was reset instead. */
  readonly status?: number | undefined
  readonly errorName?: string | undefined
  /** The fault that was injected. */
  readonly fault?: FaultKind | undefined
}

/** A request to an emulated service. */
export interface ServiceEntry extends JournalEntry {
  readonly service: ServiceName
}

export type Request = Omit<JournalEntry, 'n' | 'nth' | 'requestId' | 'status' | 'errorName' | 'fault'>

/** What is added to an entry later. */
export type Outcome = Pick<JournalEntry, 'status' | 'errorName' | 'fault'>

export class Journal {
  readonly #entries: (Omit<JournalEntry, keyof Outcome> & Outcome)[] = []
  /** Requests by operation. */
  readonly #counts = new Map<string, number>()

  get entries(): readonly JournalEntry[] {
    return this.#entries
  }

  /** Enters a request as it arrives. */
  open<S extends string>(request: Request & { readonly service: S }): JournalEntry & { readonly service: S } {
    const n = this.#entries.length + 1
    const nth = (this.#counts.get(request.operation) ?? 0) + 1
    this.#counts.set(request.operation, nth)
    const entry = { ...request, n, nth, requestId: requestIdOf(n) }
    this.#entries.push(entry)
    return entry
  }

  /** Completes an entry in place, so that everything that refers to it sees the outcome. */
  close(entry: JournalEntry, outcome: Outcome): void {
    Object.assign(entry, outcome)
  }
}

/** Request ids look like the service's and are the same in every run. */
function requestIdOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}
