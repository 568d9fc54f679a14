import { contentFinding } from '../findings.js'
import { LABEL_OVERLAP_MIN_SHARE } from '../../manifest/limits.js'
import { overlaps } from '../label-overlap.js'
import type { OverlapRule } from '../rule.js'

/** As ERROR_INSUFFICIENT_LABEL_OVERLAP, on what is left when the lines of the other kind are dropped. */
export const insufficientUsableLabelOverlap: OverlapRule = {
  kind: 'overlap',
  code: 'ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP',
  scope: 'content',
  severity: 'error',
  messages: ['Less than {}% usable label overlap between the training and testing manifest files.'],
  stops: false,
  effect: 'training-fails',
  remedy:
    'Label both manifests in the same way, with image-level labels or with boxes: after lines of the other kind were dropped, under half of the training labels are tested.',
  bounds: [`training labels that the testing manifest has too: at least ${String(LABEL_OVERLAP_MIN_SHARE * 100)} %`],
  check: (training, testing) =>
    overlaps(training.all, testing.all) && !overlaps(training.usable.keys(), testing.usable)
      ? contentFinding(insufficientUsableLabelOverlap, String(LABEL_OVERLAP_MIN_SHARE * 100))
      : undefined,
}
