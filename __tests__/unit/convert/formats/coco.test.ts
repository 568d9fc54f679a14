import { describe, expect, test } from '@jest/globals'
import { SourceError } from '../../../../src/convert/source-error.js'
import { addsUp, convertCoco, shownSums } from '../../../support/converted.js'

const IMAGE = { id: 7, file_name: 'a.jpg', width: 640, height: 480 }
const PEAR = { id: 3, name: 'pear' }
const BOX = { id: 1, image_id: 7, category_id: 3, bbox: [10, 20, 30, 40] }

interface Parts {
  readonly images?: readonly unknown[]
  readonly annotations?: readonly unknown[]
  readonly categories?: readonly unknown[]
  readonly info?: unknown
}

function coco({ images = [IMAGE], annotations = [BOX], categories = [PEAR], ...more }: Parts = {}): string {
  return JSON.stringify({ ...more, images, annotations, categories })
}

function problemsOf(ledger: { readonly problems: readonly { readonly reason: string; readonly message: string }[] }) {
  return ledger.problems.map(({ reason, message }) => [reason, message.replace(/^.*instances\.json/, 'instances.json')])
}

describe('a file of instances', () => {
  test('has the same manifest in any order of its lists', async () => {
    const other = { ...IMAGE, id: 'x', file_name: 'in\\b.jpg' }
    const images = [IMAGE, other]
    const annotations = [{ ...BOX, image_id: 'x' }, BOX, { ...BOX, bbox: [1, 2, 3, 4] }]
    const { manifest } = await convertCoco(JSON.stringify({ images, annotations, categories: [PEAR] }))
    expect(manifest.match(/"source-ref":"[^"]*"|"left":\d+/g)).toEqual([
      '"source-ref":"s3://orchard-images/2026/a.jpg"',
      '"left":10',
      '"left":1',
      '"source-ref":"s3://orchard-images/2026/in/b.jpg"',
      '"left":10',
    ])
    for (const keys of [
      ['annotations', 'images', 'categories'],
      ['categories', 'annotations', 'images'],
    ] as const) {
      const parts = { images, annotations, categories: [PEAR] }
      const text = JSON.stringify(Object.fromEntries(keys.map((key) => [key, parts[key]])))
      expect((await convertCoco(text)).manifest).toBe(manifest)
    }
  })

  test('gives its date to the labels', async () => {
    const { manifest } = await convertCoco(coco({ info: { year: 2017, date_created: '2017/09/01' } }))
    expect(manifest).toContain('"creation-date":"2017-09-01T00:00:00"')
  })

  test('may have polygons instead of boxes', async () => {
    const polygons = {
      ...BOX,
      bbox: undefined,
      segmentation: [
        [10, 20, 40, 25, 30, 60],
        [12, 18, 13, 30, 14, 40],
      ],
    }
    const { manifest, ledger } = await convertCoco(coco({ annotations: [polygons] }))
    expect(manifest).toContain('"left":10,"top":18,"width":30,"height":42')
    expect(ledger.problems).toEqual([])
  })

  test('has its box taken where there is a mask too', async () => {
    const mask = { ...BOX, segmentation: { counts: [1, 2], size: [480, 640] } }
    expect(shownSums((await convertCoco(coco({ annotations: [mask] }))).ledger, 'box')).toBe('read 1, written 1')
  })
})

describe('what is left out, by name', () => {
  test.each<[what: string, annotation: object, reason: string, message: string]>([
    [
      'a crowd',
      { iscrowd: 1, segmentation: { counts: [1], size: [1, 1] } },
      'crowd',
      'it is a crowd (iscrowd is 1): one area for several objects. Draw a box around each of them.',
    ],
    [
      'a mask alone',
      { bbox: undefined, segmentation: { counts: 'abc', size: [1, 1] } },
      'rle',
      'it has a mask (RLE) and no bbox. Write the box around the mask as its bbox.',
    ],
    [
      'no box',
      { bbox: undefined },
      'no-box',
      'it has no bbox of four numbers (left, top, width, height), and no polygon to make one of.',
    ],
    [
      'three numbers',
      { bbox: [1, 2, 3] },
      'no-box',
      'it has no bbox of four numbers (left, top, width, height), and no polygon to make one of.',
    ],
    [
      'five numbers',
      { bbox: [1, 2, 3, 4, 5] },
      'no-box',
      'it has no bbox of four numbers (left, top, width, height), and no polygon to make one of.',
    ],
    [
      'texts',
      { bbox: ['1', 2, 3, 4] },
      'no-box',
      'it has no bbox of four numbers (left, top, width, height), and no polygon to make one of.',
    ],
    [
      'an image that is not listed',
      { image_id: 8 },
      'unknown-image',
      'it has the image_id 8, which no entry of images has.',
    ],
    [
      'an id of another type',
      { image_id: '7' },
      'unknown-image',
      'it has the image_id "7", which no entry of images has.',
    ],
    ['no image', { image_id: null }, 'unknown-image', 'it has no image_id, which no entry of images has.'],
    [
      'a category that is not listed',
      { category_id: 4 },
      'unknown-category',
      'it has the category_id 4, which no entry of categories has.',
    ],
  ])('an annotation with %s', async (_what, changes, reason, message) => {
    const { ledger } = await convertCoco(coco({ annotations: [BOX, { ...BOX, ...changes }] }))
    expect(problemsOf(ledger)).toEqual([[reason, `instances.json, annotations[1]: ${message}`]])
    expect(shownSums(ledger, 'box')).toBe(`read 2, written 1, ${reason} 1`)
    expect(addsUp(ledger)).toBe(true)
  })

  test.each<[what: string, image: object, reason: string, message: string]>([
    ['no id', { id: undefined }, 'no-id', 'the image has no id, so that its boxes are not known. Give it an id.'],
    ['no name', { id: 8, file_name: '' }, 'no-name', 'the image has no file_name. Give it the path of the image file.'],
    [
      'the id of another',
      { file_name: 'b.jpg' },
      'repeated-id',
      'its id is also that of an image before it. Give each image its own.',
    ],
    ['no annotation', { id: 8, file_name: 'b.jpg' }, 'no-labels', 'it has no label; label it, or leave it out.'],
  ])('an image with %s', async (_what, changes, reason, message) => {
    const { ledger } = await convertCoco(coco({ images: [IMAGE, { ...IMAGE, ...changes }] }))
    expect(problemsOf(ledger)).toEqual([[reason, `instances.json, images[1]: ${message}`]])
    expect(shownSums(ledger, 'image')).toBe(`read 2, written 1, ${reason} 1`)
    expect(addsUp(ledger)).toBe(true)
  })

  test('a category without a name, or with the id of another', async () => {
    const { ledger } = await convertCoco(coco({ categories: [PEAR, { id: 4 }, { id: 3, name: 'apple' }] }))
    expect(problemsOf(ledger)).toEqual([
      ['no-name', 'instances.json, categories[1]: the category has no id or no name.'],
      ['repeated-id', 'instances.json, categories[2]: the id 3 is also that of another category. Give each its own.'],
    ])
  })
})

describe('a file that is not COCO', () => {
  const ADVICE = 'COCO instances are one JSON object with the lists images, annotations and categories.'

  test.each([
    ['a list', '[]', `is not in the COCO format. ${ADVICE}`],
    ['an object without the lists', '{"images": []}', `has no list annotations, categories. ${ADVICE}`],
    ['another value than a list', '{"images": {}}', `has something else than a list as images. ${ADVICE}`],
    ['a number in a list', '{"images": [1]}', 'has something else than an object as images[0].'],
    ['a list twice', '{"images": [], "images": []}', 'has images twice.'],
    ['a cut file', coco().slice(0, 50), 'ends before its JSON does: it is cut off.'],
    [
      'a file with a hole',
      coco().replace('480', '4\u00000'),
      /is not JSON: , or \} is missing at byte \d+ \(a zero byte: the file is binary, or damaged\)\.$/,
    ],
    [
      'nothing but a hole',
      '\u0000'.repeat(5000),
      'is not JSON: a value is missing at byte 1 (a zero byte: the file is binary, or damaged).',
    ],
    [
      'a JSON of a million lists in each other',
      `{"more":${'['.repeat(1_000_000)}`,
      'has more than 500 objects and lists in each other',
    ],
    ['compressed data', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'is compressed with gzip; decompress it first (gunzip).'],
  ])('%s', async (_what, text, message) => {
    const failure = convertCoco(text)
    await expect(failure).rejects.toThrow(SourceError)
    await expect(failure).rejects.toThrow(message)
  })
})
