/** What the service says about the manifests it read: the manifest summary and the faults found by line. */

/** Which of a version's two manifests. */
export type ManifestRole = 'training' | 'testing'

/** A code of the service with its message, from a manifest summary. */
export interface ManifestError {
  readonly code: string
  readonly message: string
}

/**
 * Line counts of one manifest; null where the summary lacks one, since nothing found and nothing known are not the same.
 * Ignored lines are valid but were not trained on.
 */
export interface ManifestStatistics {
  /** IMAGE_LEVEL_LABELS, OBJECT_LOCALIZATION or NOT_DETERMINED; null where the summary lacks it. */
  readonly useCase: string | null
  readonly totalLines: number | null
  readonly validLines: number | null
  readonly invalidLines: number | null
  readonly ignoredLines: number | null
  /** 1-based lines with errors, as the summary lists them. */
  readonly errorLines: readonly number[]
  /** Content errors of this manifest. */
  readonly errors: readonly ManifestError[]
}

/** The manifest summary. `testing` is null where the service wrote none (it split the training data). */
export interface ManifestSummary {
  readonly training: ManifestStatistics | null
  readonly testing: ManifestStatistics | null
  /** Errors across both manifests. */
  readonly errors: readonly ManifestError[]
}

/**
 * One kind of fault in the manifests, with everything that a person needs to fix it.
 * `manifest` is null for a fault across both, or for a file error, which does not say which one it means.
 */
export interface ManifestFinding {
  readonly manifest: ManifestRole | null
  readonly severity: 'error' | 'warning'
  /** The service's code; an empty string for a file error that comes without one. */
  readonly code: string
  /** The service's message. */
  readonly message: string
  /** What to do, as a text of this project; empty for an undocumented code. */
  readonly remedy: string
  /** How many lines (or, for box faults, annotations) have it; null for a fault that is not of a line. */
  readonly count: number | null
  /** The first of the lines, 1-based, at most {@link FINDING_LINES_MAX}. */
  readonly lines: readonly number[]
  /** True when there are more lines than {@link lines} has; a line may have a fault more than once. */
  readonly hasMoreLines?: boolean
  /** False when the validation manifests were not read to their end, so that there may be more. */
  readonly complete: boolean
}

/** How many line numbers a finding keeps. */
export const FINDING_LINES_MAX = 20
