/** Whether a label or a size of an image is within the service's limits. */
import type { ImageSize } from './box-attribute.js'
import { IMAGE_MAX_ASPECT_RATIO, IMAGE_SIDE_MAX_PIXELS, IMAGE_SIDE_MIN_PIXELS, LABEL_MAX_CHARACTERS } from './limits.js'

/** Whether a label is neither empty nor too long. */
export function isLabelLength(label: string): boolean {
  // Characters are counted as Unicode counts them; a string's length can only be more.
  if (label.length <= LABEL_MAX_CHARACTERS) return label !== ''
  return Array.from(label).length <= LABEL_MAX_CHARACTERS
}

/** Whether the service takes images of this size. */
export function isAllowedSize({ width, height }: Pick<ImageSize, 'width' | 'height'>): boolean {
  const [shorter, longer] = width < height ? [width, height] : [height, width]
  if (shorter < IMAGE_SIDE_MIN_PIXELS || longer > IMAGE_SIDE_MAX_PIXELS) return false
  return longer <= shorter * IMAGE_MAX_ASPECT_RATIO
}
