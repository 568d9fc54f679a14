import { contentFinding } from '../findings.js'
import { MODEL_LABELS_MAX } from '../../manifest/limits.js'
import type { LabelRule } from '../rule.js'

/** A model has at most 250 labels. Labels of dropped lines are not counted; whether the service does is not documented. */
export const manifestTooManyLabels: LabelRule = {
  kind: 'labels',
  code: 'ERROR_MANIFEST_TOO_MANY_LABELS',
  scope: 'content',
  severity: 'error',
  messages: ['The manifest file has too many labels.'],
  stops: false,
  effect: 'training-fails',
  remedy: `Merge or remove labels until at most ${String(MODEL_LABELS_MAX)} remain; look for labels that differ in spelling only.`,
  bounds: [`labels of a model: at most ${String(MODEL_LABELS_MAX)}`],
  check: ({ usable }) => (usable.size > MODEL_LABELS_MAX ? contentFinding(manifestTooManyLabels) : undefined),
}
