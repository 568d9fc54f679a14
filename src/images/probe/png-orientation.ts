/** Finds the EXIF of a PNG in its first bytes: its chunk `eXIf`, where that is before the pixels. PNG, third edition, 11.3.3.6. */
import { orientationOf } from './probe-bytes.js'

/** Signature of a PNG. */
const SIGNATURE_BYTES = 8

/** Length, type and checksum of a chunk. */
const CHUNK_FRAME_BYTES = 12

/** Types of chunks: `eXIf`, `IDAT` and `IEND`, as numbers, so that no text is made of each chunk. */
const EXIF = 0x65584966
const PIXELS = 0x49444154
const END = 0x49454e44

/** Undefined without one, and where it is behind the bytes. */
export function orientationInPng(bytes: Uint8Array): number | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = SIGNATURE_BYTES; at + 8 <= view.length;) {
    const length = view.readUInt32BE(at)
    const type = view.readUInt32BE(at + 4)
    if (type === EXIF) return orientationOf(view.subarray(at + 8, at + 8 + length))
    if (type === PIXELS || type === END) return undefined
    at += CHUNK_FRAME_BYTES + length
  }
  return undefined
}
