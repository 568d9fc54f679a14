/**
 * What is known of images from outside of their manifest: from their first bytes, from an inventory of a bucket. Who looks is
 * elsewhere (src/images); here is what they are asked and what they answer, as plain data.
 */

/** An image of a manifest, as its first line has it. */
export interface ListedImage {
  /** 1-based, in the manifest or in the range of it that is read. */
  readonly line: number
  /** `s3://bucket/key`, as it is written. */
  readonly sourceRef: string
  /** The `image_size` of its boxes in pixels; undefined for a line without boxes. */
  readonly stated: { readonly width: number; readonly height: number } | undefined
  /** How far its boxes reach to the right and down, in pixels; undefined for a line without boxes. */
  readonly reach?: { readonly right: number; readonly bottom: number } | undefined
}

/** What the first bytes of an image say. */
export interface ImageHeader {
  /** `other`: no format that the service takes; `detail` of the finding names what it seems to be. */
  readonly format: 'jpeg' | 'png' | 'other'
  /** What the bytes seem to be, such as `GIF`, `WebP`, `HTML`; only with `other`, undefined where they are nothing known. */
  readonly seems?: string | undefined
  /** Pixels as they are stored, before EXIF turns the image. Undefined where the bytes that were read do not have them. */
  readonly width?: number | undefined
  readonly height?: number | undefined
  /** EXIF orientation, 1 to 8; undefined without one. 5 to 8 swap width and height. */
  readonly orientation?: number | undefined
}

/** What was found of one image. */
export type ImageFacts =
  | {
      readonly kind: 'found'
      /** Undefined for an inventory report without sizes. */
      readonly sizeBytes: number | undefined
      /** The same for the same bytes: size and ETag, as a listing has them. */
      readonly digest?: string | undefined
      /** Undefined where nobody looked, or where it is behind more bytes than are read: which is not a fault. */
      readonly header?: ImageHeader | undefined
      /** Why there is no header although it was looked for, as the `reason` below. */
      readonly unread?: string | undefined
    }
  /** S3 says that there is no such object. */
  | { readonly kind: 'missing' }
  /** Nothing is known; `reason` is a sentence for the user, without names of buckets or keys. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** What was found of the image that a line names. */
export interface LineFacts {
  readonly line: number
  readonly facts: ImageFacts
}

/**
 * Looks at images, in any order, as many at once as it likes. Images that it has nothing to say of are left out. Both come in
 * batches of any length: a promise for each of a million images takes longer than what is done with it.
 * @throws what ends the run: no credentials, an inventory that cannot be read
 */
export type CheckImages = (images: AsyncIterable<readonly ListedImage[]>) => AsyncIterable<readonly LineFacts[]>
