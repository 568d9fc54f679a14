import { lineFinding } from '../findings.js'
import type { LabelAttribute } from '../../manifest/label-attribute.js'
import type { AttributeRule } from '../rule.js'

/** A creation date should have one of the forms that the guide shows. A rule of this project; the service has none. */
export const undocumentedCreationDate: AttributeRule = {
  kind: 'attribute',
  code: 'WARNING_UNDOCUMENTED_CREATION_DATE',
  scope: 'line',
  severity: 'warning',
  messages: ['The creation-date of the label attribute {} is no date in a documented form.'],
  stops: false,
  effect: 'none',
  remedy: 'Write the creation-date as 2026-03-02T09:15:00, in UTC; fractions of a second and a Z may follow.',
  check: (attribute) =>
    hasOtherDate(attribute)
      ? [lineFinding(undocumentedCreationDate, { kind: 'metadata', attribute: attribute.name }, attribute.name)]
      : [],
}

function hasOtherDate(attribute: LabelAttribute): boolean {
  if (attribute.kind !== 'image-level' && attribute.kind !== 'box') return false
  return attribute.metadata?.isDateDocumented === false
}
