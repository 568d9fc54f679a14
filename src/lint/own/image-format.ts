import { boxExample, exampleBox, GOOD_IMAGE, imageNamed, manifestOf } from '../example-lines.js'
import { imageFindings } from '../images/image-findings.js'
import type { OwnManifestRule } from '../own-rule.js'

const TRAINING = manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')]))

export const imageFormat: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_IMAGE_FORMAT',
  severity: 'error',
  certain: true,
  what: 'An image is neither a JPEG nor a PNG, whatever its name, or is damaged.',
  why: 'The service takes no other formats, and checks the content: it drops the line with ERROR_INVALID_IMAGE. Found only where the images are checked.',
  fix: 'Save the image as JPEG or PNG, and upload it again; changing the extension is not enough.',
  wrong: () => ({
    training: TRAINING,
    images: {
      [imageNamed('a-0001.jpg')]: { kind: 'found', sizeBytes: 31_870, header: { format: 'other', seems: 'WebP' } },
    },
  }),
  right: () => ({
    training: TRAINING,
    images: {
      [imageNamed('a-0001.jpg')]: GOOD_IMAGE,
    },
  }),
  check: (manifest) => imageFindings(manifest, 'CL_IMAGE_FORMAT'),
}
