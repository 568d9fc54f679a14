import { contentFinding } from '../findings.js'
import type { LabelRule } from '../rule.js'

/** Labels of a model. Past it: ERROR_MANIFEST_TOO_MANY_LABELS. */
export const LABELS_MAX = 250

/** A model has at most 250 labels. Labels of dropped lines are not counted; whether the service does is not documented. */
export const manifestTooManyLabels: LabelRule = {
  kind: 'labels',
  code: 'ERROR_MANIFEST_TOO_MANY_LABELS',
  scope: 'content',
  severity: 'error',
  messages: ['The manifest file has too many labels.'],
  stops: false,
  effect: 'training-fails',
  remedy: `Merge or remove labels until at most ${String(LABELS_MAX)} remain; look for labels that differ in spelling only.`,
  bounds: [`labels of a model: at most ${String(LABELS_MAX)}`],
  check: ({ usable }) => (usable.size > LABELS_MAX ? contentFinding(manifestTooManyLabels) : undefined),
}
