/**
 * Size and orientation of an image from the first bytes of its file.
 *
 * JPEG and PNG alone: the service takes no others. Why probe-image-size reads them, out of three packages that were
 * run on the same files, with Pillow as the judge:
 * - image-size 2.1.0 finds no size after a legal fill byte (0xFF) before a marker, nor in lossless and arithmetic JPEG
 *   (SOF3, SOF9); it reads the orientation, but not where the EXIF directory is elsewhere than right after its header.
 * - image-dimensions 2.6.0 finds every size (CMYK, fill bytes, a size after 2 MB of colour profiles), and no orientation.
 * - probe-image-size 7.5.0 finds the same sizes, refuses a height of 0, and reads the orientation of every such JPEG.
 * None of them reads the orientation of a PNG: that is done here.
 */
import probe from 'probe-image-size/sync.js'
import type { ImageSize } from '../source-image.js'
import { readPngExif } from './png-exif.js'
import type { ReadBytes } from './read-bytes.js'

/** What the bytes of a file say. */
export type ImageHeader =
  | {
      readonly kind: 'image'
      readonly type: 'jpeg' | 'png'
      /** Of the pixels as they are stored, whatever the orientation. */
      readonly size: ImageSize
      /** EXIF orientation, 1 to 8; undefined without one. From 2 on viewers mirror or turn the image. */
      readonly orientation: number | undefined
    }
  /** An image in a format that the service does not take, or no image at all (`type` is undefined). */
  | { readonly kind: 'not-jpeg-or-png'; readonly type: string | undefined }
  /** It begins as JPEG or PNG does, but has no size: cut off or damaged. */
  | { readonly kind: 'damaged' }

/** Bytes that are read first: the size is nearly always in them. */
const FIRST_BYTES = 64 * 1024

/** Bytes that are read at most: the service takes files of up to 15 MB, so no more can be before the size. */
const BYTES_MAX = 16 * 1024 * 1024

const JPEG = [0xff, 0xd8, 0xff]
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** @param sizeBytes of the file */
export async function probeImage(read: ReadBytes, sizeBytes: number): Promise<ImageHeader> {
  let head = await read(0, FIRST_BYTES)
  const isJpeg = startsWith(head, JPEG)
  if (!isJpeg && !startsWith(head, PNG)) return { kind: 'not-jpeg-or-png', type: probe(head)?.type }
  let found = probe(head)
  // The size of a JPEG may come after thumbnails and colour profiles.
  const wanted = Math.min(sizeBytes, BYTES_MAX)
  for (let length = FIRST_BYTES * 4; found === null && isJpeg && head.length < wanted; length *= 4) {
    const longer = await read(0, Math.min(length, wanted))
    // The file became shorter since.
    if (longer.length <= head.length) break
    head = longer
    found = probe(head)
  }
  if (found === null) return { kind: 'damaged' }
  const size = { width: found.width, height: found.height }
  if (isJpeg) return { kind: 'image', type: 'jpeg', size, orientation: found.orientation }
  return { kind: 'image', type: 'png', size, orientation: orientationOf(await readPngExif(read, sizeBytes)) }
}

/** EXIF of a PNG is read as that of a JPEG around it: both contain the same bytes. */
function orientationOf(exif: Uint8Array | undefined): number | undefined {
  if (exif === undefined) return undefined
  const length = exif.length + 8
  const frame = [0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]
  const jpeg = [0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff, 0x45, 0x78, 0x69, 0x66, 0, 0, ...exif, ...frame]
  return probe(Uint8Array.from(jpeg))?.orientation
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
