/** Whether the service can train from a box at this place. All numbers are pixels. */
import type { Annotation, ImageSize } from './box-attribute.js'
import { BOX_SIDE_OVER_PIXELS, SCALED_SIDE_MAX_PIXELS } from './limits.js'

/**
 * Whether a box has negative values or reaches out of its image. Whether it may touch the edge is not documented;
 * taken as yes, since a box around the whole image must be possible.
 */
export function isOffFrame(box: Annotation, image: ImageSize): boolean {
  const { left, top, width, height } = box
  if (left < 0 || top < 0 || width < 0 || height < 0) return true
  return left + width > image.width || top + height > image.height
}

/**
 * Whether a side of a box is not over one pixel once the image is scaled down to 1280. Neither the rounding nor
 * whether one thin side is enough is documented: the exact quotient is taken, and one thin side for too small.
 * Negative sides are {@link isOffFrame}.
 */
export function isTooSmall(box: Annotation, image: ImageSize): boolean {
  const longestSide = Math.max(image.width, image.height)
  const minimum = BOX_SIDE_OVER_PIXELS * Math.max(longestSide / SCALED_SIDE_MAX_PIXELS, 1)
  return (box.width >= 0 && box.width <= minimum) || (box.height >= 0 && box.height <= minimum)
}

/** Whether the service trains from the box. */
export function isUsableBox(box: Annotation, image: ImageSize): boolean {
  return !isOffFrame(box, image) && !isTooSmall(box, image)
}
