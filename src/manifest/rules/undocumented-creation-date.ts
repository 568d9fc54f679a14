import { lineFinding } from '../findings.js'
import type { LabelAttribute } from '../label-attribute.js'
import type { AttributeRule } from './rule.js'

/** A creation date should have one of the forms that the guide shows. A rule of this project; the service has none. */
export const undocumentedCreationDate: AttributeRule = {
  code: 'WARNING_UNDOCUMENTED_CREATION_DATE',
  check: (attribute) =>
    hasOtherDate(attribute)
      ? [lineFinding(undocumentedCreationDate.code, { kind: 'metadata', attribute: attribute.name }, attribute.name)]
      : [],
}

function hasOtherDate(attribute: LabelAttribute): boolean {
  if (attribute.kind !== 'image-level' && attribute.kind !== 'box') return false
  return attribute.metadata?.isDateDocumented === false
}
