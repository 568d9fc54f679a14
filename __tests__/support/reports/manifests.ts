/** What the service counts and finds in manifests. */
import type { ManifestFinding, ManifestStatistics } from '../../../src/evaluation/manifest-results.js'

/** Line counts, all valid unless changed. */
export function statistics(change: Partial<ManifestStatistics>): ManifestStatistics {
  const { totalLines = 0, invalidLines = 0, ignoredLines = 0 } = change
  const validLines = (totalLines ?? 0) - (invalidLines ?? 0) - (ignoredLines ?? 0)
  const rest = { useCase: 'IMAGE_LEVEL_LABELS', invalidLines, ignoredLines, errorLines: [], errors: [] }
  return { ...rest, totalLines, validLines, ...change }
}

export const CONTENT_FINDING: ManifestFinding = {
  manifest: 'training',
  severity: 'error',
  code: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST',
  message: 'The manifest file contains too many invalid rows.',
  remedy:
    'More than a fifth of the lines are invalid. Correct the lines named by the line errors, or take them out of the manifest.',
  count: null,
  lines: [],
  complete: true,
}

export const LINE_FINDING: ManifestFinding = {
  manifest: 'training',
  severity: 'error',
  code: 'ERROR_INVALID_SOURCE_REF_FORMAT',
  message: 'The format of the source-ref value is invalid.',
  remedy: 'Write source-ref as s3://bucket/key: lower-case scheme, an existing bucket, the object key as it is.',
  count: 8,
  lines: [3, 4, 11, 17, 18, 25, 31, 36],
  complete: true,
}

export const WARNING_FINDING: ManifestFinding = {
  manifest: 'training',
  severity: 'warning',
  code: 'WARNING_UNANNOTATED_RECORD',
  message: 'Record is unannotated.',
  remedy: 'Label the image, or drop the line: nothing is trained from it.',
  count: 24,
  lines: [12, 40],
  complete: false,
}
