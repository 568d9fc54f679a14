import { contentFinding } from '../findings.js'
import type { ManifestRule } from './rule.js'

/** The images of a manifest must lie in one bucket. Whether invalid lines count is not documented; taken as yes. */
export const imagesInMultipleS3Buckets: ManifestRule = {
  code: 'ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS',
  check: ({ buckets }) => (buckets.size > 1 ? contentFinding(imagesInMultipleS3Buckets.code) : undefined),
}
