import { lineFinding } from '../findings.js'
import { BOXES_MAX } from '../limits.js'
import type { AttributeRule } from './rule.js'

/** An image has at most 50 boxes. Not documented for a line with two box attributes; counted in each by itself. */
export const tooManyBoundingBoxes: AttributeRule = {
  code: 'ERROR_TOO_MANY_BOUNDING_BOXES',
  check: (attribute) =>
    attribute.kind === 'box' && (attribute.boxes?.annotations.length ?? 0) > BOXES_MAX
      ? [lineFinding(tooManyBoundingBoxes.code, { kind: 'attribute', attribute: attribute.name })]
      : [],
}
