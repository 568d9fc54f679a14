import { lineFinding } from '../findings.js'
import type { LabelAttribute } from '../../manifest/label-attribute.js'
import type { AttributeRule } from '../rule.js'

/** The metadata of a label attribute must be complete. */
export const invalidLabelAttributeMetadataFormat: AttributeRule = {
  kind: 'attribute',
  code: 'ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT',
  scope: 'line',
  severity: 'error',
  messages: ['The format of the label attribute metadata is invalid.'],
  stops: true,
  effect: 'attribute-unused',
  remedy:
    'Complete the metadata: type, human-annotated (yes or no) and creation-date always; class-name and confidence for an image-level label; class-map and objects for boxes.',
  check: (attribute) =>
    isMalformed(attribute)
      ? [lineFinding(invalidLabelAttributeMetadataFormat, { kind: 'metadata', attribute: attribute.name })]
      : [],
}

function isMalformed(attribute: LabelAttribute): boolean {
  if (attribute.kind === 'untyped') return true
  return attribute.kind !== 'unsupported' && attribute.metadata === undefined
}
