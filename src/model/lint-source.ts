/** Which manifests a lint reads, and which it compares them with. */
import type { ManifestSource } from './training-spec.js'
import type { VersionReference } from './version.js'

/** Words that choose a version here: the manifests of one that waits for judgement were linted before its training. */
export const LINT_VERSION_WORDS = ['latest', 'running'] as const

/** A version whose manifests are read. */
export type LintVersion = VersionReference | VersionWord
interface VersionWord {
  readonly kind: (typeof LINT_VERSION_WORDS)[number]
}

/** What is linted. */
export type SourceInput =
  | { readonly kind: 'manifests'; readonly training: ManifestSource; readonly testing: ManifestSource | undefined }
  | { readonly kind: 'version'; readonly version: LintVersion }
  | { readonly kind: 'datasets' }

/** What it is compared with. */
export type BaseInput =
  | { readonly kind: 'manifest'; readonly manifest: ManifestSource }
  | { readonly kind: 'version'; readonly version: LintVersion }
