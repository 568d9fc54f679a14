/** The one retry policy for calls that only read, and the limits of calls. */
import type { CallEnd } from '../ports/network.js'
import type { Deps } from '../ports/deps.js'
import { spread, tryAgain, waitAfter, type Waits } from '../ports/try-again.js'
import { isPassingFault, isPastEnd, ServiceError, TIMEOUT_ENDED } from '../errors/service-error.js'
import type { CallLimits } from './attempt.js'

/** Reads answer within a second or so, S3 with the head of an object; past this something is broken on the way. */
export const READ_LIMITS: CallLimits = { deadlineMs: 30_000, afterCancelMs: 0 }

/**
 * A create is worth a longer wait: its lost answer costs a detour. 3 s of the 5 s that a cancel leaves go to it. The end
 * of the step keeps it from being sent, and never cuts it.
 */
export const CREATE_LIMITS: CallLimits = { deadlineMs: 60_000, afterCancelMs: 3000, outlivesEnd: true }

/** Attempts of one read, the first included. */
const TRIES_MAX = 5

/** Upper bounds of the waits before retries, milliseconds. */
const WAITS: Waits = { firstMs: 1000, longestMs: 8000 }

/**
 * Tries a read up to five times, within about 15 s of waiting, with jitter so that many jobs do not return as one.
 * @throws ServiceError the last one, immediately when a retry cannot help, or none would begin before the end of the step
 */
export async function retryRead<T>(
  deps: Pick<Deps, 'sleep' | 'signal' | 'random'> & { readonly end?: CallEnd | undefined },
  read: () => Promise<T>,
): Promise<T> {
  const wait = async (error: ServiceError, tries: number): Promise<void> => {
    const waitMs = spread(waitAfter(tries, WAITS), deps.random())
    if (deps.end !== undefined && deps.end.leftMs() <= waitMs) throw endedBetween(error)
    await deps.sleep(waitMs, deps.signal)
  }
  return tryAgain({ triesMax: TRIES_MAX, mayPass: isPassingFault, wait }, read)
}

/** Another try would have come, had there been time: the end of the step is what ends it, and the fault is why it took so long. */
function endedBetween(error: ServiceError): ServiceError {
  const { errorName, kind } = error.facts
  // A wrong clock or an expired session is not a matter of time.
  if (isPastEnd(error) || kind === 'clock-skew' || kind === 'session-ended') return error
  const facts = { ...error.facts, errorName: TIMEOUT_ENDED }
  return new ServiceError(facts, `timeout ended before another try (${errorName}: ${error.message})`, error)
}
