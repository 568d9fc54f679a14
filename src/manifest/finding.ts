/**
 * What a check of a manifest finds, and what it learns of each line. One line at a time: a manifest of a
 * gigabyte streams through.
 */

/** Where in a line a finding is; the service writes its entries at the same four places. */
export type FindingPlace =
  | { readonly kind: 'line' }
  | { readonly kind: 'attribute'; readonly attribute: string }
  | { readonly kind: 'metadata'; readonly attribute: string }
  | { readonly kind: 'annotation'; readonly attribute: string; readonly index: number }

/** One thing wrong in a line, under the service's own code. */
export interface LineFinding {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly place: FindingPlace
  /** The service's message, its `{}` filled in. */
  readonly message: string
}

/** A box that can be trained on, in pixels of the image. */
export interface Box {
  readonly label: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What a line offers for training, of either kind; a line may offer both. */
export interface UsableLine {
  /** Image-level labels, in the order of their attributes. */
  readonly imageLabels: readonly string[]
  readonly boxes: readonly Box[]
  /** Of the first usable box attribute. */
  readonly imageSize?: { readonly width: number; readonly height: number; readonly depth: number }
}

/** The result for one line. An ignored line is valid, but nothing is trained from it. */
export interface LineReport {
  /** 1-based. */
  readonly line: number
  readonly verdict: 'valid' | 'invalid' | 'ignored'
  readonly findings: readonly LineFinding[]
  /** Where it is well-formed. */
  readonly sourceRef?: { readonly bucket: string; readonly key: string }
  /** Empty for a line that is invalid or ignored. */
  readonly usable: UsableLine
}

/** A finding on a whole manifest, or on the two together: the service's "content errors". */
export interface ContentFinding {
  readonly code: string
  readonly message: string
}

/** The kinds of model, as the service spells them in a manifest summary. */
export type UseCase = 'IMAGE_LEVEL_LABELS' | 'OBJECT_LOCALIZATION' | 'NOT_DETERMINED'

/** What a manifest comes to, once its last line was read. */
export interface ManifestReport {
  /** The kind that most usable lines are of; NOT_DETERMINED when no line is usable. */
  readonly useCase: UseCase
  readonly totalLines: number
  readonly validLines: number
  readonly invalidLines: number
  readonly ignoredLines: number
  /** 1-based lines that have an error, lines with a bad box only among them. */
  readonly errorLines: readonly number[]
  readonly contentFindings: readonly ContentFinding[]
  /** Image-level label to the number of lines that use it. */
  readonly imageLabels: ReadonlyMap<string, number>
  /** Box label to the number of lines that use it. */
  readonly boxLabels: ReadonlyMap<string, number>
  /** Buckets of the images. */
  readonly buckets: ReadonlySet<string>
}
