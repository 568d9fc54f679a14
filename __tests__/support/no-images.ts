/** The image port of a step that looks at no images. */
import type { ImagePort } from '../../src/ports/images.js'

export const NO_IMAGES: ImagePort = {
  firstBytes: () => Promise.reject(new Error('no image is looked at here')),
  bucket: () => Promise.reject(new Error('no image is looked at here')),
}
