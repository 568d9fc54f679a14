import { lineFinding } from '../findings.js'
import { labelsOf } from '../labels.js'
import { LABEL_MAX_CHARACTERS } from '../limits.js'
import type { AttributeRule } from './rule.js'

/**
 * A label has at most 256 characters. The least is not documented; an empty label is taken for too short, as the
 * API's own names of labels have at least one. Names in a class map that no box uses are not looked at.
 */
export const invalidLabelNameLength: AttributeRule = {
  code: 'ERROR_INVALID_LABEL_NAME_LENGTH',
  check: (attribute) =>
    labelsOf(attribute).every(isLabelLength)
      ? []
      : [lineFinding(invalidLabelNameLength.code, { kind: 'metadata', attribute: attribute.name })],
}

function isLabelLength(label: string): boolean {
  return label !== '' && Array.from(label).length <= LABEL_MAX_CHARACTERS
}
