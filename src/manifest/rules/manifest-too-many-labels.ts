import { contentFinding } from '../findings.js'
import { LABELS_MAX } from '../limits.js'
import type { LabelRule } from './rule.js'

/** A model has at most 250 labels. Labels of dropped lines are not counted; whether the service does is not documented. */
export const manifestTooManyLabels: LabelRule = {
  code: 'ERROR_MANIFEST_TOO_MANY_LABELS',
  check: ({ usable }) => (usable.size > LABELS_MAX ? contentFinding(manifestTooManyLabels.code) : undefined),
}
