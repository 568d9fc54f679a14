import { lineFinding } from '../findings.js'
import type { LabelAttribute } from '../label-attribute.js'
import type { AttributeRule } from './rule.js'

/** The value of a label attribute must have the form of its type: a whole number, or boxes in an image. */
export const invalidLabelAttributeFormat: AttributeRule = {
  code: 'ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT',
  check: (attribute) =>
    isMalformed(attribute)
      ? [
          lineFinding(
            invalidLabelAttributeFormat.code,
            { kind: 'attribute', attribute: attribute.name },
            attribute.name,
          ),
        ]
      : [],
}

function isMalformed(attribute: LabelAttribute): boolean {
  if (attribute.kind === 'image-level') return !attribute.valueAllowed
  return attribute.kind === 'box' && attribute.boxes === undefined
}
