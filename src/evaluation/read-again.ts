/** Starts a read over when its body broke off: the port retries only until the head of the answer. */
import { isPassingFault } from '../errors.js'

/** Tries of one file. Ours: each has the port's own retries and waits before it. */
const TRIES_MAX = 3

/**
 * @param read  reads one object from its beginning to its end
 * @throws ServiceError the last one, at once when no retry can mend it
 */
export async function readAgain<T>(read: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await read()
    } catch (error) {
      if (!isPassingFault(error) || tries === TRIES_MAX) throw error
    }
  }
}
