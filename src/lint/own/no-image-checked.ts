import { GOOD_IMAGE, imageExample, imageNamed, manifestOf } from '../example-lines.js'
import { countOfImages } from '../line-words.js'
import type { OwnManifestRule } from '../own-rule.js'

const TRAINING = manifestOf(imageExample('a-0001.jpg', 'pear'))

export const noImageChecked: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_NO_IMAGE_CHECKED',
  severity: 'error',
  certain: true,
  what: 'The images of a manifest were to be checked, and not one could be.',
  why: 'A lint that checks nothing must not pass for one that found nothing. It says nothing of the images, which may be good. It is a warning where a folder or a listing has none of the images, so that copies under other names are not found.',
  fix: 'Remove the reason, which CL_IMAGE_NOT_CHECKED names, such as a missing right to read the images. To lint the manifest alone, do not ask for its images.',
  wrong: () => ({
    training: TRAINING,
    images: { [imageNamed('a-0001.jpg')]: { kind: 'unknown', reason: 'access to S3 was denied' } },
  }),
  right: () => ({
    training: TRAINING,
    images: { [imageNamed('a-0001.jpg')]: GOOD_IMAGE },
  }),
  *check({ role, images, contents, counted }) {
    if (contents.missed !== undefined)
      yield {
        message:
          counted.images === 1
            ? `The image of the ${role} manifest is not ${contents.missed}.`
            : `None of the ${countOfImages(counted.images)} of the ${role} manifest is ${contents.missed}.`,
        fix: 'Give the folder that has what is below the bucket, or a listing of the bucket with these keys.',
        severity: 'warning',
      }
    if (images === undefined || images.checked > 0 || images.unknown.size === 0) return
    const asked = [...images.unknown.values()].reduce((sum, count) => sum + count, 0)
    yield {
      message:
        asked === 1
          ? `The image of the ${role} manifest that was to be checked could not be.`
          : `None of the ${countOfImages(asked)} of the ${role} manifest that were to be checked could be.`,
    }
  },
}
