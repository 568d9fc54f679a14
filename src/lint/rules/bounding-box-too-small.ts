import { isTooSmall } from '../../manifest/box-geometry.js'
import { boxFindings } from '../box-findings.js'
import { BOX_SIDE_OVER_PIXELS, SCALED_SIDE_MAX_PIXELS } from '../../manifest/limits.js'
import type { AttributeRule } from '../rule.js'

/** A box must still be larger than a pixel when the service has scaled its image down. */
export const boundingBoxTooSmall: AttributeRule = {
  kind: 'attribute',
  code: 'ERROR_BOUNDING_BOX_TOO_SMALL',
  scope: 'annotation',
  severity: 'error',
  messages: ['The height and width of the bounding box is too small.'],
  stops: false,
  effect: 'box-unused',
  remedy:
    'Enlarge the box, or remove it together with its entry in objects. Images are scaled down to 1280 pixels first; each side must still be over one pixel then.',
  bounds: [
    `each side of a box: over ${String(BOX_SIDE_OVER_PIXELS)} pixel, in an image scaled down to ${String(SCALED_SIDE_MAX_PIXELS)} pixels`,
  ],
  check: (attribute) => boxFindings(attribute, boundingBoxTooSmall, isTooSmall),
}
