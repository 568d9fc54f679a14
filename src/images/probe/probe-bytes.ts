/**
 * Size and orientation of an image from the first bytes of its file.
 *
 * JPEG and PNG alone: the service takes no others. Why probe-image-size reads them, out of three packages that were
 * run on the same files, with Pillow as the judge:
 * - image-size 2.1.0 finds no size after a legal fill byte (0xFF) before a marker, nor in lossless and arithmetic JPEG
 *   (SOF3, SOF9); it reads the orientation, but not where the EXIF directory is elsewhere than right after its header.
 * - image-dimensions 2.6.0 finds every size (CMYK, fill bytes, a size after 2 MB of colour profiles), and no orientation.
 * - probe-image-size 7.5.0 finds the same sizes, refuses a height of 0, and reads the orientation of every such JPEG.
 * None of them reads the orientation of a PNG: that is done by who reads its chunks.
 */
import probe from 'probe-image-size/sync.js'

/** What bytes begin like, and what they say. */
export type ProbedBytes =
  | {
      readonly kind: 'image'
      readonly type: 'jpeg' | 'png'
      /** Of the pixels as they are stored, whatever the orientation. */
      readonly size: { readonly width: number; readonly height: number }
      /** EXIF orientation, 1 to 8; undefined without one, and for a PNG. From 2 on viewers mirror or turn the image. */
      readonly orientation: number | undefined
    }
  /** An image in a format that the service does not take, or no image at all (`type` is undefined). */
  | { readonly kind: 'not-jpeg-or-png'; readonly type: string | undefined }
  /** The size is not in these bytes. */
  | { readonly kind: 'no-size'; readonly type: 'jpeg' | 'png' }

const JPEG = [0xff, 0xd8, 0xff]
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** @param bytes the first ones of a file, at least as many as a PNG begins with, or all */
export function probeBytes(bytes: Uint8Array): ProbedBytes {
  const type = startsWith(bytes, JPEG) ? 'jpeg' : startsWith(bytes, PNG) ? 'png' : undefined
  const found = probe(bytes)
  if (type === undefined) return { kind: 'not-jpeg-or-png', type: found?.type }
  if (found === null) return { kind: 'no-size', type }
  const { width, height, orientation } = found
  return { kind: 'image', type, size: { width, height }, orientation: type === 'jpeg' ? orientation : undefined }
}

/** The orientation in EXIF by itself: it is read as that of a JPEG around it, which contains the same bytes. */
export function orientationOf(exif: Uint8Array): number | undefined {
  const length = exif.length + 8
  const frame = [0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]
  const jpeg = [0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff, 0x45, 0x78, 0x69, 0x66, 0, 0, ...exif, ...frame]
  return probe(Uint8Array.from(jpeg))?.orientation
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
