import { lineFinding } from '../findings.js'
import type { AttributeRule } from '../rule.js'

/** Each box needs an entry in `objects`, in the same order, with a confidence. Additional entries are allowed. */
export const missingBoundingBoxConfidence: AttributeRule = {
  kind: 'attribute',
  code: 'ERROR_MISSING_BOUNDING_BOX_CONFIDENCE',
  scope: 'line',
  severity: 'error',
  messages: ['One or more bounding boxes has a missing confidence value.'],
  stops: true,
  effect: 'attribute-unused',
  remedy: 'Give the objects list of the metadata one entry with a confidence for each box, in the order of the boxes.',
  check(attribute) {
    if (attribute.kind !== 'box') return []
    const confidences = attribute.metadata?.confidences ?? []
    const boxes = attribute.boxes?.annotations ?? []
    if (boxes.every((_, index) => confidences[index] === true)) return []
    return [lineFinding(missingBoundingBoxConfidence, { kind: 'metadata', attribute: attribute.name })]
  },
}
