import type { UseCase } from '../finding.js'
import { contentFinding } from '../findings.js'
import { BOX_LABELS_MIN, IMAGE_LEVEL_LABELS_MIN } from '../limits.js'
import type { LabelRule } from './rule.js'

/**
 * A model of whole images needs two labels, one of boxes a single one. The guide's page on validation asks two
 * of both; its page on quotas and its history say one for boxes, and are newer.
 */
export const manifestTooFewLabels: LabelRule = {
  code: 'ERROR_MANIFEST_TOO_FEW_LABELS',
  check: ({ all, useCase }) =>
    all.size < fewestLabels(useCase) ? contentFinding(manifestTooFewLabels.code) : undefined,
}

/** How many labels a model of a kind needs. One is the least for a kind that is not known. */
export function fewestLabels(useCase: UseCase): number {
  return useCase === 'IMAGE_LEVEL_LABELS' ? IMAGE_LEVEL_LABELS_MIN : BOX_LABELS_MIN
}
