/** Whether a file of the workspace can be sent: its size, and what its first bytes say that it is. */
import type { FilePort } from '../../ports/files.js'
import type { LabelledImage } from './labelled-image.js'
import { unusableImages } from './image-error.js'

/** Most bytes of an image in a request. Developer guide, "Guidelines and quotas": 4 MB, here in binary; more is refused by the service. */
export const IMAGE_MAX_BYTES = 4 * 1024 * 1024

/** What a file of each format begins with. */
const SIGNATURES: readonly (readonly number[])[] = [
  // PNG specification, 5.2
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  // JPEG: start of image, and the marker of the next segment
  [0xff, 0xd8, 0xff],
]

const LONGEST = 8

/**
 * Checks all files before any is sent; objects in S3 are checked by the service.
 * @throws ActionError IMAGE_UNUSABLE that names the images
 */
export async function checkImageFiles(files: FilePort, images: readonly LabelledImage[]): Promise<void> {
  const faults: string[] = []
  for (const { name, source } of images) {
    if (source.kind !== 'file') continue
    const fault = await faultOf(files, source.path)
    if (fault !== undefined) faults.push(`The image ${name} ${fault}.`)
  }
  if (faults.length > 0) throw unusableImages(faults)
}

async function faultOf(files: FilePort, path: string): Promise<string | undefined> {
  const { sizeBytes } = await files.stat(path)
  if (sizeBytes === 0) return 'is empty'
  if (sizeBytes > IMAGE_MAX_BYTES)
    return `has ${(sizeBytes / 1024 / 1024).toFixed(1)} MB; an image of the workspace has at most 4 MB, one in S3 15 MB`
  return isImage(await firstBytes(files, path)) ? undefined : 'is neither a JPEG nor a PNG file'
}

function isImage(bytes: Uint8Array): boolean {
  return SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte))
}

async function firstBytes(files: FilePort, path: string): Promise<Uint8Array> {
  const first: number[] = []
  for await (const chunk of files.read(path)) {
    first.push(...chunk.subarray(0, LONGEST - first.length))
    if (first.length >= LONGEST) break
  }
  return Uint8Array.from(first)
}

/** All bytes of a file that was checked. */
export async function readImage(files: FilePort, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of files.read(path)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
