import { contentFinding } from '../findings.js'
import { MANIFEST_MAX_LINES } from '../limits.js'
import type { ManifestRule } from './rule.js'

/** A manifest has at most 250,000 lines. The lines past that are still checked here. */
export const manifestRowsExceedsMaximum: ManifestRule = {
  code: 'ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM',
  check: ({ totalLines }) =>
    totalLines > MANIFEST_MAX_LINES ? contentFinding(manifestRowsExceedsMaximum.code) : undefined,
}
