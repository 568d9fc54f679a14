import { contentFinding } from '../findings.js'
import { MANIFEST_MAX_LINES } from '../../manifest/limits.js'
import { formatCount } from '../../text/number.js'
import type { ManifestRule } from '../rule.js'

/** A manifest has at most 250,000 lines. The lines past that are still checked here. */
export const manifestRowsExceedsMaximum: ManifestRule = {
  kind: 'manifest',
  code: 'ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM',
  scope: 'content',
  severity: 'error',
  messages: ['The manifest file has too many rows.'],
  stops: false,
  effect: 'training-fails',
  remedy: `Bring the manifest to at most ${formatCount(MANIFEST_MAX_LINES)} lines; AWS support can raise the limit for classification.`,
  bounds: [`a manifest: at most ${formatCount(MANIFEST_MAX_LINES)} lines`],
  check: ({ totalLines }) => (totalLines > MANIFEST_MAX_LINES ? contentFinding(manifestRowsExceedsMaximum) : undefined),
}
