/** An image that a model is asked about, with what it shows where that is known. */
import type { SnapshotBox } from '../../snapshot/snapshot-image.js'
import type { S3Object } from '../../model/s3-uri.js'
import type { ImageSize } from '../../manifest/box-attribute.js'

/** Where the bytes are. */
export type ImageSource =
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 's3'; readonly object: S3Object }

/** A label that an image has; with its box in pixels, or null for the whole image. */
export interface TrueLabel {
  readonly label: string
  readonly box: SnapshotBox | null
}

export interface LabelledImage {
  /** As reports show it: a path relative to the workspace, or an S3 URI. Different for each image. */
  readonly name: string
  readonly source: ImageSource
  /** Undefined where nothing is known; empty for an image that is known to show nothing. */
  readonly expected: readonly TrueLabel[] | undefined
  /** Of images with boxes. */
  readonly size?: Pick<ImageSize, 'width' | 'height'> | undefined
}
