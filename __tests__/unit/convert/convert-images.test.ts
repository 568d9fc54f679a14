import { describe, expect, test } from '@jest/globals'
import type { FoundImage } from '../../../src/convert/image-file.js'
import type { SourceBox, SourceImage } from '../../../src/convert/source-image.js'
import { addsUp, convertAll, shownSums } from '../../support/converted.js'

const PLACE = { file: 'labels.csv', line: 7 }

function box(changes: Partial<SourceBox> = {}): SourceBox {
  return { label: 'pear', left: 10, top: 20, width: 30, height: 40, unit: 'pixels', place: PLACE, ...changes }
}

function image(changes: Partial<SourceImage> = {}): SourceImage {
  return {
    name: 'a.jpg',
    place: PLACE,
    size: { width: 640, height: 480 },
    labels: [],
    boxes: [box()],
    created: undefined,
    ...changes,
  }
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe('the line of an image', () => {
  test('has boxes in whole pixels, with the labels of this line', async () => {
    const boxes = [box(), box({ label: 'apple', left: 0.25, top: 0.5, width: 0.5, height: 0.25, unit: 'fraction' })]
    const { manifest } = await convertAll([
      image({ name: './in a/b.jpg', boxes, created: '2026-03-02T10:15:00+01:00' }),
    ])
    expect(manifest).toBe(
      '{"source-ref":"s3://orchard-images/2026/in a/b.jpg","bounding-box":{"image_size":[{"width":640,"height":480,"depth":3}],"annotations":[{"class_id":0,"left":10,"top":20,"width":30,"height":40},{"class_id":1,"left":160,"top":240,"width":320,"height":120}]},"bounding-box-metadata":{"objects":[{"confidence":1},{"confidence":1}],"class-map":{"0":"pear","1":"apple"},"type":"groundtruth/object-detection","human-annotated":"yes","creation-date":"2026-03-02T09:15:00"}}\n',
    )
  })

  test('has an attribute for each image-level label, and a fixed date without one', async () => {
    const { manifest } = await convertAll([image({ boxes: [], labels: ['pear', 'ripe'], size: undefined })])
    expect(manifest).toBe(
      '{"source-ref":"s3://orchard-images/2026/a.jpg","label-0":0,"label-0-metadata":{"class-name":"pear","confidence":1,"type":"groundtruth/image-classification","human-annotated":"yes","creation-date":"1970-01-01T00:00:00"},"label-1":1,"label-1-metadata":{"class-name":"ripe","confidence":1,"type":"groundtruth/image-classification","human-annotated":"yes","creation-date":"1970-01-01T00:00:00"}}\n',
    )
  })

  test('has the same numbers of labels on all lines', async () => {
    const images = ['b', 'a', 'b'].map((label, index) =>
      image({ name: `${String(index)}.jpg`, boxes: [box({ label })] }),
    )
    const { manifest } = await convertAll(images)
    expect(manifest.match(/"class-map":\{[^}]*\}/g)).toEqual([
      '"class-map":{"0":"b"}',
      '"class-map":{"1":"a"}',
      '"class-map":{"0":"b"}',
    ])
  })
})

describe('what is left out of boxes', () => {
  test.each<[what: string, box: Partial<SourceBox>, reason: string]>([
    ['NaN as a place', { left: NaN }, 'not-a-number'],
    ['a side without an end', { width: Infinity }, 'not-a-number'],
    ['a negative side', { width: -30 }, 'negative-box'],
    ['no width', { width: 0 }, 'empty-box'],
    ['a place right of the image', { left: 640 }, 'outside-image'],
    ['a place above the image', { top: -40 }, 'outside-image'],
    ['no label', { label: '' }, 'no-label'],
    ['a label of 257 characters', { label: 'x'.repeat(257) }, 'label-too-long'],
    ['a label that is not UTF-8', { label: 'p\ufffdche' }, 'invalid-utf-8'],
    ['half of a pair of surrogates in its label', { label: 'p\ud800' }, 'invalid-utf-8'],
    ['the place of one before it', {}, 'repeated-box'],
  ])('a box with %s', async (_what, changes, reason) => {
    const { manifest, ledger } = await convertAll([image({ boxes: [box(), box(changes)] })])
    expect(shownSums(ledger, 'box')).toBe(`read 2, written 1, ${reason} 1`)
    expect(ledger.problems.map(({ message, of }) => [message.startsWith('labels.csv, line 7: '), of])).toEqual([
      [true, 'box'],
    ])
    expect(manifest.match(/"class_id"/g)).toHaveLength(1)
  })

  test.each<[what: string, box: Partial<SourceBox>, change: string, written: string]>([
    ['fractions are rounded', { left: 10.4, width: 30.2 }, 'rounded', '"left":10,"top":20,"width":31,"height":40'],
    ['what reaches out is clipped', { left: -5, width: 30 }, 'clipped', '"left":0,"top":20,"width":25,"height":40'],
    ['a thin side is widened', { left: 100, width: 1 }, 'enlarged', '"left":100,"top":20,"width":2,"height":40'],
    ['at the edge too', { left: 639, width: 1 }, 'enlarged', '"left":638,"top":20,"width":2,"height":40'],
  ])('%s, and counted', async (_what, changes, change, written) => {
    const { manifest, ledger } = await convertAll([image({ boxes: [box(changes)] })])
    expect([...ledger.changed]).toEqual([[change, 1]])
    expect(manifest).toContain(written)
    expect(ledger.problems).toEqual([])
  })

  test('in an image that the service scales down, a side needs more pixels', async () => {
    const { manifest } = await convertAll([
      image({ size: { width: 4096, height: 300 }, boxes: [box({ top: 30, height: 1 })] }),
    ])
    expect(manifest).toContain('"top":27,"width":30,"height":7')
  })
})

describe('what is left out of images', () => {
  test.each<[what: string, image: Partial<SourceImage>, reason: string]>([
    ['no label', { boxes: [] }, 'no-labels'],
    ['no box that can be written', { boxes: [box({ width: 0 })] }, 'no-labels'],
    ['51 boxes', { boxes: many(51, (left) => box({ left })) }, 'too-many-boxes'],
    ['51 labels', { boxes: [], labels: many(51, (index) => `label ${String(index)}`) }, 'too-many-labels-of-image'],
    ['no size', { size: undefined }, 'no-size'],
    ['a side that is too short', { size: { width: 63, height: 480 } }, 'image-dimension'],
    ['a side that is too long', { size: { width: 4097, height: 480 } }, 'image-dimension'],
    ['a shape that is too long', { size: { width: 2000, height: 99 } }, 'image-dimension'],
    ['another format', { name: 'a.webp' }, 'not-an-image'],
    ['a blank at the end of its name', { name: 'a.jpg ' }, 'invisible-characters'],
    ['a name that is not UTF-8', { name: '\ufffd.jpg' }, 'invalid-utf-8'],
    ['a name that is too long', { name: `${'x'.repeat(1020)}.jpg` }, 'no-source-ref'],
    ['no name', { name: './' }, 'no-name'],
    ['an address', { name: 'https://images.example/a.jpg' }, 'web-address'],
    ['an absolute path', { name: '/pictures/a.jpg' }, 'absolute-path'],
    ['a path of Windows', { name: 'C:/images/a.jpg' }, 'absolute-path'],
    ['a bucket that cannot be', { name: 's3://Orchard_Images/a.jpg' }, 'impossible-bucket'],
    ['the scheme twice', { name: 's3://s3://orchard-images/a.jpg' }, 'no-source-ref'],
    ['another bucket than the first', { name: 's3://orchard-other/a.jpg' }, 'other-bucket'],
    ['the name of the first', { name: 'first.jpg' }, 'repeated-image'],
  ])('an image with %s', async (_what, changes, reason) => {
    const { manifest, ledger } = await convertAll([image({ name: 'first.jpg' }), image(changes)])
    expect(shownSums(ledger, 'image')).toBe(`read 2, written 1, ${reason} 1`)
    expect(addsUp(ledger)).toBe(true)
    expect(manifest.match(/\n/g)).toHaveLength(1)
    expect(ledger.problems.at(-1)?.message).toMatch(/^labels\.csv, line 7: /)
  })

  test('a label past the 250 that a model can have', async () => {
    const images = many(251, (index) =>
      image({ name: `${String(index)}.jpg`, boxes: [box({ label: `label ${String(index)}` })] }),
    )
    const { ledger } = await convertAll(images)
    expect(shownSums(ledger, 'box')).toBe('read 251, written 250, too-many-labels 1')
    expect(shownSums(ledger, 'image')).toBe('read 251, written 250, no-labels 1')
  })

  test('a name without a bucket ends the conversion', async () => {
    await expect(convertAll([image()], { images: undefined })).rejects.toThrow(
      'The name of an image is a path, a.jpg, and --images is not given. Give --images s3://BUCKET/PREFIX/.',
    )
  })
})

describe('what the files of images say', () => {
  const withFile = (found: FoundImage, changes: Partial<SourceImage> = {}) =>
    convertAll([image(changes)], { findImage: () => Promise.resolve(found) })
  const stored = (width: number, height: number, orientation?: number): FoundImage => ({
    kind: 'image',
    size: { width, height },
    orientation,
  })

  test.each<[what: string, found: FoundImage, image: Partial<SourceImage>, size: string]>([
    ['the size, where the source has none', stored(800, 600), { size: undefined }, '"width":800,"height":600'],
    [
      'the size, for fractions of another one',
      stored(800, 600),
      { boxes: [box({ left: 0.1, top: 0.1, width: 0.2, height: 0.2, unit: 'fraction' })] },
      '"width":800,"height":600',
    ],
    ['nothing, where the source has the size', { kind: 'missing' }, {}, '"width":640,"height":480'],
  ])('%s', async (_what, found, changes, size) => {
    const { manifest, ledger } = await withFile(found, changes)
    expect(manifest).toContain(size)
    expect(ledger.problems).toEqual([])
  })

  test.each<[what: string, found: FoundImage, image: Partial<SourceImage>, reason: string]>([
    ['another size than the source', stored(800, 600), {}, 'size-differs'],
    ['that it is not an image', { kind: 'not-jpeg-or-png', type: 'webp' }, {}, 'not-jpeg-or-png'],
    ['that it is damaged', { kind: 'damaged' }, {}, 'damaged-image'],
    ['that it does not exist', { kind: 'missing' }, { size: undefined }, 'no-size'],
    ['that it is elsewhere', { kind: 'outside' }, { size: undefined }, 'no-size'],
    ['that it cannot be read', { kind: 'unreadable', why: 'EACCES' }, { size: undefined }, 'no-size'],
  ])('%s: the image is left out', async (_what, found, changes, reason) => {
    const { manifest, ledger } = await withFile(found, changes)
    expect([manifest, shownSums(ledger, 'image')]).toEqual(['', `read 1, written 0, ${reason} 1`])
  })

  test.each([
    ['in the size as it is stored', stored(640, 480, 3)],
    ['in the size as it is shown', stored(480, 640, 6)],
  ])('that EXIF turns it: boxes %s are kept, and reported', async (_what, found) => {
    const { manifest, ledger } = await withFile(found)
    expect(manifest).toContain('"image_size":[{"width":640,"height":480,"depth":3}]')
    expect(ledger.problems.map(({ reason }) => reason)).toEqual(['exif-orientation'])
    expect(ledger.hasDropped).toBe(false)
  })
})

describe('what was asked for', () => {
  test('labels are renamed, merged and dropped, without a problem', async () => {
    const labels = new Map([
      ['pear', 'fruit'],
      ['apple', 'fruit'],
      ['leaf', undefined],
    ])
    const boxes = [box(), box({ label: 'apple', left: 99 }), box({ label: 'leaf' })]
    const { manifest, ledger } = await convertAll(
      [image({ boxes }), image({ name: 'b.jpg', boxes: [box({ label: 'leaf' })] })],
      { labels },
    )
    expect([...ledger.labels]).toEqual([['fruit', 1]])
    expect(shownSums(ledger, 'box')).toBe('read 4, written 2, dropped-label 2')
    expect(shownSums(ledger, 'image')).toBe('read 2, written 1, dropped-label 1')
    expect([ledger.problems, ledger.hasDropped]).toEqual([[], false])
    expect(manifest).not.toContain('leaf')
  })

  test('image-level labels are made of boxes, whatever their places', async () => {
    const boxes = [box({ width: -3 }), box({ left: 50 }), box({ label: 'apple' })]
    const { manifest, ledger } = await convertAll([image({ boxes, size: undefined })], { kind: 'image-level' })
    expect(manifest.match(/"class-name":"\w+"/g)).toEqual(['"class-name":"pear"', '"class-name":"apple"'])
    expect(manifest).not.toContain('annotations')
    expect([shownSums(ledger, 'box'), [...ledger.changed]]).toEqual(['read 3, written 3', [['box-to-label', 3]]])
  })

  test('boxes alone are written', async () => {
    const { manifest, ledger } = await convertAll(
      [image({ labels: ['ripe'] }), image({ name: 'b.jpg', labels: ['ripe'], boxes: [] })],
      { kind: 'boxes' },
    )
    expect(manifest).not.toContain('ripe')
    expect(shownSums(ledger, 'image')).toBe('read 2, written 1, other-kind 1')
    expect([shownSums(ledger, 'label'), ledger.problems]).toEqual(['read 2, written 0, other-kind 2', []])
  })

  test('the date of the option is that of all lines', async () => {
    const { manifest } = await convertAll([image({ created: '2025-01-01' })], { created: '2026-03-02T00:00:00' })
    expect(manifest).toContain('"creation-date":"2026-03-02T00:00:00"')
  })

  test('images of both kinds are written, and reported', async () => {
    const { ledger } = await convertAll([image(), image({ name: 'b.jpg', boxes: [], labels: ['pear'] })])
    expect(ledger.problems.map(({ reason, of }) => [reason, of])).toEqual([['mixed-kinds', 'source']])
  })
})
