/** What the needs of a call follow from. */
import type { ServiceEntry } from '../journal.js'
import type { Need } from './policy.js'

/** A call as it is in the journal, and the account that it is for. */
export interface Call extends Pick<ServiceEntry, 'service' | 'operation' | 'input' | 'headers' | 'at'> {
  readonly account: string
  readonly region: string
}

export type Input = Readonly<Record<string, unknown>>

export type NeedsOf = (input: Input, call: Call) => readonly Need[]

/** The needs of a service's operations, by name. */
export type NeedsTable = Readonly<Partial<Record<string, NeedsOf>>>
