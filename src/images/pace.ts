/**
 * How many requests are under way at once: more while S3 keeps up, half as many once it says 503 Slow Down. The way that
 * networks share a line: additive increase, multiplicative decrease.
 */

export interface Pace {
  /** Requests at once; a fraction of one is what the next answers add to. */
  readonly atOnce: number
  /** Number of the request that was begun last when the pace was slowed down: an answer to an earlier one says nothing new. */
  readonly slowedAt: number
}

/** At the beginning, and at most. Our choice: S3 gives 5,500 reads a second to a prefix, in about 20 ms each. */
export const FIRST_AT_ONCE = 16
export const MOST_AT_ONCE = 64

export const FIRST_PACE: Pace = { atOnce: FIRST_AT_ONCE, slowedAt: 0 }

/**
 * After an answer: one more at once for each round of answers.
 * @param most  requests at once
 */
export function faster(pace: Pace, most = MOST_AT_ONCE): Pace {
  return { ...pace, atOnce: Math.min(most, pace.atOnce + 1 / Math.floor(pace.atOnce)) }
}

/**
 * After a 503.
 * @param request the number of the request, in the order in which they were begun
 * @param last    of the request that was begun last
 */
export function slower(pace: Pace, request: number, last: number): Pace {
  if (request <= pace.slowedAt) return pace
  return { atOnce: Math.max(1, pace.atOnce / 2), slowedAt: last }
}
