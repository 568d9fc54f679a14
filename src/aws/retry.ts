/** The one retry policy for calls that only read. */
import type { CallEnd } from '../ports/network.js'
import type { Deps } from '../ports/deps.js'
import { isPassingFault, isPastEnd, ServiceError, TIMEOUT_ENDED } from '../errors/service-error.js'
import type { CallLimits } from './attempt.js'

/** Reads answer within a second or so, S3 with the head of an object; past this something is broken on the way. */
export const READ_LIMITS: CallLimits = { deadlineMs: 30_000, afterCancelMs: 0 }

/** Tries of one read, the first included. */
const TRIES_MAX = 5

/** Upper bound of the wait before the first retry, milliseconds; it doubles with each. */
const FIRST_WAIT_MS = 1000

/**
 * Tries a read up to five times, within about 15 s of waiting, with jitter so that many jobs do not return as one.
 * @throws ServiceError the last one, at once when a retry cannot help, or none would begin before the end of the step
 */
export async function retryRead<T>(
  deps: Pick<Deps, 'sleep' | 'signal' | 'random'> & { readonly end?: CallEnd | undefined },
  read: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await read()
    } catch (error) {
      if (!isPassingFault(error) || tries === TRIES_MAX) throw error
      const waitMs = FIRST_WAIT_MS * 2 ** (tries - 1) * (0.5 + deps.random() / 2)
      if (deps.end !== undefined && deps.end.leftMs() <= waitMs) throw endedBetween(error)
      await deps.sleep(waitMs, deps.signal)
    }
  }
}

/** Another try would have come, had there been time: the end of the step is what ends it, and the fault is why it took so long. */
function endedBetween(error: ServiceError): ServiceError {
  const { errorName, kind } = error.facts
  // A wrong clock or an ended session is no matter of time.
  if (isPastEnd(error) || kind === 'clock-skew' || kind === 'session-ended') return error
  const facts = { ...error.facts, errorName: TIMEOUT_ENDED }
  return new ServiceError(facts, `timeout ended before another try (${errorName}: ${error.message})`, error)
}
