/** Whatever a source has, lint finds no fault in a line of what is written. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ConvertOptions } from '../../../src/convert/convert-images.js'
import { addsUp, convertAll } from '../../support/converted.js'
import { lint } from '../../support/linted.js'

const PLACE = { file: 'labels.csv', line: 7 }

/** Of the data as a whole, not of a line: a conversion cannot know better. */
const OF_THE_DATA = new Set([
  'ERROR_EMPTY_MANIFEST',
  'ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT',
  'ERROR_MANIFEST_TOO_FEW_LABELS',
  'ERROR_MANIFEST_TOO_FEW_USABLE_LABELS',
  'CL_FEW_IMAGES',
  'CL_FEW_IMAGES_FOR_SPLIT',
  'CL_IMBALANCED_LABELS',
  'CL_MISSPELT_LABEL',
  'CL_MIXED_KINDS',
  'CL_SIMILAR_LABELS',
  'CL_UNCERTAIN_FORECAST',
  'CL_UNUSUAL_BOX_SHAPE',
  'CL_UNUSUAL_BOX_SIZE',
])

const texts = fc.oneof(
  fc.constantFrom(
    'pear',
    'Pear',
    ' pear',
    'apple',
    '',
    '\ufffd',
    '\ud800',
    'x'.repeat(257),
    '__proto__',
    '"\\\n',
    'é',
    '1',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const names = fc.oneof(
  fc.constantFrom(
    'a.jpg',
    'b.PNG',
    'c',
    'd.webp',
    '../e.jpg',
    './f.jpg',
    '/g.jpg',
    's3://orchard-images/h.jpg',
    's3://',
    's3://my-bucket/i.jpg',
    's3://other-images/j.jpg',
    'http://k/l.jpg',
    '',
    'm\u200b.jpg',
    ' n.jpg',
    'C:/o.jpg',
    'p/',
    `${'q'.repeat(1030)}.jpg`,
  ),
  fc.string({ unit: 'binary', maxLength: 8 }).map((name) => `${name}.jpg`),
)
const pixels = fc.oneof(
  fc.integer({ min: -50, max: 700 }),
  fc.double({ min: -2, max: 5000 }),
  fc.double(),
  fc.constantFrom(NaN, Infinity, -0, 0.4999999, 639.5, 640),
)
const anyBox = fc.record({
  label: texts,
  left: pixels,
  top: pixels,
  width: pixels,
  height: pixels,
  unit: fc.constantFrom('pixels' as const, 'fraction' as const),
  place: fc.constant(PLACE),
})
const sides = fc.oneof(
  fc.constantFrom(0, 1, 63, 64, 480, 1280, 1281, 4096, 4097, 2 ** 40),
  fc.integer({ min: 60, max: 4100 }),
)
const anyImage = fc.record({
  name: names,
  place: fc.constant(PLACE),
  size: fc.option(fc.record({ width: sides, height: sides }), { nil: undefined }),
  labels: fc.array(texts, { maxLength: 3 }),
  boxes: fc.oneof(fc.array(anyBox, { maxLength: 4 }), fc.array(anyBox, { minLength: 52, maxLength: 54 })),
  created: fc.option(fc.oneof(fc.constantFrom('2026-03-02', '2026-02-30', 'now', '9999-12-31T23:59:59-12:00'), texts), {
    nil: undefined,
  }),
})
const anyOptions: fc.Arbitrary<Partial<ConvertOptions>> = fc.record({
  kind: fc.constantFrom(undefined, 'boxes' as const, 'image-level' as const),
  labels: fc.constantFrom(
    new Map(),
    new Map([
      ['apple', 'pear'],
      ['pear', undefined],
    ]),
    new Map([
      ['', 'pear'],
      ['pear', '\ufffd'],
    ]),
  ),
})

describe('whatever a source has', () => {
  test('lint finds no fault in a line, the sums add up, and nothing depends on anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyImage, { maxLength: 12 }), anyOptions, async (images, options) => {
        const { manifest, ledger } = await convertAll(images, options)
        expect(addsUp(ledger)).toBe(true)
        expect(manifest.match(/\n/g) ?? []).toHaveLength(ledger.sums.image.written)
        expect(ledger.sums.image.read).toBe(images.length)
        expect(ledger.sums.box.read).toBe(images.reduce((sum, { boxes }) => sum + boxes.length, 0))
        expect((await convertAll(images, options)).manifest).toBe(manifest)
        const report = await lint({ training: manifest })
        const faults = report.findings.filter(({ code, severity }) => severity !== 'notice' && !OF_THE_DATA.has(code))
        expect(faults).toEqual([])
        const labels = [...report.training.labels].map(([label, { images: count }]) => [label, count])
        expect(labels.sort()).toEqual([...ledger.labels].sort())
      }),
    )
  })
})
