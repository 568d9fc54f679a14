import { GOOD_IMAGE, imageExample, imageNamed, manifestOf } from '../example-lines.js'
import { countOfImages } from '../line-words.js'
import { formatCount } from '../../text/number.js'
import type { OwnManifestRule } from '../own-rule.js'

const NAMES = ['1', '2', '3', '4', '5', '6'].map((number) => `a-000${number}.jpg`)
const TRAINING = manifestOf(...NAMES.map((name) => imageExample(name, 'pear')))
const GOOD = Object.fromEntries(NAMES.map((name) => [imageNamed(name), GOOD_IMAGE]))

/** Invalid lines in a manifest of five: with more, a training fails. */
const SHARE = 5

export const imageNotChecked: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_IMAGE_NOT_CHECKED',
  severity: 'notice',
  certain: true,
  what: 'Images were to be checked, and it is not known whether they are good.',
  why: 'The images are not the cause: they may be as good as the others, or not. One finding for each reason. The forecast takes them as good. It is a warning where they are more than 20 % of the images that were to be checked: if all of them were bad, the training would fail.',
  bounds: ['20 % of the images that were to be checked'],
  boundsReason: 'A training fails with more invalid lines than that.',
  fix: 'Remove the reason, such as a missing right to read the images, and lint again.',
  wrong: () => ({
    training: TRAINING,
    images: { ...GOOD, [imageNamed('a-0001.jpg')]: { kind: 'unknown', reason: 'access to S3 was denied' } },
  }),
  right: () => ({
    training: TRAINING,
    images: GOOD,
  }),
  *check({ role, images }) {
    if (images === undefined) return
    const unknown = [...images.unknown.values()].reduce((sum, count) => sum + count, 0)
    const isMany = unknown * SHARE > unknown + images.checked
    for (const [reason, count] of images.unknown) {
      const of = `${countOfImages(count)} of the ${formatCount(images.images)} of the ${role} manifest`
      yield { message: `${of} could not be checked: ${reason}.`, severity: isMany ? 'warning' : undefined }
    }
  },
}
