/** Faults as data: which request meets which fault. */
import { onlyOperationOf, type FaultKind } from './fault-kinds.js'
import type { JournalEntry } from './journal.js'

export type { FaultKind } from './fault-kinds.js'

export interface Fault {
  /** As the API names it; `*` for all. */
  readonly operation: string
  /** Which of the operation's requests, counted from 1; only of those that match `where`, if given. */
  readonly nth: number | 'every' | { readonly from: number; readonly to?: number }
  readonly kind: FaultKind
  /** Only requests whose input, as JSON, contains this text: a key, a version name, part of an ARN. */
  readonly where?: string
  /** Instead of the fault's usual message. */
  readonly message?: string
  /** For `slow`: how long the answer is delayed, in real milliseconds; without it, until the client disconnects. */
  readonly delayMs?: number
}

/** The first fault that matches a request. */
export function faultFor(
  faults: readonly Fault[],
  entry: JournalEntry,
  journal: readonly JournalEntry[],
): Fault | undefined {
  return faults.find(
    (fault) => fits(fault, entry) && isMet(fault, entry) && isOneOf(fault.nth, countOf(fault, entry, journal)),
  )
}

function fits({ operation, where }: Fault, entry: JournalEntry): boolean {
  if (operation !== '*' && operation !== entry.operation) return false
  return where === undefined || JSON.stringify(entry.input).includes(where)
}

/** A kind for one operation skips the others, which are still counted. */
function isMet({ kind }: Fault, { operation }: JournalEntry): boolean {
  return (onlyOperationOf(kind) ?? operation) === operation
}

function countOf(fault: Fault, entry: JournalEntry, journal: readonly JournalEntry[]): number {
  return journal.filter((earlier) => earlier.n <= entry.n && fits(fault, earlier)).length
}

function isOneOf(nth: Fault['nth'], count: number): boolean {
  if (nth === 'every') return true
  if (typeof nth === 'number') return nth === count
  return nth.from <= count && count <= (nth.to ?? Infinity)
}
