import { GOOD_IMAGE, imageExample, imageNamed, manifestOf } from '../example-lines.js'
import { IMAGE_MAX_ASPECT_RATIO, IMAGE_SIDE_MAX_PIXELS, IMAGE_SIDE_MIN_PIXELS } from '../../manifest/limits.js'
import { imageFindings } from '../images/image-findings.js'
import type { OwnManifestRule } from '../own-rule.js'

const TRAINING = manifestOf(imageExample('a-0001.jpg', 'pear'))

export const imageDimensions: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_IMAGE_DIMENSIONS',
  severity: 'error',
  certain: true,
  what: 'An image has sides that the service does not take.',
  why: 'The service measures the image, whatever image_size says, and drops the line with ERROR_INVALID_IMAGE or ERROR_INVALID_IMAGE_DIMENSION. Found only where the images are checked.',
  bounds: [
    `a side of an image: ${String(IMAGE_SIDE_MIN_PIXELS)} to ${String(IMAGE_SIDE_MAX_PIXELS)} pixels`,
    `the longer side: at most ${String(IMAGE_MAX_ASPECT_RATIO)} times the shorter`,
  ],
  fix: 'Scale the image, and its boxes and image_size with it, or drop the line.',
  wrong: () => ({
    training: TRAINING,
    images: {
      [imageNamed('a-0001.jpg')]: { kind: 'found', sizeBytes: 912, header: { format: 'jpeg', width: 640, height: 48 } },
    },
  }),
  right: () => ({
    training: TRAINING,
    images: {
      [imageNamed('a-0001.jpg')]: GOOD_IMAGE,
    },
  }),
  check: (manifest) => imageFindings(manifest, 'CL_IMAGE_DIMENSIONS'),
}
