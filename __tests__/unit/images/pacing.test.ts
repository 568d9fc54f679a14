/** The rate of a check, and the time that is left. */
import { expect, test } from '@jest/globals'
import { createMeter, describePacing, pacingOf, type Pacing } from '../../../src/images/pacing.js'

const format = (count: number): string => count.toLocaleString('en')

test.each<[string, Parameters<typeof pacingOf>, string]>([
  ['before a second has passed there is no rate', [500, 1000, 999], '500 of 1,000 images'],
  ['nothing done', [0, 1000, 5000], '0 of 1,000 images'],
  ['a rate', [1200, 10_000, 2500], '1,200 of 10,000 images, 480 a second, 19 s left'],
  ['the clock was set back', [10, 100, -5000], '10 of 100 images'],
  ['at the end', [100, 100, 10_000], '100 of 100 images, 10 a second, 0 s left'],
  ['more than was expected', [101, 100, 10_000], '101 of 100 images, 10 a second, 0 s left'],
  ['up to 99 seconds', [10, 1000, 1000], '10 of 1,000 images, 10 a second, 99 s left'],
  ['minutes from 100 seconds on', [10, 1010, 1000], '10 of 1,010 images, 10 a second, 2 min left'],
  [
    'the rate is that of images that were not known',
    [5100, 10_000, 2000, 5000],
    '5,100 of 10,000 images, 50 a second, 98 s left',
  ],
  ['all that is done was known', [5000, 10_000, 2000, 5000], '5,000 of 10,000 images'],
  ['more is known than counted', [5000, 10_000, 2000, 5001], '5,000 of 10,000 images'],
  ['hours from 100 minutes on', [1, 6001, 1000], '1 of 6,001 images, 1 a second, 2 h left'],
])('%s', (_, args, text) => {
  expect(describePacing(pacingOf(...args), format)).toBe(text)
})

test('each manifest is measured from its own beginning', () => {
  let now = 0
  const shown: Pacing[] = []
  const meter = createMeter({ now: () => now }, (pacing) => shown.push(pacing))
  meter.begin(4)
  now = 2000
  meter.know()
  meter.count()
  meter.count()
  now = 100_000
  meter.begin(10)
  now = 101_000
  meter.count()
  expect(shown).toEqual([
    { done: 1, images: 4, perSecond: undefined, leftMs: undefined },
    { done: 2, images: 4, perSecond: 0.5, leftMs: 4000 },
    { done: 1, images: 10, perSecond: 1, leftMs: 9000 },
  ])
})
