/** How far a check of images is, in the log of the action. */
import { expect, test } from '@jest/globals'
import { logPacing } from '../../../../src/judgement/manifests/image-checks.js'
import { pacingOf } from '../../../../src/images/pacing.js'

test('a line is logged each half a minute, and not at the beginning', () => {
  let now = 1_000_000
  const log: string[] = []
  const show = logPacing({ log: (line) => void log.push(line) }, { now: () => now })
  for (const [seconds, done] of [
    [1, 10],
    [29, 290],
    [30, 300],
    [31, 310],
    [59, 590],
    [61, 610],
  ] as const) {
    now = 1_000_000 + seconds * 1000
    show(pacingOf(done, 1000, seconds * 1000))
  }
  expect(log).toEqual([
    'Images: 300 of 1,000 images, 10 a second, 70 s left.',
    'Images: 610 of 1,000 images, 10 a second, 39 s left.',
  ])
})
