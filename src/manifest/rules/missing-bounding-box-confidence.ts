import { lineFinding } from '../findings.js'
import type { AttributeRule } from './rule.js'

/** Each box needs an entry in `objects`, in the same order, with a confidence. Entries past the boxes do no harm. */
export const missingBoundingBoxConfidence: AttributeRule = {
  code: 'ERROR_MISSING_BOUNDING_BOX_CONFIDENCE',
  check(attribute) {
    if (attribute.kind !== 'box') return []
    const confidences = attribute.metadata?.confidences ?? []
    const boxes = attribute.boxes?.annotations ?? []
    if (boxes.every((_, index) => confidences[index] === true)) return []
    return [lineFinding(missingBoundingBoxConfidence.code, { kind: 'metadata', attribute: attribute.name })]
  },
}
