/**
 * Where usual lines end, and where what is counted of them is full: it comes to what reading each line in full comes to.
 *
 * @project thorough
 */
import { describe, expect, test } from '@jest/globals'
import { LINE_MAX_CHARACTERS } from '../../../../../src/manifest/limits.js'
import { boxExample, exampleBox, imageExample, imageNamed } from '../../../../../src/lint/example-lines.js'
import { encodePartial } from '../../../../../src/lint/scan/encode-partial.js'
import { scanRange, WHOLE_FILE } from '../../../../../src/lint/scan/scan-range.js'
import type { ScanOptions } from '../../../../../src/lint/scan/scan-line.js'
import { UsualLines } from '../../../../../src/lint/scan/usual/usual-lines.js'
import { scanAsAManifest, scanEachLineInFull } from '../../../../support/scanned.js'

const OPTIONS: ScanOptions = { keptPerCode: 3, groupBy: { kind: 'folder' } }

function times(count: number, lineOf: (index: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => lineOf(index))
}

const two = (label: string, other: string, id = 0, name = 'a.jpg') =>
  boxExample(name, [exampleBox(label), exampleBox(other, { left: 320 })], {
    classMap: { [id]: label, [id + 1]: other },
  })

/** A source-ref of so many characters. */
const sourceOf = (length: number) =>
  imageNamed('a.jpg').replace('a.jpg', `${'a'.repeat(length - imageNamed('.jpg').length)}.jpg`)

/** Of a line with an empty note. */
const LENGTH = imageExample('a.jpg', 'pear', { note: '' }).length

const ROWS: readonly { readonly name: string; readonly lines: readonly string[] }[] = [
  {
    name: 'more lines than are counted at once',
    lines: times(9000, (index) => imageExample(`${String(index)}.jpg`, 'pear')),
  },
  {
    name: 'more labels than are counted',
    lines: times(2200, (index) => imageExample('a.jpg', `pear ${String((index * 7) % 1100)}`)),
  },
  {
    name: 'more labels of boxes than are counted',
    lines: times(1500, (index) => two(`pear ${String(index % 700)}`, `leaf ${String(index % 650)}`)),
  },
  {
    name: 'more class maps than are kept',
    lines: times(1200, (index) => two('pear', 'leaf', (index * 3) % 400)),
  },
  {
    name: 'more class maps than are known at once',
    lines: times(9000, (index) =>
      boxExample('a.jpg', [exampleBox('pear')], { classMap: { 0: 'pear', 7: String(index % 4500) } }),
    ),
  },
  {
    name: 'class maps of large ids',
    lines: times(600, (index) => two('pear', 'leaf', 3600 + index)),
  },
  {
    name: 'class ids past those of the class map',
    lines: times(40, (index) =>
      two('pear', 'leaf', 0, `${String(index)}.jpg`).replace('"class_id":1', `"class_id":${String(1 + (index % 12))}`),
    ),
  },
  {
    name: 'long lines',
    lines: times(30, (index) =>
      imageExample('a.jpg', 'pear', { note: 'a'.repeat(LINE_MAX_CHARACTERS - LENGTH + index - 15) }),
    ),
  },
  {
    name: 'many labels on each line',
    lines: times(4200, (index) =>
      boxExample(
        `${String(index)}.jpg`,
        times(13, (box) => `plum ${String(box + (index % 9))}`).map((label, left) => exampleBox(label, { left })),
      ),
    ),
  },
  {
    name: 'carriage returns on some',
    lines: times(20, (index) => two('pear', 'größe', 0, `${String(index)}.jpg`) + (index % 3 === 2 ? '\r' : '')),
  },
  {
    name: 'characters of two to four bytes before what is pointed to',
    lines: times(12, (index) =>
      two(`label ${String(index)}`, 'leaf', 0, `${String(index)}.jpg`).replace('{', '{"ÿ🍿 €": "", "ÿÿ🍿🍿€€¿¿߿": 5, '),
    ),
  },
  {
    name: 'long source-refs',
    lines: times(30, (index) => imageExample('', 'pear', { 'source-ref': sourceOf(500 + (index % 20)) })).concat(
      times(20, (index) => imageExample('', 'pear', { 'source-ref': sourceOf(1035 + index) })),
    ),
  },
  {
    name: 'source-refs that begin with another one',
    // Of 32 bytes, behind which is the rest of a longer one.
    lines: ['', '~b.jpg', '', '~a.jpg', '!b.jpg', '', '!c.jpg'].map((end) =>
      imageExample(`.jpg.jpg.jpg${end}`, 'pear'),
    ),
  },
  {
    name: 'many boxes',
    lines: times(10, (index) =>
      boxExample(
        'a.jpg',
        times(46 + index, String).map((_, box) => exampleBox('pear', { left: box })),
      ),
    ),
  },
  {
    name: 'many image-level labels',
    lines: times(20, (index) => {
      const one: unknown = JSON.parse(imageExample('a.jpg', 'pear'))
      const { fruit, 'fruit-metadata': metadata } = one as { fruit: unknown; 'fruit-metadata': object }
      const more = times(44 + (index % 10), String).flatMap((name) => [
        [`f${name}`, fruit],
        [`f${name}-metadata`, { ...metadata, 'class-name': `pear ${name}` }],
      ])
      return JSON.stringify(Object.assign(JSON.parse(imageExample('a.jpg', 'leaf')), Object.fromEntries(more)))
    }),
  },
  {
    name: 'more layouts than are known at once',
    lines: times(400, (index) => imageExample('a.jpg', 'pear', { ['x'.repeat(1 + (index % 11))]: index })),
  },
  {
    name: 'numbers in the names of attributes',
    lines: times(40, (index) =>
      imageExample('a.jpg', 'pear').replaceAll('fruit', ['fruit', 'fruit1', 'fruit2', 'pear3'][index % 4] ?? ''),
    ),
  },
  {
    name: 'buckets by turns',
    lines: times(300, (index) =>
      imageExample('', 'pear', {
        'source-ref': `s3://${['orchard', 'meadow', 'my-bucket', 'XYZ', 'or:chard'][index % 5] ?? ''}/${index % 7 === 0 ? 'a' : 'a.jpg'}`,
      }),
    ),
  },
  {
    name: 'the same image with another end',
    lines: [
      '.jpg',
      '.JPG',
      '.png',
      '.PNG',
      '.jpeg',
      '.JPEG',
      '.Jpg',
      '.gif',
      '',
      '/.jpg',
      '.jpg/',
      ':a.jpg',
      '/s3://a.jpg',
      'jpeg',
    ]
      .flatMap((end) => [end, '.jpg', end])
      .map((end) => imageExample(`a${end}`, 'pear')),
  },
  {
    name: 'a key of the same name as that of the image in another value before it',
    lines: times(4, (index) => {
      const { 'source-ref': image, ...rest } = JSON.parse(imageExample(`${String(index)}.jpg`, 'pear')) as object & {
        'source-ref': unknown
      }
      return JSON.stringify({ first: { 'source-ref': imageNamed('2.jpg') }, 'source-ref': image, ...rest })
    }),
  },
  {
    name: 'numbers of hundreds of digits before what is pointed to',
    lines: times(12, (index) =>
      imageExample('a.jpg', `pear ${String(index)}`).replace('{', `{"weight": ${'7'.repeat(395 + index)}, `),
    ),
  },
  {
    name: 'lists within lists',
    lines: times(5, (index) =>
      imageExample('a.jpg', 'pear').replace('{', `{"deep":${'['.repeat(10 ** index)}${']'.repeat(10 ** index)},`),
    ),
  },
  {
    name: 'the same box twice',
    lines: times(20, (index) =>
      boxExample('a.jpg', [exampleBox('pear'), exampleBox('pear', { left: 10 + (index % 2) })]),
    ),
  },
  {
    name: 'images and boxes at the limits of their sizes',
    lines: [64, 63, 1280, 1281, 1920, 4096, 4097].flatMap((width) =>
      [63, 64, 65, 205, 1281, 4096, 4097].flatMap((height) =>
        [1, 2, 3, 4, 6, 7].map((side) =>
          boxExample('a.jpg', [exampleBox('pear', { left: 0, top: 0, width: side, height: height - side })], {
            size: { width, height },
          }),
        ),
      ),
    ),
  },
]

describe('usual lines and others', () => {
  test.each(ROWS)('come to the same: $name', async ({ lines }) => {
    for (const end of ['\n', '\r\n']) {
      const manifest = Buffer.from(lines.map((line) => line + end).join(''))
      const [quick, inFull] = [await scanAsAManifest(manifest, OPTIONS), await scanEachLineInFull(manifest, OPTIONS)]
      expect(JSON.stringify(quick) === JSON.stringify(inFull) ? inFull : quick).toEqual(inFull)
    }
  })
})

const MANIFEST = Buffer.from(
  times(50, (index) => `${two('pear', 'leaf', index % 3, `${String(index)}.jpg`)}\n`).join(''),
)

async function* chunks(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(MANIFEST)
}

async function* failing(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(MANIFEST)
  throw new Error('cut off')
}

describe('what was learned of lines', () => {
  test('changes nothing for the next range, also after one that was cut off', async () => {
    const expected = JSON.stringify(encodePartial(await scanRange(chunks, WHOLE_FILE, OPTIONS, undefined)))
    const usual = UsualLines.create()
    for (let turn = 0; turn < 3; turn += 1) {
      await expect(scanRange(failing, WHOLE_FILE, OPTIONS, usual)).rejects.toThrow('cut off')
      expect(JSON.stringify(encodePartial(await scanRange(chunks, WHOLE_FILE, OPTIONS, usual)))).toBe(expected)
    }
  })

  test('is not there without WebAssembly, and each line is read in full', async () => {
    const expected = JSON.stringify(encodePartial(await scanRange(chunks, WHOLE_FILE, OPTIONS)))
    const { WebAssembly } = globalThis
    try {
      globalThis.WebAssembly = undefined
      expect(UsualLines.create()).toBeUndefined()
      expect(JSON.stringify(encodePartial(await scanRange(chunks, WHOLE_FILE, OPTIONS)))).toBe(expected)
    } finally {
      globalThis.WebAssembly = WebAssembly
    }
  })
})
