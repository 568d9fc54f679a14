import { lineFinding } from '../findings.js'
import { IMAGE_BOXES_MAX } from '../../manifest/limits.js'
import type { AttributeRule } from '../rule.js'

/** An image has at most 50 boxes. Not documented for a line with two box attributes; counted in each by itself. */
export const tooManyBoundingBoxes: AttributeRule = {
  kind: 'attribute',
  code: 'ERROR_TOO_MANY_BOUNDING_BOXES',
  scope: 'line',
  severity: 'error',
  messages: ['There are more bounding boxes than the allowed maximum.'],
  stops: false,
  effect: 'line-invalid',
  remedy: `Keep at most ${String(IMAGE_BOXES_MAX)} boxes for an image; cut the image into parts if it needs more.`,
  bounds: [`boxes of an image: at most ${String(IMAGE_BOXES_MAX)}`],
  check: (attribute) =>
    attribute.kind === 'box' && (attribute.boxes?.annotations.length ?? 0) > IMAGE_BOXES_MAX
      ? [lineFinding(tooManyBoundingBoxes, { kind: 'attribute', attribute: attribute.name })]
      : [],
}
