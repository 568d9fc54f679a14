/** Finds the EXIF of a PNG: its chunk `eXIf`, before the pixels or after them. PNG, third edition, 11.3.3.6. */
import type { ReadBytes } from './read-bytes.js'

/** Signature of a PNG. */
const SIGNATURE_BYTES = 8

/** Length, type and checksum of a chunk. */
const CHUNK_FRAME_BYTES = 12

/** Chunks that are passed at most. Our choice: 15 MB, which is all that the service takes, in parts of 4 kB. */
const CHUNKS_MAX = 4096

/** EXIF that a JPEG could hold: enough for the orientation, which is in its first directory. */
const EXIF_BYTES_MAX = 65_000

/** The content of the chunk; undefined without one. */
export async function readPngExif(read: ReadBytes, sizeBytes: number): Promise<Uint8Array | undefined> {
  let at = SIGNATURE_BYTES
  for (let chunk = 0; chunk < CHUNKS_MAX && at + CHUNK_FRAME_BYTES <= sizeBytes; chunk += 1) {
    const head = Buffer.from(await read(at, 8))
    if (head.length < 8) return undefined
    const length = head.readUInt32BE(0)
    const type = head.toString('latin1', 4, 8)
    if (type === 'eXIf') return await read(at + 8, Math.min(length, EXIF_BYTES_MAX))
    if (type === 'IEND') return undefined
    at += CHUNK_FRAME_BYTES + length
  }
  return undefined
}
