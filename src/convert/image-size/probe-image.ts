/** Size and orientation of an image file, of which no more is read than that takes. */
import { orientationOf, probeBytes, type ProbedBytes } from '../../images/probe/probe-bytes.js'
import { readPngExif } from './png-exif.js'
import type { ReadBytes } from './read-bytes.js'

/** What the bytes of a file say. */
export type ImageHeader =
  | Exclude<ProbedBytes, { readonly kind: 'no-size' }>
  /** It begins as JPEG or PNG does, but has no size: cut off or damaged. */
  | { readonly kind: 'damaged' }

/** Bytes that are read first: the size is nearly always in them. */
const FIRST_BYTES = 64 * 1024

/** Bytes that are read at most: the service takes files of up to 15 MB, so no more can be before the size. */
const BYTES_MAX = 16 * 1024 * 1024

/** @param sizeBytes of the file */
export async function probeImage(read: ReadBytes, sizeBytes: number): Promise<ImageHeader> {
  let head = await read(0, FIRST_BYTES)
  let found = probeBytes(head)
  // The size of a JPEG may come after thumbnails and colour profiles.
  const wanted = Math.min(sizeBytes, BYTES_MAX)
  for (let length = FIRST_BYTES * 4; isCutJpeg(found) && head.length < wanted; length *= 4) {
    const longer = await read(0, Math.min(length, wanted))
    // The file became shorter since.
    if (longer.length <= head.length) break
    head = longer
    found = probeBytes(head)
  }
  if (found.kind === 'no-size') return { kind: 'damaged' }
  if (found.kind !== 'image' || found.type === 'jpeg') return found
  const exif = await readPngExif(read, sizeBytes)
  return { ...found, orientation: exif === undefined ? undefined : orientationOf(exif) }
}

function isCutJpeg(found: ProbedBytes): boolean {
  return found.kind === 'no-size' && found.type === 'jpeg'
}
