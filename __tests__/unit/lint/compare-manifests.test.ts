import { expect, test } from '@jest/globals'
import { comparePartials, type ManifestChange } from '../../../src/lint/compare-manifests.js'
import type { ManifestPartial } from '../../../src/lint/scan/partial.js'
import { scanInRanges } from '../../support/linted.js'
import { manifestLine } from '../../support/lints/manifest-text.js'

const NOTHING: ManifestChange = {
  imagesAdded: 0,
  imagesRemoved: 0,
  imagesRelabelled: 0,
  relabelledLines: [],
  labelsAdded: [],
  labelsRemoved: [],
}

async function partialOf(lines: readonly string[]): Promise<ManifestPartial> {
  const [partial] = await scanInRanges(Buffer.from(lines.join('\n')), [], { maxFindings: 0, groupBy: undefined })
  if (partial === undefined) throw new Error('a manifest without a range')
  return partial
}

const [A, B, C] = ['pear', 'apple', 'quince'].map((label, index) => manifestLine(`${String(index)}.jpg`, label)) as [
  string,
  string,
  string,
]

test.each([
  { name: 'the same', base: [A, B], now: [A, B], change: {} },
  { name: 'the same lines in another order', base: [A, B], now: [B, A], change: {} },
  { name: 'an image more', base: [A], now: [A, manifestLine('9.jpg', 'pear')], change: { imagesAdded: 1 } },
  { name: 'a label more', base: [A, B], now: [A, B, C], change: { imagesAdded: 1, labelsAdded: ['quince'] } },
  { name: 'a label less', base: [A, B, C], now: [A, B], change: { imagesRemoved: 1, labelsRemoved: ['quince'] } },
  {
    name: 'an image with another label',
    base: [A, B],
    now: [A, manifestLine('1.jpg', 'pear')],
    change: { imagesRelabelled: 1, relabelledLines: [2], labelsRemoved: ['apple'] },
  },
  { name: 'an image on two lines', base: [A, B], now: [A, A, B], change: {} },
  {
    name: 'an image with a second label on a second line',
    base: [A, B],
    now: [A, B, manifestLine('0.jpg', 'apple')],
    change: { imagesRelabelled: 1, relabelledLines: [1] },
  },
  {
    name: 'many images with another label, of which the first lines are kept',
    base: Array.from({ length: 12 }, (_, index) => manifestLine(`${String(index)}.jpg`, 'pear')),
    now: Array.from({ length: 12 }, (_, index) => manifestLine(`${String(index)}.jpg`, 'apple')),
    change: {
      imagesRelabelled: 12,
      relabelledLines: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      labelsAdded: ['apple'],
      labelsRemoved: ['pear'],
    },
  },
  { name: 'a line that is not valid', base: [A, B], now: [A, B, '{'], change: {} },
  { name: 'nothing left', base: [A], now: [], change: { imagesRemoved: 1, labelsRemoved: ['pear'] } },
])('$name', async ({ base, now, change }) => {
  expect(comparePartials(await partialOf(base), await partialOf(now))).toEqual({ ...NOTHING, ...change })
})
