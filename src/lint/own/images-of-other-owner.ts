import { imageExample, imageNamed, manifestOf } from '../example-lines.js'
import type { OwnManifestRule } from '../own-rule.js'

const TRAINING = manifestOf(imageExample('a-0001.jpg', 'pear'))
const IMAGES = { [imageNamed('a-0001.jpg')]: { kind: 'found', sizeBytes: 48_213 } } as const

export const imagesOfOtherOwner: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_IMAGES_OF_OTHER_OWNER',
  severity: 'warning',
  certain: true,
  what: 'The bucket of the images belongs to another account than the one that trains.',
  why: 'The buckets of images and of manifests must have the same owner: otherwise the training fails with ERROR_INVALID_IMAGES_S3_BUCKET_OWNER. Found only where the images are checked, and the account is known.',
  fix: 'Copy the images to a bucket of the account that owns the bucket of the manifest.',
  wrong: () => ({
    training: TRAINING,
    images: IMAGES,
    buckets: { 'orchard-images': { region: undefined, isOfOther: true } },
  }),
  right: () => ({
    training: TRAINING,
    images: IMAGES,
    buckets: { 'orchard-images': { region: undefined, isOfOther: false } },
  }),
  *check({ role, images }) {
    // As an address in quotes, it is taken out where images are not shown.
    for (const [bucket, { isOfOther }] of images?.buckets ?? []) {
      if (isOfOther !== true) continue
      yield { message: `The bucket "s3://${bucket}" of images of the ${role} manifest belongs to another account.` }
    }
  },
}
