/** Images that a seed does not contain but describes how to generate. */
import { crc32, deflateSync } from 'node:zlib'
import type { GeneratedImages } from './seed.js'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Keys, and PNG files of one colour that have their key as a comment: no two have the same bytes. */
export function* generateImages({
  count,
  key,
  width = 640,
  height = 480,
}: GeneratedImages): Generator<readonly [key: string, bytes: Buffer]> {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  // One bit for a pixel, grey; compression, filter and interlace as PNG has them by default.
  size.writeUInt8(1, 8)
  const pixels = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height))
  const [header, data, end] = [chunk('IHDR', size), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
  for (let number = 1; number <= count; number += 1) {
    const name = key.replaceAll('{n}', String(number))
    yield [name, Buffer.concat([SIGNATURE, header, chunk('tEXt', Buffer.from(`Comment\0${name}`)), data, end])]
  }
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}
