/** Projects of Rekognition Custom Labels. */

/** A Rekognition project, from DescribeProjects. */
export interface Project {
  readonly arn: string
  readonly name: string
  /** CREATING, CREATED or DELETING; another word is kept as it came. */
  readonly status: string
  /** CUSTOM_LABELS or CONTENT_MODERATION. */
  readonly feature: string
  readonly datasets: readonly Dataset[]
}

export interface Dataset {
  /** TRAIN or TEST. */
  readonly type: string
  readonly arn: string
  readonly status: string
  readonly statusMessage?: string | undefined
}

/** A project as named by the user. */
export type ProjectReference =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'arn'; readonly arn: string; readonly name: string; readonly region: string }
