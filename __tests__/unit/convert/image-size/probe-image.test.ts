import { describe, expect, test } from '@jest/globals'
import { probeImage, type ImageHeader } from '../../../../src/convert/image-size/probe-image.js'
import { chunk, exif, exifSegment, jpeg, png, segment } from '../../../support/image-files.js'

/** What is read of bytes, and how many of them. */
async function probe(bytes: Buffer): Promise<{ readonly header: ImageHeader; readonly lastByte: number }> {
  let lastByte = 0
  const header = await probeImage((from, length) => {
    const found = bytes.subarray(from, from + length)
    lastByte = Math.max(lastByte, from + found.length)
    return Promise.resolve(new Uint8Array(found))
  }, bytes.length)
  return { header, lastByte }
}

const image = (type: 'jpeg' | 'png', orientation?: number, size = { width: 96, height: 64 }): ImageHeader => ({
  kind: 'image',
  type,
  size,
  orientation,
})

/** Colour profiles of 60 kB each. */
const profiles = (count: number) => Array.from({ length: count }, () => segment(0xe2, Buffer.alloc(60_000)))
const frameInComment = segment(0xfe, Buffer.from([0xff, 0xc0, 0, 0x11, 8, 0, 1, 0, 1]))

test.each<readonly [name: string, bytes: Buffer, header: ImageHeader]>([
  ['a JPEG', jpeg(), image('jpeg')],
  ['a JPEG in CMYK', jpeg({ components: 4 }), image('jpeg')],
  ['a grey JPEG', jpeg({ components: 1 }), image('jpeg')],
  ['a progressive JPEG', jpeg({ frame: 0xc2 }), image('jpeg')],
  ['a lossless JPEG', jpeg({ frame: 0xc3 }), image('jpeg')],
  ['an arithmetic JPEG', jpeg({ frame: 0xc9 }), image('jpeg')],
  ['a fill byte before the frame', jpeg({ fill: 1 }), image('jpeg')],
  ['many fill bytes before the frame', jpeg({ fill: 70_000 }), image('jpeg')],
  ['tables before the frame', jpeg({ before: [segment(0xc4, Buffer.alloc(17))] }), image('jpeg')],
  ['a frame in a comment', jpeg({ before: [frameInComment] }), image('jpeg')],
  ['a size after 2 MB of profiles', jpeg({ before: profiles(34) }), image('jpeg')],
  ['a JPEG that is turned', jpeg({ before: [exifSegment(exif(6))] }), image('jpeg', 6)],
  ['a JPEG that is not turned, with EXIF', jpeg({ before: [exifSegment(exif(1))] }), image('jpeg', 1)],
  ['EXIF with its directory elsewhere', jpeg({ before: [exifSegment(exif(8, 40))] }), image('jpeg', 8)],
  [
    'EXIF after other data',
    jpeg({ before: [segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0')), exifSegment(exif(3))] }),
    image('jpeg', 3),
  ],
  ['an orientation that does not exist', jpeg({ before: [exifSegment(exif(9))] }), image('jpeg')],
  ['a PNG', png(), image('png')],
  ['a PNG that is turned', png({ before: [chunk('eXIf', exif(6))] }), image('png', 6)],
  ['a PNG that is turned, as its last part says', png({ after: [chunk('eXIf', exif(5))] }), image('png', 5)],
  [
    'a PNG with EXIF after 1 MB of text',
    png({ before: [chunk('iTXt', Buffer.alloc(1_000_000)), chunk('eXIf', exif(8))] }),
    image('png', 8),
  ],
  ['a PNG with broken EXIF', png({ before: [chunk('eXIf', Buffer.from('nothing'))] }), image('png')],
  [
    'a large image',
    jpeg({ width: 65_535, height: 40_000 }),
    image('jpeg', undefined, { width: 65_535, height: 40_000 }),
  ],
])('%s', async (_name, bytes, header) => {
  expect((await probe(bytes)).header).toEqual(header)
})

test.each<readonly [name: string, bytes: Buffer, header: ImageHeader]>([
  ['nothing', Buffer.alloc(0), { kind: 'not-jpeg-or-png', type: undefined }],
  ['a text', Buffer.from('version https://git-lfs.github.com/spec/v1\n'), { kind: 'not-jpeg-or-png', type: undefined }],
  ['a GIF', Buffer.from('GIF89a\x60\0\x40\0\0\0\0', 'latin1'), { kind: 'not-jpeg-or-png', type: 'gif' }],
  [
    'a drawing',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="96" height="64"/>'),
    { kind: 'not-jpeg-or-png', type: 'svg' },
  ],
  ['a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), { kind: 'damaged' }],
  ['a JPEG that is cut off', jpeg({ before: profiles(1) }).subarray(0, 500), { kind: 'damaged' }],
  ['a JPEG of the height 0, which its end would say', jpeg({ height: 0 }), { kind: 'damaged' }],
  ['a PNG that is cut off', png().subarray(0, 20), { kind: 'damaged' }],
  ['a PNG of the width 0', png({ width: 0 }), { kind: 'damaged' }],
])('%s has no size', async (_name, bytes, header) => {
  expect((await probe(bytes)).header).toEqual(header)
})

describe('what is read', () => {
  test('the first part of a file, where the size is', async () => {
    const { lastByte } = await probe(Buffer.concat([jpeg(), Buffer.alloc(1_000_000)]))
    expect(lastByte).toBe(64 * 1024)
  })

  test('no more than the service takes, of a JPEG without a size', async () => {
    const { header, lastByte } = await probe(jpeg({ before: profiles(400) }))
    expect(header).toEqual({ kind: 'damaged' })
    expect(lastByte).toBe(16 * 1024 * 1024)
  })

  test('a PNG of more parts than the limit ends', async () => {
    const parts = Array.from({ length: 5000 }, () => chunk('tEXt', Buffer.alloc(0)))
    expect((await probe(png({ before: [...parts, chunk('eXIf', exif(6))] }))).header).toEqual(image('png'))
  })
})
