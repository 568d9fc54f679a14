import { boxExample, exampleBox, GOOD_IMAGE, imageNamed, manifestOf } from '../example-lines.js'
import { imageFindings } from '../images/image-findings.js'
import type { OwnManifestRule } from '../own-rule.js'

const TRAINING = manifestOf(boxExample('a-0001.jpg', [exampleBox('pear')]))

export const missingImage: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_MISSING_IMAGE',
  severity: 'error',
  certain: true,
  what: 'S3 has no object under the source-ref of a line.',
  why: 'The service drops the line with ERROR_INVALID_IMAGE. It counts as an invalid line, and a training fails with more than 20 % of them. Found only where the images are checked.',
  fix: 'Upload the image, or correct its source-ref: keys are case-sensitive, and taken as they are written.',
  wrong: () => ({ training: TRAINING, images: { [imageNamed('a-0001.jpg')]: { kind: 'missing' } } }),
  right: () => ({ training: TRAINING, images: { [imageNamed('a-0001.jpg')]: GOOD_IMAGE } }),
  check: (manifest) => imageFindings(manifest, 'CL_MISSING_IMAGE'),
}
