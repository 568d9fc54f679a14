import { contentFinding } from '../findings.js'
import type { ManifestRule } from '../rule.js'

/** The images of a manifest must be in one bucket. Whether invalid lines count is not documented; taken as yes. */
export const imagesInMultipleS3Buckets: ManifestRule = {
  kind: 'manifest',
  code: 'ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS',
  scope: 'content',
  severity: 'error',
  messages: ['The manifest file contains images from multiple S3 buckets.'],
  stops: false,
  effect: 'training-fails',
  remedy:
    'Copy the images of a manifest into one bucket and correct their source-ref, or leave the lines of the other buckets out.',
  check: ({ buckets }) => (buckets.size > 1 ? contentFinding(imagesInMultipleS3Buckets) : undefined),
}
