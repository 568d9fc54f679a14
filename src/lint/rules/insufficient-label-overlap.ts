import { contentFinding } from '../findings.js'
import { LABEL_OVERLAP_MIN_SHARE } from '../../manifest/limits.js'
import { overlaps } from '../label-overlap.js'
import type { OverlapRule } from '../rule.js'

/** At least half of the training labels must be tested. Labels that are only in the testing manifest do not count. */
export const insufficientLabelOverlap: OverlapRule = {
  kind: 'overlap',
  code: 'ERROR_INSUFFICIENT_LABEL_OVERLAP',
  scope: 'content',
  severity: 'error',
  messages: ['Less than {}% label overlap between the training and testing manifest files.'],
  stops: false,
  effect: 'training-fails',
  remedy:
    'Add test images for the training labels that have none, or take those labels out of the training manifest, until at least half of the training labels are tested.',
  bounds: [`training labels that the testing manifest has too: at least ${String(LABEL_OVERLAP_MIN_SHARE * 100)} %`],
  check: (training, testing) =>
    overlaps(training.all, testing.all)
      ? undefined
      : contentFinding(insufficientLabelOverlap, String(LABEL_OVERLAP_MIN_SHARE * 100)),
}
