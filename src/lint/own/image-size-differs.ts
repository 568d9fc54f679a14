import { boxExample, exampleBox, GOOD_IMAGE, imageNamed, manifestOf } from '../example-lines.js'
import { imageFindings } from '../images/image-findings.js'
import type { OwnManifestRule } from '../own-rule.js'

const TRAINING = manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')]))

export const imageSizeDiffers: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_IMAGE_SIZE_DIFFERS',
  severity: 'warning',
  certain: false,
  what: 'The image_size of a line is not the size of its image.',
  why: 'The boxes were drawn on an image of another size, so that they are elsewhere in this one. It is an error where a box reaches out of the image. Found only where the images are checked.',
  fix: 'Upload the image that was labelled, or scale the boxes and image_size to the one that is there.',
  wrong: () => ({
    training: TRAINING,
    images: {
      [imageNamed('a-0001.jpg')]: {
        kind: 'found',
        sizeBytes: 48_213,
        header: { format: 'jpeg', width: 1280, height: 960 },
      },
    },
  }),
  right: () => ({
    training: TRAINING,
    images: {
      [imageNamed('a-0001.jpg')]: GOOD_IMAGE,
    },
  }),
  check: (manifest) => imageFindings(manifest, 'CL_IMAGE_SIZE_DIFFERS'),
}
