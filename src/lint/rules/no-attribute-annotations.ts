import { lineFinding } from '../findings.js'
import type { AttributeRule } from '../rule.js'

/** A box attribute without boxes gives nothing to train from; it is not a negative example. */
export const noAttributeAnnotations: AttributeRule = {
  kind: 'attribute',
  code: 'WARNING_NO_ATTRIBUTE_ANNOTATIONS',
  scope: 'line',
  severity: 'warning',
  messages: ['No attribute annotations were found.', 'No attribute annotations provided.'],
  stops: false,
  effect: 'attribute-unused',
  remedy: 'Add boxes to the annotations of the attribute, or drop the attribute with its metadata.',
  check: (attribute) =>
    attribute.kind === 'box' && attribute.boxes?.annotations.length === 0
      ? [lineFinding(noAttributeAnnotations, { kind: 'attribute', attribute: attribute.name })]
      : [],
}
