/** The image port of a step that checks no images. */
import type { ImagePort } from '../../src/ports/image-port.js'

export const NO_IMAGES: ImagePort = {
  firstBytes: () => Promise.reject(new Error('no image is checked here')),
  bucket: () => Promise.reject(new Error('no image is checked here')),
}
