/**
 * The clock of `--speed`. It runs fast between calls, never within one: a client that retries after a lost or failed
 * answer waits for a second or so, which would be hours here, and would find a state that no client of the service meets:
 * a training that ended, or a version that disappeared, during its first call.
 */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/**
 * How long a call stays open between two attempts, in milliseconds of the real clock. The official clients wait 20 s
 * at most; one that has not retried after this has given up.
 */
const BETWEEN_ATTEMPTS_MS = 60_000

export class SpeedClock implements Clock {
  readonly #real: Clock
  readonly #speed: number
  /** When each open call counts as given up, on the real clock; Infinity while an attempt is being answered. */
  readonly #openUntil = new Map<string, number>()
  #seen: number
  #now: number

  /**
   * @param speed seconds that pass here in a real one
   * @param notBefore where it starts, if the real one is not that far; milliseconds since the epoch
   */
  constructor(real: Clock, speed: number, notBefore = 0) {
    this.#real = real
    this.#speed = speed
    this.#seen = real.now()
    this.#now = Math.max(this.#seen, notBefore)
  }

  readonly now = (): number => {
    const real = Math.max(this.#real.now(), this.#seen)
    const openUntil = Math.max(this.#seen, ...this.#openUntil.values())
    const within = Math.min(real, openUntil) - this.#seen
    this.#now += within * Math.min(this.#speed, 1) + (real - this.#seen - within) * this.#speed
    this.#seen = real
    for (const [call, until] of this.#openUntil) if (until <= real) this.#openUntil.delete(call)
    return this.#now
  }

  /** An attempt of a call has arrived: from now on time runs no faster than the real one. */
  open(call: string): void {
    this.now()
    this.#openUntil.set(call, Infinity)
  }

  /** The attempt is over, without an answer that ends the call: another one may follow. */
  await(call: string): void {
    this.now()
    this.#openUntil.set(call, this.#seen + BETWEEN_ATTEMPTS_MS)
  }

  /** The call will not be retried. */
  close(call: string): void {
    this.now()
    this.#openUntil.delete(call)
  }
}
