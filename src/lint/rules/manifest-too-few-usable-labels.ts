import { contentFinding } from '../findings.js'
import { fewestLabels } from '../fewest-labels.js'
import { BOX_LABELS_MIN, IMAGE_LEVEL_LABELS_MIN } from '../../manifest/limits.js'
import type { LabelRule } from '../rule.js'

/**
 * Enough labels must be left when the lines of the other kind are dropped. The guide's page on this error gives the
 * two minima the other way round than its page on quotas; the quotas are taken.
 */
export const manifestTooFewUsableLabels: LabelRule = {
  kind: 'labels',
  code: 'ERROR_MANIFEST_TOO_FEW_USABLE_LABELS',
  scope: 'content',
  severity: 'error',
  messages: ['The manifest file has too few usable labels.'],
  stops: false,
  effect: 'training-fails',
  remedy:
    'Make all lines of the manifest of one kind, image-level labels or boxes: the service drops the lines of the other kind, and too few labels were left.',
  bounds: [
    `labels of a model of whole images: at least ${String(IMAGE_LEVEL_LABELS_MIN)}`,
    `labels of a model of boxes: at least ${String(BOX_LABELS_MIN)}`,
  ],
  check: ({ all, usable, useCase }) =>
    all.size >= fewestLabels(useCase) && usable.size < fewestLabels(useCase)
      ? contentFinding(manifestTooFewUsableLabels)
      : undefined,
}
