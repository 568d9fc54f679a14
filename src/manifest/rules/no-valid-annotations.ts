import { isUsableBox } from '../box-geometry.js'
import { lineFinding } from '../findings.js'
import type { AttributeRule } from './rule.js'

/**
 * Of the boxes of an attribute at least one must be usable. Whether the entry stands at the attribute or at the
 * line is not documented; taken as the attribute, beside a good one of which the line stays valid.
 */
export const noValidAnnotations: AttributeRule = {
  code: 'ERROR_NO_VALID_ANNOTATIONS',
  check(attribute) {
    if (attribute.kind !== 'box' || attribute.boxes === undefined) return []
    const { annotations, imageSize } = attribute.boxes
    if (annotations.length === 0 || annotations.some((box) => isUsableBox(box, imageSize))) return []
    return [lineFinding(noValidAnnotations.code, { kind: 'attribute', attribute: attribute.name })]
  },
}
