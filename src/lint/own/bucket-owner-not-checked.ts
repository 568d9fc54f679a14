import { imageExample, imageNamed, manifestOf } from '../example-lines.js'
import type { OwnManifestRule } from '../own-rule.js'

const TRAINING = manifestOf(imageExample('a-0001.jpg', 'pear'))
const IMAGES = { [imageNamed('a-0001.jpg')]: { kind: 'found', sizeBytes: 48_213 } } as const

export const bucketOwnerNotChecked: OwnManifestRule = {
  kind: 'manifest',
  code: 'CL_BUCKET_OWNER_NOT_CHECKED',
  severity: 'notice',
  certain: true,
  what: 'The images were checked, but not whether their bucket belongs to the account that trains.',
  why: 'The buckets of images and of manifests must have the same owner: otherwise the training fails with ERROR_INVALID_IMAGES_S3_BUCKET_OWNER. The account is known from the role that the action assumes; the command line does not know it.',
  fix: 'Lint with role-to-assume, and with s3:ListBucket on the bucket; or make sure of it yourself.',
  wrong: () => ({
    training: TRAINING,
    images: IMAGES,
    buckets: { 'orchard-images': { region: undefined, isOfOther: undefined } },
  }),
  right: () => ({
    training: TRAINING,
    images: IMAGES,
    buckets: { 'orchard-images': { region: undefined, isOfOther: false } },
  }),
  *check({ role, images, partial }) {
    if (images === undefined) return
    // As an address in quotes, it is taken out where images are not shown.
    for (const bucket of partial.buckets.keys())
      if (images.buckets.get(bucket)?.isOfOther === undefined)
        yield { message: `Whose bucket "s3://${bucket}" of images of the ${role} manifest is, was not checked.` }
  },
}
