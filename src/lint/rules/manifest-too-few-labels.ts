import { contentFinding } from '../findings.js'
import { BOX_LABELS_MIN, IMAGE_LEVEL_LABELS_MIN } from '../../manifest/limits.js'
import { fewestLabels } from '../fewest-labels.js'
import type { LabelRule } from '../rule.js'

/**
 * A model of whole images needs two labels, one of boxes a single one. The guide's page on validation asks two
 * of both; its page on quotas and its history say one for boxes, and are newer.
 */
export const manifestTooFewLabels: LabelRule = {
  kind: 'labels',
  code: 'ERROR_MANIFEST_TOO_FEW_LABELS',
  scope: 'content',
  severity: 'error',
  messages: ['The manifest file has too few labels.'],
  stops: false,
  effect: 'training-fails',
  remedy:
    'Give the manifest at least two labels for a model of whole images, at least one for a model of boxes. When the service splits the data, each side must still have that many.',
  bounds: [
    `labels of a model of whole images: at least ${String(IMAGE_LEVEL_LABELS_MIN)}`,
    `labels of a model of boxes: at least ${String(BOX_LABELS_MIN)}`,
  ],
  check: ({ all, useCase }) => (all.size < fewestLabels(useCase) ? contentFinding(manifestTooFewLabels) : undefined),
}
