import { boxExample, exampleBox, GOOD_IMAGE, imageNamed, manifestOf } from '../example-lines.js'
import { imageFindings } from '../images/image-findings.js'
import type { OwnManifestRule } from '../own-rule.js'

const TRAINING = manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')]))

export const imageSizeSwapped: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_IMAGE_SIZE_SWAPPED',
  severity: 'warning',
  certain: false,
  what: 'The image_size has the width and height of the image as viewers show it, which EXIF turns by a quarter.',
  why: 'The boxes are those of the turned image. Whether the service turns images by EXIF before it applies the boxes is not documented; if it does not, each box is somewhere else. Found only where the images are checked.',
  fix: 'Save the image turned, without an EXIF orientation, and upload it again: then both agree.',
  wrong: () => ({
    training: TRAINING,
    images: {
      [imageNamed('a-0001.jpg')]: {
        kind: 'found',
        sizeBytes: 48_213,
        header: { format: 'jpeg', width: 480, height: 640, orientation: 6 },
      },
    },
  }),
  right: () => ({
    training: TRAINING,
    images: {
      [imageNamed('a-0001.jpg')]: GOOD_IMAGE,
    },
  }),
  check: (manifest) => imageFindings(manifest, 'CL_IMAGE_SIZE_SWAPPED'),
}
