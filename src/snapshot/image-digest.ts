/** Digests by which images of two snapshots are found to be the same. */
import { createHash } from 'node:crypto'
import type { SnapshotImage } from './snapshot-image.js'

/**
 * 64 bits of a SHA-256, as two unsigned 32-bit words. Among two sets of 250,000 images, the most that the service tests
 * with, the odds that any two different ones share a digest are 250,000^2 / 2^64, one in 295 million.
 */
export interface Digest64 {
  readonly high: number
  readonly low: number
}

/** The digest of an image by its place in S3 alone. */
export function digestImage(image: SnapshotImage): Digest64 {
  return shorten(createHash('sha256').update(image.sourceRef).digest())
}

/**
 * SHA-256 over the image's place in S3 and its ground truth in a canonical form: neither the order of labels and boxes
 * nor class ids, dates or job names matter; an image-level label that appears twice counts once label, a box twice is two.
 */
export function digestGroundTruth(image: SnapshotImage): Buffer {
  const boxes: string[] = []
  const labels = new Set<string>()
  for (const { label, box } of image.expected) {
    if (box === null) labels.add(JSON.stringify(label))
    else boxes.push(JSON.stringify([label, box.left, box.top, box.width, box.height]))
  }
  const canonical = [JSON.stringify(image.sourceRef), ...[...labels].sort(), ...boxes.sort()]
  return createHash('sha256').update(canonical.join('\n')).digest()
}

/** The first 64 bits of a longer digest. */
export function shorten(digest: Buffer): Digest64 {
  return { high: digest.readUInt32BE(0), low: digest.readUInt32BE(4) }
}
