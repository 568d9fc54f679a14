import { isUsableBox } from '../../manifest/box-geometry.js'
import { lineFinding } from '../findings.js'
import type { AttributeRule } from '../rule.js'

/**
 * Of the boxes of an attribute at least one must be usable. Whether the entry belongs to the attribute or at the
 * line is not documented; taken as the attribute; with another good attribute the line stays valid.
 */
export const noValidAnnotations: AttributeRule = {
  kind: 'attribute',
  code: 'ERROR_NO_VALID_ANNOTATIONS',
  scope: 'line',
  severity: 'error',
  messages: ['No valid annotations found.'],
  stops: false,
  effect: 'attribute-unused',
  remedy: 'Correct the boxes of the line: every one of them has an error.',
  check(attribute) {
    if (attribute.kind !== 'box' || attribute.boxes === undefined) return []
    const { annotations, imageSize } = attribute.boxes
    if (annotations.length === 0 || annotations.some((box) => isUsableBox(box, imageSize))) return []
    return [lineFinding(noValidAnnotations, { kind: 'attribute', attribute: attribute.name })]
  },
}
