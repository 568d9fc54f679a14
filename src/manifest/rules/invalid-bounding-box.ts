import { isOffFrame } from '../box-geometry.js'
import { boxFindings } from './box-findings.js'
import type { AttributeRule } from './rule.js'

/** A box must lie within its image. */
export const invalidBoundingBox: AttributeRule = {
  code: 'ERROR_INVALID_BOUNDING_BOX',
  check: (attribute) => boxFindings(attribute, invalidBoundingBox.code, isOffFrame),
}
