import { describe, expect, test } from '@jest/globals'
import { FIRST_AT_ONCE, FIRST_PACE, MOST_AT_ONCE, faster, slower, type Pace } from '../../../src/images/pace.js'

describe('the pace of requests', () => {
  test.each<[string, Pace, Pace]>([
    ['a round of answers adds one', rounds(FIRST_PACE, FIRST_AT_ONCE), { atOnce: FIRST_AT_ONCE + 1, slowedAt: 0 }],
    ['it ends at the most', rounds(FIRST_PACE, 100_000), { atOnce: MOST_AT_ONCE, slowedAt: 0 }],
    ['a 503 halves it', slower(FIRST_PACE, 3, 20), { atOnce: FIRST_AT_ONCE / 2, slowedAt: 20 }],
    [
      'the 503s of requests that were under way say nothing new',
      slower(slower(FIRST_PACE, 3, 20), 20, 21),
      { atOnce: FIRST_AT_ONCE / 2, slowedAt: 20 },
    ],
    ['a later 503 does', slower(slower(FIRST_PACE, 3, 20), 21, 30), { atOnce: FIRST_AT_ONCE / 4, slowedAt: 30 }],
    ['one request always goes', slower({ atOnce: 1, slowedAt: 0 }, 1, 1), { atOnce: 1, slowedAt: 1 }],
  ])('%s', (_, pace, expected) => {
    expect(pace.atOnce).toBeCloseTo(expected.atOnce, 8)
    expect(pace.slowedAt).toBe(expected.slowedAt)
  })
})

function rounds(pace: Pace, answers: number): Pace {
  let now = pace
  for (let answer = 0; answer < answers; answer += 1) now = faster(now)
  return now
}
