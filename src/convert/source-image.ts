/** What a format says of an image and its labels, before anything is checked or rounded. */

/** Where in a source something is, for messages: a file, and the line or the position in its structure. */
export interface SourcePlace {
  /** As it was given on the command line, or below that. */
  readonly file: string
  /** 1-based. */
  readonly line?: number
  /** `annotations[12]`, `image 7`. */
  readonly position?: string
}

/** Pixels. */
export interface ImageSize {
  readonly width: number
  readonly height: number
}

/** A box as a source has it: what the unit says, before anything is rounded. */
export interface SourceBox {
  readonly label: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** `fraction`: of the image's width and height, 0 to 1. */
  readonly unit: 'pixels' | 'fraction'
  readonly place: SourcePlace
}

/** An image of a source with all that the source says of it. */
export interface SourceImage {
  /** Path as the source has it, with forward slashes: the key after the prefix. An `s3://` URI stays as it is. */
  readonly name: string
  readonly place: SourcePlace
  /** Where the source says it; else it is read from the image file. */
  readonly size: ImageSize | undefined
  /** Image-level labels. */
  readonly labels: readonly string[]
  readonly boxes: readonly SourceBox[]
  /** ISO date of the labels, where the source has one. */
  readonly created: string | undefined
}
