/** Image files, byte by byte: as small as they can be, with what real ones have before their size. */
import { crc32 } from 'node:zlib'

/** What a JPEG is made of; a picture is not in it. */
export interface JpegParts {
  readonly width?: number
  readonly height?: number
  /** Kind of frame: 0xc0 is baseline. */
  readonly frame?: number
  /** Components: 4 for CMYK. */
  readonly components?: number
  /** Between the beginning and the frame. */
  readonly before?: readonly Buffer[]
  /** Fill bytes before the marker of the frame. */
  readonly fill?: number
}

export function jpeg({
  width = 96,
  height = 64,
  frame = 0xc0,
  components = 3,
  before = [],
  fill = 0,
}: JpegParts = {}): Buffer {
  const content = Buffer.alloc(6 + components * 3)
  content.writeUInt8(8)
  content.writeUInt16BE(height, 1)
  content.writeUInt16BE(width, 3)
  content.writeUInt8(components, 5)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...before,
    Buffer.alloc(fill, 0xff),
    segment(frame, content),
    Buffer.from([0xff, 0xd9]),
  ])
}

/** A marker with its length and content. */
export function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** EXIF with an orientation. @param directoryAt where its directory begins: 8 is right after the header */
export function exif(orientation: number, directoryAt = 8): Buffer {
  const tiff = Buffer.alloc(directoryAt + 18)
  tiff.write('MM', 'latin1')
  tiff.writeUInt16BE(42, 2)
  tiff.writeUInt32BE(directoryAt, 4)
  tiff.writeUInt16BE(1, directoryAt)
  tiff.writeUInt16BE(0x0112, directoryAt + 2)
  tiff.writeUInt16BE(3, directoryAt + 4)
  tiff.writeUInt32BE(1, directoryAt + 6)
  tiff.writeUInt16BE(orientation, directoryAt + 10)
  return tiff
}

/** The segment APP1 of a JPEG with EXIF. */
export function exifSegment(tiff: Buffer): Buffer {
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]))
}

export interface PngParts {
  readonly width?: number
  readonly height?: number
  readonly before?: readonly Buffer[]
  readonly after?: readonly Buffer[]
}

export function png({ width = 96, height = 64, before = [], after = [] }: PngParts = {}): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...before,
    chunk('IDAT', Buffer.alloc(0)),
    ...after,
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A chunk of a PNG. */
export function chunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length)
  head.write(type, 4, 'latin1')
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), content])))
  return Buffer.concat([head, content, tail])
}
