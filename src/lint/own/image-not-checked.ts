import { GOOD_IMAGE, imageExample, imageNamed, manifestOf } from '../example-lines.js'
import { countOfImages } from '../line-words.js'
import { formatCount } from '../../text/number.js'
import type { OwnManifestRule } from '../own-rule.js'

const TRAINING = manifestOf(imageExample('a-0001.jpg', 'pear'))

export const imageNotChecked: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_IMAGE_NOT_CHECKED',
  severity: 'notice',
  certain: true,
  what: 'Images were to be checked, and it is not known whether they are good.',
  why: 'It is no fault of the images: they may be as good as the others, or not. One finding for each reason.',
  fix: 'Remove the reason, such as a missing right to read the images, and lint again.',
  wrong: () => ({
    training: TRAINING,
    images: { [imageNamed('a-0001.jpg')]: { kind: 'unknown', reason: 'access to S3 was denied' } },
  }),
  right: () => ({
    training: TRAINING,
    images: {
      [imageNamed('a-0001.jpg')]: GOOD_IMAGE,
    },
  }),
  *check({ role, images }) {
    for (const [reason, count] of images?.unknown ?? []) {
      const of = `${countOfImages(count)} of the ${formatCount(images?.images)} of the ${role} manifest`
      yield { message: `${of} could not be checked: ${reason}.` }
    }
  },
}
