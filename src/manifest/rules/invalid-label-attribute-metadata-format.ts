import { lineFinding } from '../findings.js'
import type { LabelAttribute } from '../label-attribute.js'
import type { AttributeRule } from './rule.js'

/** The metadata of a label attribute must be complete. */
export const invalidLabelAttributeMetadataFormat: AttributeRule = {
  code: 'ERROR_INVALID_LABEL_ATTRIBUTE_METADATA_FORMAT',
  check: (attribute) =>
    isMalformed(attribute)
      ? [lineFinding(invalidLabelAttributeMetadataFormat.code, { kind: 'metadata', attribute: attribute.name })]
      : [],
}

function isMalformed(attribute: LabelAttribute): boolean {
  if (attribute.kind === 'untyped') return true
  return attribute.kind !== 'unsupported' && attribute.metadata === undefined
}
