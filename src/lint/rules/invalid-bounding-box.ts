import { isOffFrame } from '../../manifest/box-geometry.js'
import { boxFindings } from '../box-findings.js'
import type { AttributeRule } from '../rule.js'

/** A box must be within its image. */
export const invalidBoundingBox: AttributeRule = {
  kind: 'attribute',
  code: 'ERROR_INVALID_BOUNDING_BOX',
  scope: 'annotation',
  severity: 'error',
  messages: ['The bounding box has off frame values.'],
  stops: false,
  effect: 'box-unused',
  remedy: 'Move or crop the box until it is within image_size, or remove it together with its entry in objects.',
  check: (attribute) => boxFindings(attribute, invalidBoundingBox, isOffFrame),
}
