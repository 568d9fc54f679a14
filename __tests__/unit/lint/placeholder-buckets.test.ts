/** Which names of buckets look like those of templates and samples. */
import { describe, expect, test } from '@jest/globals'
import { imageExample, manifestOf } from '../../../src/lint/example-lines.js'
import { messagesOf } from '../../support/messages-of.js'

async function isFound(bucket: string): Promise<boolean> {
  const training = manifestOf(imageExample('', 'pear', { 'source-ref': `s3://${bucket}/a.jpg` }))
  return (await messagesOf('CL_PLACEHOLDER_BUCKET', { training })).length > 0
}

describe('CL_PLACEHOLDER_BUCKET', () => {
  test.each([
    ...['[YOUR_BUCKET]', '<bucket>', '{bucket}', '${BUCKET}', 'my-bucket-$STAGE', '***', '%BUCKET%'],
    ...['my-bucket', 'your-bucket', 'BUCKET', 'bucket-name', 'example', 'example-bucket', 'sample_bucket_name'],
    ...['my-s3-bucket', 'your-bucket-name', 'YOURBUCKETNAME', 'put-your-bucket-here', 'your-unique-bucket-name'],
    ...['your.bucket', 'name-of-your-training-bucket', 'doc-example-bucket', 'DOC-EXAMPLE-BUCKET1'],
    ...[
      'amzn-s3-demo-bucket',
      'amzn-s3-demo-source-bucket',
      'xxx',
      'xxxx-bucket',
      'images-xxxxxxxxxxxx',
      'my-xxx-images',
    ],
    ...['xyz', 'abc-xyz', 'my-bucket-xyz', 's3bucketxyz', 'account-id', 'images-account-id', 'images-ACCOUNT_ID'],
    ...['images-XYZ', 'YOUR-IMAGES', 'AWSDOC-EXAMPLE-BUCKET', 'aws-account-id-images', 'your-account-id-images'],
  ])('%s', async (bucket) => {
    expect(await isFound(bucket)).toBe(true)
  })

  test.each([
    ...['xxxl-shop', 'xxl-shop', 'maxxx-prod', 'test-xyz', 'images.xyz', 'shop-xyz', 'xyz-images', 'wxyz'],
    ...['bringyourbucket', 'your-buckets', 'your-bucketlist', 'whats-your-name', 'sayyourname', 'your-home-photos'],
    ...['my-images', 'mybucketlist', 'my-bucket-of-apples', 'sample-images', 'examples', 'example-corp-images'],
    ...['bucket-of-pears', 'placeholder-art', 'account-id-cards', 'account-identity', 'accountability-id'],
    ...['not-amzn-s3-demos', 'doc-example-buckets-of-paint'],
  ])('not %s', async (bucket) => {
    expect(await isFound(bucket)).toBe(false)
  })
})
