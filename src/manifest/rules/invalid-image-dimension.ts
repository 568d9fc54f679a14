import type { ImageSize } from '../box-attribute.js'
import { lineFinding } from '../findings.js'
import { IMAGE_MAX_ASPECT_RATIO, IMAGE_SIDE_MAX_PIXELS, IMAGE_SIDE_MIN_PIXELS } from '../limits.js'
import type { AttributeRule } from './rule.js'

/**
 * An image with boxes must have sides that the service takes. The service measures the image; a manifest is judged by
 * the image_size that it states, which should be the same. An attribute without boxes is ignored anyway.
 */
export const invalidImageDimension: AttributeRule = {
  code: 'ERROR_INVALID_IMAGE_DIMENSION',
  check(attribute) {
    if (attribute.kind !== 'box' || attribute.boxes === undefined) return []
    const { annotations, imageSize } = attribute.boxes
    if (annotations.length === 0 || isAllowed(imageSize)) return []
    return [lineFinding(invalidImageDimension.code, { kind: 'line' })]
  },
}

function isAllowed({ width, height }: ImageSize): boolean {
  const [shorter, longer] = width < height ? [width, height] : [height, width]
  if (shorter < IMAGE_SIDE_MIN_PIXELS || longer > IMAGE_SIDE_MAX_PIXELS) return false
  return longer <= shorter * IMAGE_MAX_ASPECT_RATIO
}
