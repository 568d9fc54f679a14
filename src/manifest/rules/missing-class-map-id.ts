import { lineFinding } from '../findings.js'
import type { AttributeRule } from './rule.js'

/** The class of each box must have a name in the class map of the line. */
export const missingClassMapId: AttributeRule = {
  code: 'ERROR_MISSING_CLASS_MAP_ID',
  check(attribute) {
    if (attribute.kind !== 'box') return []
    const { boxes, metadata } = attribute
    if (boxes?.annotations.every(({ classId }) => metadata?.classMap.has(String(classId))) === true) return []
    return [lineFinding(missingClassMapId.code, { kind: 'metadata', attribute: attribute.name })]
  },
}
