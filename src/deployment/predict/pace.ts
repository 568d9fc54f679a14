/** How fast images are sent to a model. */

/** Images a second for each inference unit, as a beginning. What a unit carries depends on the model and its images. Our choice. */
const PER_UNIT_AND_SECOND = 5

/** The account's quota of DetectCustomLabels calls a second. AWS General Reference, Rekognition quotas. */
const PER_SECOND_MAX = 50

/** The slowest pace that throttling leads to, milliseconds. Our choice. */
const LONGEST_MS = 10_000

/** Each answer shortens the time between two images by this share, until it is that of the beginning. Our choice. */
const RECOVERY = 0.02

/** Keeps the time between two images: longer where the model throttles, shorter again where it answers. */
export class Pace {
  readonly #shortestMs: number
  #betweenMs: number
  #nextAt = -Infinity

  /** @param units  that the model runs with */
  constructor(units: number) {
    this.#shortestMs = 1000 / Math.min(PER_SECOND_MAX, PER_UNIT_AND_SECOND * Math.max(1, units))
    this.#betweenMs = this.#shortestMs
  }

  /** Takes the next turn. @returns how long to wait for it, milliseconds */
  turn(now: number): number {
    const at = Math.max(now, this.#nextAt)
    this.#nextAt = at + this.#betweenMs
    return at - now
  }

  throttled(): void {
    this.#betweenMs = Math.min(LONGEST_MS, this.#betweenMs * 2)
  }

  answered(): void {
    this.#betweenMs = Math.max(this.#shortestMs, this.#betweenMs * (1 - RECOVERY))
  }
}
