/** What a service of the emulator consists of; `services/table.ts` has all of them. */
import type { Caller } from '../authenticate.js'
import type { AnsweredWording, Words } from './words.js'
import type { ServiceEntry } from '../journal.js'
import type { EmulatorState } from '../state.js'
import type { WireReply, WireRequest } from '../wire/http.js'

/** An operation, and what of a request goes into the journal. */
export interface Operation {
  readonly operation: string
  readonly input: unknown
  /** False for an operation that the service may have but that is not emulated. */
  readonly isKnown: boolean
}

/** What is known about an accepted request besides its content. */
export interface Call {
  readonly entry: ServiceEntry
  /** Undefined for an operation that needs no signature. */
  readonly signedBy: Caller | undefined
  /** The emulator's clock. */
  readonly now: number
  /** The clock that signatures are checked with. */
  readonly signatureNow: number
}

export interface Answered {
  readonly state: EmulatorState
  readonly reply: WireReply
}

export interface Service {
  /** As AWS calls it, for messages. */
  readonly title: string
  /** In the credential scope of its signatures. */
  readonly signingName: string
  /** The variables that set the endpoint of its clients. */
  readonly endpointVariables: readonly string[]
  /** Whether a request is for it; the first service of the table that says so gets it. @param scope what it is signed for */
  readonly claims: (request: WireRequest, scope: string | undefined) => boolean
  readonly operationOf: (request: WireRequest) => Operation
  /** Answers a request that is signed and allowed. */
  readonly answer: (state: EmulatorState, request: WireRequest, call: Call) => Answered
  /** An error in the form of the service's protocol. */
  readonly error: (words: Words, request: Pick<WireRequest, 'method' | 'headers'>, requestId: string) => WireReply
  /** How it names a call that is not allowed. */
  readonly denied: Omit<Words, 'message'>
  /** Its own words for a signature that AWS's front ends refuse by this name. S3 has other errors for all of them. */
  readonly badSignature: (words: Omit<Words, 'status'>) => Words
  readonly faults: AnsweredWording
  /** What `limit-exceeded` says of an operation with a limit of its own, in place of the text in `faults`. */
  readonly limits?: Readonly<Record<string, string>>
}
