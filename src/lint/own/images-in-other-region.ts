import { imageExample, imageNamed, manifestOf } from '../example-lines.js'
import type { OwnManifestRule } from '../own-rule.js'

const TRAINING = manifestOf(imageExample('a-0001.jpg', 'pear'))
const IMAGES = { [imageNamed('a-0001.jpg')]: { kind: 'found', sizeBytes: 48_213 } } as const

export const imagesInOtherRegion: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_IMAGES_IN_OTHER_REGION',
  severity: 'error',
  certain: true,
  what: 'The bucket of the images is not in the Region of the training.',
  why: 'The service reads images of its own Region only, so that no line can be used. Found only where the images are checked, and S3 says where the bucket is.',
  fix: 'Train in the Region of the bucket, or copy the images to a bucket in the Region of the training.',
  wrong: () => ({
    training: TRAINING,
    images: IMAGES,
    region: 'eu-west-1',
    buckets: { 'orchard-images': { region: 'us-east-1', isOfOther: undefined } },
  }),
  right: () => ({
    training: TRAINING,
    images: IMAGES,
    region: 'eu-west-1',
    buckets: { 'orchard-images': { region: 'eu-west-1', isOfOther: undefined } },
  }),
  *check({ role, images }) {
    // As an address in quotes, it is taken out where images are not shown.
    for (const [bucket, { region }] of images?.buckets ?? []) {
      if (region === undefined || images?.region === undefined || region === images.region) continue
      const message = `The bucket "s3://${bucket}" of images of the ${role} manifest is in ${region}, and the training is in ${images.region}.`
      yield { message }
    }
  },
}
