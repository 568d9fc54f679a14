import { contentFinding } from '../findings.js'
import { LABEL_OVERLAP_MIN_SHARE } from '../limits.js'
import type { OverlapRule } from './rule.js'

/** At least half of the training labels must be tested. Labels that are only in the testing manifest do not count. */
export const insufficientLabelOverlap: OverlapRule = {
  code: 'ERROR_INSUFFICIENT_LABEL_OVERLAP',
  check: (training, testing) =>
    overlaps(training.all, testing.all)
      ? undefined
      : contentFinding(insufficientLabelOverlap.code, String(LABEL_OVERLAP_MIN_SHARE * 100)),
}

/** Whether enough of the training labels are in the testing manifest. True where there are no training labels. */
export function overlaps(training: Iterable<string>, testing: { readonly has: (label: string) => boolean }): boolean {
  const labels = [...training]
  return labels.filter((label) => testing.has(label)).length >= labels.length * LABEL_OVERLAP_MIN_SHARE
}
