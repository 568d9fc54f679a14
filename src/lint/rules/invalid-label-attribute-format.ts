import { lineFinding } from '../findings.js'
import type { LabelAttribute } from '../../manifest/label-attribute.js'
import type { AttributeRule } from '../rule.js'

/** The value of a label attribute must have the form of its type: a whole number, or boxes in an image. */
export const invalidLabelAttributeFormat: AttributeRule = {
  kind: 'attribute',
  code: 'ERROR_INVALID_LABEL_ATTRIBUTE_FORMAT',
  scope: 'line',
  severity: 'error',
  messages: ['The format of the label attribute {} is invalid.'],
  stops: true,
  effect: 'attribute-unused',
  remedy:
    'For boxes, write image_size as a list of one object with width, height and depth, and annotations with whole numbers for class_id, left, top, width and height (fractions of pixels are taken, but not documented). For an image-level label write a whole number.',
  check: (attribute) =>
    isMalformed(attribute)
      ? [lineFinding(invalidLabelAttributeFormat, { kind: 'attribute', attribute: attribute.name }, attribute.name)]
      : [],
}

function isMalformed(attribute: LabelAttribute): boolean {
  if (attribute.kind === 'image-level') return !attribute.valueAllowed
  return attribute.kind === 'box' && attribute.boxes === undefined
}
