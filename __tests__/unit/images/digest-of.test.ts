import { describe, expect, test } from '@jest/globals'
import { digestOf, eTagIn } from '../../../src/images/digest-of.js'

describe('what identifies the bytes of an image', () => {
  test.each([
    { sizeBytes: 12, eTag: '"a"', digest: '12 "a"' },
    { sizeBytes: 12, eTag: '"0cc175b9c0f1b6a831c399e269772661-3"', digest: '12 "0cc175b9c0f1b6a831c399e269772661-3"' },
    // S3 writes none like this; another service may.
    { sizeBytes: 12, eTag: 'W/"a b"', digest: '12 W/"a b"' },
    { sizeBytes: 12, eTag: '""', digest: '12 ""' },
  ])('$sizeBytes bytes with the ETag $eTag, which is found in it again', ({ sizeBytes, eTag, digest }) => {
    expect(digestOf(sizeBytes, eTag)).toBe(digest)
    expect(eTagIn(digest)).toBe(eTag)
  })

  test.each([
    [undefined, '"a"'],
    [12, undefined],
    // All empty objects have the same ETag, and there is nothing to compare.
    [0, '"a"'],
  ])('is not known of %s bytes with the ETag %s', (sizeBytes, eTag) => {
    expect(digestOf(sizeBytes, eTag)).toBeUndefined()
  })
})
