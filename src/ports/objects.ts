/** The seam to S3; src/aws has the real one. */
import type { S3Object } from '../model/s3-uri.js'

/** S3, reads with retries as above. */
export interface ObjectPort {
  /** HeadObject; undefined when S3 says 404. */
  readonly head: (object: S3Object) => Promise<ObjectHead | undefined>
  /**
   * GetObject. The body is lent to `use` and closed once that ends, however much of it was read; one that breaks off or
   * comes too slowly throws from its chunks, and the caller may start over.
   * @param part  where to begin, and the bytes that are expected; without it, the whole object whatever it is now
   * @returns what `use` does
   * @throws ServiceError, `not-found` or `access-denied` among others, and whatever `use` throws
   */
  readonly read: <T>(object: S3Object, use: (body: ObjectBody) => Promise<T>, part?: ObjectPart) => Promise<T>
  /** PutObject of a local file with its known digest, so that S3 refuses other bytes. */
  readonly upload: (object: S3Object, file: UploadFile) => Promise<ObjectHead>
  /** HeadBucket. What S3 says about the bucket is an answer; what it says about the request is a ServiceError. */
  readonly bucket: (name: string) => Promise<BucketState>
}

/** What one check of a bucket shows. The Region is left out where the answer does not contain it. */
export type BucketState =
  | { readonly kind: 'exists'; readonly region?: string | undefined }
  | { readonly kind: 'missing' }
  /** It exists, and belongs to another account or denies the role access. */
  | { readonly kind: 'forbidden'; readonly region?: string | undefined }

/** What S3 says of an object without its bytes. */
export interface ObjectHead {
  readonly sizeBytes: number
  /** SHA-256 of the whole object in lower-case hex, where S3 stores it: for objects uploaded with it. */
  readonly sha256?: string | undefined
  readonly versionId?: string | undefined
  /** Milliseconds since the epoch; S3 gives whole seconds. */
  readonly lastModified?: number | undefined
  /** MD5 of the whole object in lower-case hex, where its ETag is that: not for parts put together, nor with a KMS key. */
  readonly md5?: string | undefined
  /** As S3 writes it, with its quotes. The same for the same bytes, so that a later read can ask for these. */
  readonly etag?: string | undefined
}

/** The rest of an object from a byte on. */
export interface ObjectPart {
  /** 0, or below the size of the object. */
  readonly from: number
  /** S3 refuses to read other bytes: 412, PreconditionFailed. */
  readonly etag?: string | undefined
}

/** An object that is being read; its chunks are good only while it is lent. */
export interface ObjectBody extends ObjectHead {
  readonly chunks: AsyncIterable<Uint8Array>
}

export interface UploadFile {
  readonly path: string
  readonly sizeBytes: number
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string
}
