/** The seam to images in S3, of which only the first bytes are read; src/aws has the real one. */
import type { S3Object } from '../model/s3-uri.js'
import type { BucketState } from './objects.js'

/** Images in S3. Each call is one request: who has many to make decides what is tried again, and when. */
export interface ImagePort {
  /**
   * GetObject of the first bytes.
   * @throws ServiceError; `not-found` for a bucket that does not exist
   */
  readonly firstBytes: (object: S3Object, wanted: WantedBytes) => Promise<FirstBytes>
  /**
   * HeadBucket.
   * @param owner  account that it should belong to; one of another account is `forbidden` then
   * @throws ServiceError
   */
  readonly bucket: (name: string, owner?: string) => Promise<BucketState>
}

export interface WantedBytes {
  readonly length: number
  /** Nothing is of use but the whole object: of one with more bytes than `length`, none are read. */
  readonly isWhole?: boolean | undefined
  /** ETag that the object must have. */
  readonly ifMatch?: string | undefined
  /** ETag that is known already. */
  readonly ifNoneMatch?: string | undefined
}

export type FirstBytes =
  | {
      readonly kind: 'bytes'
      /** As many as were wanted, or as the object has; none of an object that is larger than `isWhole` allows. */
      readonly bytes: Uint8Array
      /** Of the whole object. */
      readonly sizeBytes: number
      /** As S3 writes it, with its quotes; undefined of an empty object. */
      readonly etag: string | undefined
    }
  /** The object still has the ETag of `ifNoneMatch`. */
  | { readonly kind: 'unchanged' }
  /** The object no longer has the ETag of `ifMatch`. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'missing' }
