/** The loop of each wait for versions: checks, decides, sleeps. What to check, and when that is enough, is up to the caller. */
import type { ActionError } from '../../errors/action-error.js'
import { isPassingFault, isPastEnd, type ServiceError } from '../../errors/service-error.js'
import type { Deps } from '../../ports/deps.js'
import { decideAfterFaults } from '../../training/wait-decision.js'

/** What to do after a check that was answered; `known` is what the next one starts from, and `check` is that one at once. */
export type Next<K, T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'wait' | 'check'; readonly known: K }

/**
 * How long to sleep after a check, milliseconds; undefined once the time is up.
 * @param faultsInRow  0 after a check that was answered
 * @param now          milliseconds since the epoch
 */
export type Rhythm = (faultsInRow: number, now: number) => number | undefined

/** One wait. K is what is known so far, S what a check sees, T what is waited for. */
export interface Wait<K, S, T> {
  /** What is known before the first check. */
  readonly known: K
  readonly rhythm: Rhythm
  /** A fault that may pass, thrown here, is followed by another check. `nth` is 1 for the first. */
  readonly check: (known: K, nth: number) => Promise<S>
  /** What is thrown here ends the wait. */
  readonly decide: (seen: S, known: K) => Next<K, T> | Promise<Next<K, T>>
  /** Called after each check that does not end the wait, before the sleep or the timeout: logs and reports what is due. */
  readonly remind: (known: K, fault: ServiceError | undefined) => void
  /** The error once the time is up. `fault` is that of the last check. */
  readonly timedOut: (known: K, fault: ServiceError | undefined) => ActionError
}

/**
 * Faults of network and service never end it, unless the step has no time for another check.
 * @throws what `timedOut` makes, what `decide` throws, and the reason of the signal
 * @throws ServiceError one that a retry cannot fix
 */
export async function pollUntil<K, S, T>(
  { clock, sleep, signal }: Pick<Deps, 'clock' | 'sleep' | 'signal'>,
  wait: Wait<K, S, T>,
): Promise<T> {
  let { known } = wait
  let faultsInRow = 0
  for (let nth = 1; ; nth += 1) {
    const { seen, fault } = await tryCheck(() => wait.check(known, nth))
    faultsInRow = fault === undefined ? 0 : faultsInRow + 1
    if (seen !== undefined) {
      const next = await wait.decide(seen.value, known)
      if (next.kind === 'done') return next.value
      known = next.known
      if (next.kind === 'check') continue
    }
    wait.remind(known, fault)
    const ms = wait.rhythm(faultsInRow, clock.now())
    if (ms === undefined) throw wait.timedOut(known, fault)
    await sleep(ms, signal)
  }
}

async function tryCheck<S>(
  check: () => Promise<S>,
): Promise<{ readonly seen?: { readonly value: S }; readonly fault?: ServiceError }> {
  try {
    return { seen: { value: await check() } }
  } catch (error) {
    if (!isPassingFault(error) || isPastEnd(error)) throw error
    return { fault: error }
  }
}

/** How often to check, and until when. */
export interface PollTimes {
  readonly pollIntervalMs: number
  /** Milliseconds since the epoch. */
  readonly deadlineAt: number
}

/**
 * A check every poll interval; after faults soon at first, then ever later. The last check is at the deadline itself.
 * @param intervalMs  the next interval, for one that varies
 */
export function usualRhythm(times: PollTimes, intervalMs: () => number = () => times.pollIntervalMs): Rhythm {
  return (faultsInRow, now) => {
    const leftMs = times.deadlineAt - now
    if (leftMs <= 0) return undefined
    if (faultsInRow === 0) return Math.min(leftMs, intervalMs())
    const after = decideAfterFaults(faultsInRow, now, times)
    return after.kind === 'wait' ? after.ms : undefined
  }
}
