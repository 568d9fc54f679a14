/** How a service words an error. */
import type { FaultBefore } from '../fault-kinds.js'

export interface Words {
  readonly status: number
  readonly code: string
  readonly message: string
}

/** The faults that each service words in its own way. */
export type AnsweredWording = Readonly<
  Record<Exclude<FaultBefore, 'reset-before' | 'unavailable-html' | 'access-denied' | 'keys-not-fetched'>, Words>
>
