import { lineFinding } from '../findings.js'
import type { AttributeRule } from './rule.js'

/** A box attribute without boxes gives nothing to train from; it is not a negative example. */
export const noAttributeAnnotations: AttributeRule = {
  code: 'WARNING_NO_ATTRIBUTE_ANNOTATIONS',
  check: (attribute) =>
    attribute.kind === 'box' && attribute.boxes?.annotations.length === 0
      ? [lineFinding(noAttributeAnnotations.code, { kind: 'attribute', attribute: attribute.name })]
      : [],
}
