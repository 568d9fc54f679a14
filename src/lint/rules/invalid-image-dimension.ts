import { IMAGE_MAX_ASPECT_RATIO, IMAGE_SIDE_MAX_PIXELS, IMAGE_SIDE_MIN_PIXELS } from '../../manifest/limits.js'
import { isAllowedSize } from '../../manifest/within-limits.js'
import { lineFinding } from '../findings.js'
import type { AttributeRule } from '../rule.js'

/**
 * An image with boxes must have sides that the service takes. The service measures the image; a manifest is judged by
 * the image_size that it states, which should be the same. An attribute without boxes is ignored anyway.
 */
export const invalidImageDimension: AttributeRule = {
  kind: 'attribute',
  code: 'ERROR_INVALID_IMAGE_DIMENSION',
  scope: 'line',
  severity: 'error',
  messages: ['The image dimension(s) do not conform to allowed dimensions.'],
  stops: false,
  effect: 'line-invalid',
  remedy: `Scale the image to sides of ${String(IMAGE_SIDE_MIN_PIXELS)} to ${String(IMAGE_SIDE_MAX_PIXELS)} pixels, and its boxes and image_size with it, or drop the line.`,
  bounds: [
    `a side of an image: ${String(IMAGE_SIDE_MIN_PIXELS)} to ${String(IMAGE_SIDE_MAX_PIXELS)} pixels`,
    `the longer side: at most ${String(IMAGE_MAX_ASPECT_RATIO)} times the shorter`,
  ],
  check(attribute) {
    if (attribute.kind !== 'box' || attribute.boxes === undefined) return []
    const { annotations, imageSize } = attribute.boxes
    if (annotations.length === 0 || isAllowedSize(imageSize)) return []
    return [lineFinding(invalidImageDimension, { kind: 'line' })]
  },
}
