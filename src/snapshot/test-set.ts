/** Whether two versions were measured on the same test set: the same images with the same ground truth. */
import type { S3Object } from '../model/s3-uri.js'

/** What distinguishes one test set from another, whatever the order of its images. */
export interface TestSetIdentity {
  /** Lower-case hex: the digests of the images with their ground truth, summed up modulo 2^256. */
  readonly digest: string
  readonly images: number
  /** False when a line of the snapshot could not be read, so that two sets cannot be found equal. */
  readonly complete: boolean
}

/** What is known of the test set of a version. */
export interface TestSet {
  /**
   * The testing manifest that the version was given. Not the training manifest that a test set was split from:
   * the split may fall otherwise each time.
   */
  readonly manifest?: S3Object | undefined
  /** From its testing snapshot. */
  readonly identity?: TestSetIdentity | undefined
}

/** `unknown`: nothing shows that the sets are the same, nothing that they are not. */
export type TestSetComparison = 'same' | 'different' | 'unknown'

/** Words of 32 bits in the sum: those of a SHA-256. */
const WORDS = 8

/**
 * Sums up the digests of labelled images, in any order, without keeping them. A sum, where an exclusive-or would
 * lose an image that appears twice.
 */
export class TestSetSum {
  readonly #words = new Uint32Array(WORDS)
  #images = 0

  /** @param digest  of one image with its ground truth; see {@link digestGroundTruth} in image-digest.ts */
  add(digest: Buffer): void {
    this.#images += 1
    let carry = 0
    for (let word = WORDS - 1; word >= 0; word -= 1) {
      const sum = (this.#words[word] ?? 0) + digest.readUInt32BE(4 * word) + carry
      this.#words[word] = sum
      carry = sum > 0xffff_ffff ? 1 : 0
    }
  }

  /** @param complete  whether every line of the snapshot was added */
  identity(complete: boolean): TestSetIdentity {
    const digest = [...this.#words].map((word) => word.toString(16).padStart(8, '0')).join('')
    return { digest, images: this.#images, complete }
  }
}

/**
 * One version of one S3 object is the same test set; the same URI is not, since its object may have been replaced in
 * between. Otherwise the snapshots decide. A test set without any image is not known to be the same as another.
 */
export function compareTestSets(a: TestSet, b: TestSet): TestSetComparison {
  if (isSameObjectVersion(a.manifest, b.manifest)) return 'same'
  if (a.identity === undefined || b.identity === undefined) return 'unknown'
  if (!a.identity.complete || !b.identity.complete) return 'unknown'
  if (a.identity.images === 0 && b.identity.images === 0) return 'unknown'
  return a.identity.digest === b.identity.digest && a.identity.images === b.identity.images ? 'same' : 'different'
}

/** S3 gives the version `null` to what was put while the bucket kept no versions; that one can be replaced. */
function isSameObjectVersion(a: S3Object | undefined, b: S3Object | undefined): boolean {
  if (a?.versionId === undefined || a.versionId === 'null') return false
  return a.bucket === b?.bucket && a.key === b.key && a.versionId === b.versionId
}
