/** Retries faults that may pass, and how long to wait in between. Each caller names its own limits. */
import type { Deps } from './deps.js'

/** Limits of the waits between tries, milliseconds. */
export interface Waits {
  /** The first; each further one is twice as long. */
  readonly firstMs: number
  readonly longestMs: number
}

/**
 * The wait after some tries.
 * @param tries  that have failed in a row, from 1
 */
export function waitAfter(tries: number, { firstMs, longestMs }: Waits): number {
  return Math.min(longestMs, firstMs * 2 ** (tries - 1))
}

/**
 * Spreads a wait over its second half, so that many jobs do not come back as one.
 * @param chance  in [0, 1)
 */
export function spread(ms: number, chance: number): number {
  return ms * (0.5 + chance / 2)
}

/**
 * Waits after some tries, spread.
 * @param tries  that have failed in a row, from 1
 * @throws the reason of the signal
 */
export async function backOff(
  { sleep, random, signal }: Pick<Deps, 'sleep' | 'random' | 'signal'>,
  waits: Waits,
  tries: number,
): Promise<void> {
  await sleep(spread(waitAfter(tries, waits), random()), signal)
}

/** When to try again, and how often. */
export interface TryAgain<E> {
  /** The first try included. */
  readonly triesMax: number
  /** Whether another try may end otherwise. */
  readonly mayPass: (error: unknown, tries: number) => error is E
  /** Waits before the next try, or throws to stop; by default the next attempt follows immediately. */
  readonly wait?: (error: E, tries: number) => Promise<void>
}

/**
 * Does something until it succeeds or no try is left.
 * @param once  one try; gets its number, from 1
 * @throws what the last try threw, or what `wait` did
 */
export async function tryAgain<T, E>(
  { triesMax, mayPass, wait }: TryAgain<E>,
  once: (tries: number) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await once(tries)
    } catch (error) {
      if (tries === triesMax || !mayPass(error, tries)) throw error
      await wait?.(error, tries)
    }
  }
}
