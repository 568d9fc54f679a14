/** Waits longer after each consecutive fault, and gives up after a while. */
import { ActionError } from '../errors/action-error.js'
import { isPastEnd, type ServiceError } from '../errors/service-error.js'
import { networkHintOf } from '../errors/network-hint.js'
import { spread, waitAfter, type Waits } from '../ports/try-again.js'
import { formatDuration } from '../text/duration.js'
import type { StepTools } from '../report/step-tools.js'

/** Upper bounds of the waits after faults, milliseconds. Our choice. */
const WAITS: Waits = { firstMs: 2000, longestMs: 60_000 }

/** Give up after this long of consecutive faults, milliseconds. Our choice. */
const TROUBLE_MAX_MS = 15 * 60_000

/** Retries with backoff until a deadline. */
export interface Backoff {
  /**
   * Waits before the next attempt.
   * @param atLeastMs  when the next attempt must not come sooner
   * @throws ActionError SERVICE_UNAVAILABLE when faults have lasted too long, or past the deadline (outcome timed-out)
   * @throws ServiceError the fault itself, where it is that the step has ended
   */
  readonly wait: (fault: ServiceError, atLeastMs?: number) => Promise<void>
  /** The service has answered sensibly: the next fault is the first again. */
  readonly reset: () => void
}

/** Backoff up to a deadline (milliseconds since the epoch). */
export function createBackoff(
  tools: Pick<StepTools, 'clock' | 'sleep' | 'signal' | 'random'>,
  deadlineAt: number,
): Backoff {
  let faults = 0
  let since: number | undefined
  return {
    wait: async (fault, atLeastMs = 0) => {
      if (isPastEnd(fault)) throw fault
      const now = tools.clock.now()
      since ??= now
      const giveUpAt = Math.min(since + TROUBLE_MAX_MS, deadlineAt)
      if (now >= giveUpAt) {
        const { operation, errorName, requestId } = fault.facts
        const hint = networkHintOf(fault)
        throw new ActionError(
          'SERVICE_UNAVAILABLE',
          `${operation} failed for ${formatDuration(now - since)} (${errorName}: ${fault.message}).`,
          {
            requestId,
            cause: fault,
            outcome: now < deadlineAt ? undefined : 'timed-out',
            hint,
          },
        )
      }
      faults += 1
      const waitMs = Math.max(atLeastMs, spread(waitAfter(faults, WAITS), tools.random()))
      await tools.sleep(Math.min(giveUpAt - now, waitMs), tools.signal)
    },
    reset: () => {
      faults = 0
      since = undefined
    },
  }
}
