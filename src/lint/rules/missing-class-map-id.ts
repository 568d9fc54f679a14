import { lineFinding } from '../findings.js'
import type { AttributeRule } from '../rule.js'

/** The class of each box must have a name in the class map of the line. */
export const missingClassMapId: AttributeRule = {
  kind: 'attribute',
  code: 'ERROR_MISSING_CLASS_MAP_ID',
  scope: 'line',
  severity: 'error',
  messages: ['One of more class ids is missing from the class map.'],
  stops: true,
  effect: 'attribute-unused',
  remedy: 'Add every class_id of the boxes to the class-map of the same line, with the id as a string for the key.',
  check(attribute) {
    if (attribute.kind !== 'box') return []
    const { boxes, metadata } = attribute
    if (boxes?.annotations.every(({ classId }) => metadata?.classMap.has(String(classId))) === true) return []
    return [lineFinding(missingClassMapId, { kind: 'metadata', attribute: attribute.name })]
  },
}
