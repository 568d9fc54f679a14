import { boxExample, exampleBox, imageNamed, manifestOf } from '../example-lines.js'
import { IMAGE_MAX_BYTES } from '../../manifest/limits.js'
import { imageFindings } from '../images/image-findings.js'
import type { OwnManifestRule } from '../own-rule.js'

const TRAINING = manifestOf(boxExample('a-0001.png', [exampleBox('pear')]))

export const imageTooLarge: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_IMAGE_TOO_LARGE',
  severity: 'error',
  certain: true,
  what: 'The file of an image is larger than the service takes.',
  why: 'The service drops the line with ERROR_INVALID_IMAGE. Found only where the images are checked.',
  bounds: ['a file of an image: at most 15 MB'],
  boundsReason:
    'Whether that is 15,000,000 or 15,728,640 bytes is not documented: only what is too large either way is reported.',
  fix: 'Save the image as JPEG, or with fewer pixels; then scale its boxes and image_size with it.',
  wrong: () => ({
    training: TRAINING,
    images: {
      [imageNamed('a-0001.png')]: {
        kind: 'found',
        sizeBytes: IMAGE_MAX_BYTES + 1,
        header: { format: 'png', width: 640, height: 480 },
      },
    },
  }),
  right: () => ({
    training: TRAINING,
    images: {
      [imageNamed('a-0001.png')]: {
        kind: 'found',
        sizeBytes: IMAGE_MAX_BYTES,
        header: { format: 'png', width: 640, height: 480 },
      },
    },
  }),
  check: (manifest) => imageFindings(manifest, 'CL_IMAGE_TOO_LARGE'),
}
