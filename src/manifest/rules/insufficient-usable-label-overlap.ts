import { contentFinding } from '../findings.js'
import { LABEL_OVERLAP_MIN_SHARE } from '../limits.js'
import { overlaps } from './insufficient-label-overlap.js'
import type { OverlapRule } from './rule.js'

/** As ERROR_INSUFFICIENT_LABEL_OVERLAP, on what is left when the lines of the other kind are dropped. */
export const insufficientUsableLabelOverlap: OverlapRule = {
  code: 'ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP',
  check: (training, testing) =>
    overlaps(training.all, testing.all) && !overlaps(training.usable.keys(), testing.usable)
      ? contentFinding(insufficientUsableLabelOverlap.code, String(LABEL_OVERLAP_MIN_SHARE * 100))
      : undefined,
}
