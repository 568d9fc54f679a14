/** What a training is started with, from what the user named to the request. */
import type { S3Location, S3Object } from './s3-uri.js'
import type { Tags } from './tags.js'

/** A CreateProjectVersion request, as a type of this project. */
export interface CreateVersionRequest {
  readonly projectArn: string
  readonly versionName: string
  readonly output: S3Location
  readonly data: RequestedData
  readonly kmsKeyId?: string | undefined
  readonly description?: string | undefined
  readonly tags: Tags
}

/** Where a training takes its data from. */
export type RequestedData =
  | { readonly kind: 'project-datasets' }
  | { readonly kind: 'manifests'; readonly training: S3Object; readonly testing: S3Object | 'auto-create' }

/** A file that is there, inside of the workspace. */
export interface WorkspaceFile {
  /** Absolute, links followed. */
  readonly path: string
  /** Relative to the workspace, with forward slashes, as annotations name files. */
  readonly workspacePath: string
  readonly sizeBytes: number
}

/** A manifest that is there to be used. */
export type ManifestSource =
  { readonly kind: 's3'; readonly object: S3Object } | ({ readonly kind: 'workspace' } & WorkspaceFile)

/** The service's largest manifest, in bytes. Developer guide, "Validation rules for manifest files": 1 GB. */
export const MANIFEST_MAX_BYTES = 1_000_000_000

/** What the version is to be trained from, before manifests are read and pinned. */
export type DataInput =
  | { readonly kind: 'project-datasets' }
  | { readonly kind: 'manifests'; readonly training: ManifestSource; readonly testing: ManifestSource | 'auto-create' }

/** A given name is used as it is; a derived one may get `.2`, `.3`, ... */
export interface VersionNameInput {
  readonly kind: 'given' | 'derived'
  readonly name: string
}

/** What the input reuse can say. */
export const REUSES = ['run', 'data', 'only', 'never', 'fail'] as const

/** What to do with a version that exists. */
export type Reuse = (typeof REUSES)[number]

/** What the input lint can say. */
export const LINT_MODES = ['error', 'warn', 'off'] as const

/** What happens to manifests that the service would refuse: no training, a warning, or nothing since they are not checked. */
export type LintMode = (typeof LINT_MODES)[number]
