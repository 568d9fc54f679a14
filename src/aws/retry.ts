/** The one retry policy for calls that only read. */
import type { Deps } from '../deps.js'
import { isPassingFault } from '../errors.js'
import type { Patience } from './attempt.js'

/** Reads answer within a second or so, S3 with the head of an object; past this something is broken on the way. */
export const READ_PATIENCE: Patience = { deadlineMs: 30_000, afterCancelMs: 0 }

/** Tries of one read, the first included. */
const TRIES_MAX = 5

/** Upper bound of the wait before the first retry, milliseconds; it doubles with each. */
const FIRST_WAIT_MS = 1000

/**
 * Tries a read up to five times, within about 15 s of waiting, with jitter so that many jobs do not return as one.
 * @throws ServiceError the last one, at once when no retry can mend it
 */
export async function retryRead<T>(
  deps: Pick<Deps, 'sleep' | 'signal' | 'random'>,
  read: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await read()
    } catch (error) {
      if (!isPassingFault(error) || tries === TRIES_MAX) throw error
      await deps.sleep(FIRST_WAIT_MS * 2 ** (tries - 1) * (0.5 + deps.random() / 2), deps.signal)
    }
  }
}
