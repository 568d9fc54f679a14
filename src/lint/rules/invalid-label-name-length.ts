import { lineFinding } from '../findings.js'
import { LABEL_MAX_CHARACTERS } from '../../manifest/limits.js'
import { isLabelLength } from '../../manifest/within-limits.js'
import { labelsOf } from '../../manifest/labels.js'
import type { AttributeRule } from '../rule.js'

/**
 * A label has at most 256 characters. The least is not documented; an empty label is taken for too short, as the
 * API's own names of labels have at least one. Names in a class map that no box uses are not checked.
 */
export const invalidLabelNameLength: AttributeRule = {
  kind: 'attribute',
  code: 'ERROR_INVALID_LABEL_NAME_LENGTH',
  scope: 'line',
  severity: 'error',
  // The guide gives the code without a message; the message is our own.
  messages: ['The length of the label name is invalid.'],
  stops: false,
  effect: 'line-invalid',
  remedy: `Shorten the label to at most ${String(LABEL_MAX_CHARACTERS)} characters, in every line that uses it.`,
  bounds: [`a label: 1 to ${String(LABEL_MAX_CHARACTERS)} characters`],
  check: (attribute) =>
    labelsOf(attribute).every(isLabelLength)
      ? []
      : [lineFinding(invalidLabelNameLength, { kind: 'metadata', attribute: attribute.name })],
}
