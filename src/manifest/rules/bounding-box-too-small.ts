import { isTooSmall } from '../box-geometry.js'
import { boxFindings } from './box-findings.js'
import type { AttributeRule } from './rule.js'

/** A box must still be larger than a pixel when the service has scaled its image down. */
export const boundingBoxTooSmall: AttributeRule = {
  code: 'ERROR_BOUNDING_BOX_TOO_SMALL',
  check: (attribute) => boxFindings(attribute, boundingBoxTooSmall.code, isTooSmall),
}
