/**
 * What a report says of the images of a manifest, and what S3 is asked for.
 *
 * @project thorough
 */
import { describe, expect, test } from '@jest/globals'
import type { ServiceErrorKind } from '../../../../src/errors/service-error.js'
import type { ImageFacts } from '../../../../src/lint/images/image-facts.js'
import {
  CHECKSUM_URI,
  currentRow,
  IMAGES,
  MANIFEST_URI,
  md5,
  reportOf,
  versionRow,
  VERSIONS,
} from '../../../support/inventories.js'
import { createCheck, type Answer, FILE_URI, report } from '../../../support/inventory-check.js'

const found = (sizeBytes: number, eTag = md5('image')): ImageFacts => ({
  kind: 'found',
  sizeBytes,
  digest: `${String(sizeBytes)} "${eTag}"`,
})

describe('a report', () => {
  test('says what is there without a request', async () => {
    const files = [currentRow('a b.jpg', 10) + currentRow('x.jpg'), currentRow('c.jpg', 20, md5('c')), '']
    const { check, asked, reads } = createCheck(reportOf({ files }))
    expect(await check('c.jpg', 'a b.jpg')).toEqual({ 'a b.jpg': found(10), 'c.jpg': found(20, md5('c')) })
    expect(asked).toEqual([])
    expect(reads.slice(0, 2)).toEqual([MANIFEST_URI, CHECKSUM_URI])
    expect(reads).toHaveLength(5)
  })

  test('without sizes or ETags says that an image is there', async () => {
    const { check } = createCheck(reportOf({ schema: 'Key, Bucket', files: [`"a.jpg","${IMAGES}"\n`] }))
    expect(await check('a.jpg')).toEqual({ 'a.jpg': { kind: 'found', sizeBytes: undefined, digest: undefined } })
  })

  test('gives an empty image no digest: every other one would be its copy', async () => {
    const { check } = createCheck(report(currentRow('a.jpg', 0, md5(''))))
    expect(await check('a.jpg')).toEqual({ 'a.jpg': { kind: 'found', sizeBytes: 0, digest: undefined } })
  })

  test('of no file, for an empty bucket, has no images', async () => {
    const { check, asked } = createCheck(reportOf({ files: [] }), { 'a.jpg': undefined })
    expect(await check('a.jpg')).toEqual({ 'a.jpg': { kind: 'missing' } })
    expect(asked).toEqual(['a.jpg'])
  })

  test('is asked for nothing where a manifest has no images', async () => {
    const { check, reads } = createCheck(report(currentRow('a.jpg')))
    expect(await check()).toEqual({})
    expect(reads).toEqual([MANIFEST_URI, CHECKSUM_URI])
  })

  test('counts an image of several lines for the first of them', async () => {
    const { check } = createCheck(report(currentRow('a.jpg', 10)))
    // The test fails where a line of the same image comes up twice.
    expect(await check('a.jpg', 'a.jpg', `s3://${IMAGES}/a.jpg`)).toEqual({ 'a.jpg': found(10) })
  })

  test('that broke off is read again from its beginning', async () => {
    const whole = report(currentRow('a.jpg', 10) + currentRow('b.jpg', 20))
    const broken = { beginsWith: 'cut off', breaks: 'no-answer' } as const
    const { check, reads } = createCheck({ ...whole, [FILE_URI]: [broken, whole[FILE_URI] ?? ''] })
    expect(await check('b.jpg')).toEqual({ 'b.jpg': found(20) })
    expect(reads.filter((uri) => uri === FILE_URI)).toHaveLength(2)
  })
})

describe('an image that the report does not have', () => {
  test('is asked for: it is newer, or missing', async () => {
    const answers = {
      'new.jpg': { sizeBytes: 30, md5: md5('new') },
      'parts.jpg': { sizeBytes: 31 },
      'gone.jpg': undefined,
    }
    const { check, asked } = createCheck(report(currentRow('a.jpg', 10)), answers)
    expect(await check('new.jpg', 'a.jpg', 'gone.jpg', 'parts.jpg')).toEqual({
      'new.jpg': found(30, md5('new')),
      'a.jpg': found(10),
      'gone.jpg': { kind: 'missing' },
      'parts.jpg': { kind: 'found', sizeBytes: 31, digest: undefined },
    })
    expect(asked.toSorted()).toEqual(['gone.jpg', 'new.jpg', 'parts.jpg'])
  })

  test('is asked for where its current version is a delete marker, or only an old version is listed', async () => {
    const files = [
      versionRow('deleted.jpg', true, 'deleted') +
        versionRow('deleted.jpg', false, 5) +
        versionRow('old.jpg', false, 5),
    ]
    const answers = { 'deleted.jpg': undefined, 'old.jpg': { sizeBytes: 6 } }
    const { check } = createCheck(reportOf({ schema: VERSIONS, files }), answers)
    expect(await check('deleted.jpg', 'old.jpg')).toEqual({
      'deleted.jpg': { kind: 'missing' },
      'old.jpg': { kind: 'found', sizeBytes: 6, digest: undefined },
    })
  })

  test('is left out where its first bytes are read next', async () => {
    const { check, asked } = createCheck(report(currentRow('a.jpg', 10)), {}, { asksS3: false })
    expect(await check('new.jpg', 'a.jpg')).toEqual({ 'a.jpg': found(10) })
    expect(asked).toEqual([])
  })

  test('is asked for with at most 32 others at a time', async () => {
    const images = Array.from({ length: 200 }, (_, index) => `new/${String(index)}.jpg`)
    const answers = Object.fromEntries(images.map((image) => [image, undefined]))
    const { check, asked, most } = createCheck(report(), answers)
    expect(Object.keys(await check(...images))).toHaveLength(200)
    expect(asked.toSorted()).toEqual(images.toSorted())
    expect(most()).toBe(32)
  })

  test('is not asked for after 10,000 others', async () => {
    const images = Array.from({ length: 10_001 }, (_, index) => `new/${String(index)}.jpg`)
    const answers = Object.fromEntries(images.map((image) => [image, undefined]))
    const { check, asked } = createCheck(report(), answers)
    expect((await check(...images))['new/10000.jpg']).toEqual({
      kind: 'unknown',
      reason: 'the inventory report does not have them, nor 10000 others: use a newer report, of the whole bucket',
    })
    expect(asked).toHaveLength(10_000)
  })

  test('is unknown where access is denied, and the others are not asked for if it is denied for all', async () => {
    const images = Array.from({ length: 500 }, (_, index) => `new/${String(index)}.jpg`)
    const answers = Object.fromEntries(images.map((image) => [image, 'access-denied' as const]))
    const { check, asked } = createCheck(report(), answers)
    const facts = await check(...images)
    expect(new Set(Object.values(facts).map((one) => JSON.stringify(one)))).toEqual(
      new Set([
        JSON.stringify({
          kind: 'unknown',
          reason:
            'the inventory report does not have them, and S3 denies access to them (s3:GetObject; without s3:ListBucket, also to what is missing)',
        }),
      ]),
    )
    expect(Object.keys(facts)).toHaveLength(500)
    expect(asked.length).toBeLessThanOrEqual(32 + 16)
  })

  test('is asked for where access is denied for some', async () => {
    const images = Array.from({ length: 100 }, (_, index) => `new/${String(index)}.jpg`)
    const answers = Object.fromEntries(images.map((image, index) => [image, index === 3 ? undefined : 'access-denied']))
    const { check, asked } = createCheck(report(), answers as Record<string, Answer>)
    expect((await check(...images))['new/3.jpg']).toEqual({ kind: 'missing' })
    expect(asked).toHaveLength(100)
  })

  test('is asked for once where access is denied', async () => {
    const { check, asked } = createCheck(report(), { 'secret.jpg': 'access-denied' })
    expect(await check('secret.jpg')).toEqual({
      'secret.jpg': { kind: 'unknown', reason: expect.stringContaining('denies access') },
    })
    expect(asked).toEqual(['secret.jpg'])
  })

  test('is unknown where S3 gives no answer', async () => {
    const { check } = createCheck(report(), { 'a.jpg': 'unavailable' })
    expect(await check('a.jpg')).toEqual({
      'a.jpg': { kind: 'unknown', reason: 'S3 gives no answer about them (HeadObject: Injected)' },
    })
  })

  test.each<[ServiceErrorKind]>([['credentials-expired'], ['credentials-missing'], ['aborted']])(
    'is an error where the request ends with %s',
    async (kind) => {
      const { check } = createCheck(report(), { 'a.jpg': kind })
      await expect(check('a.jpg')).rejects.toMatchObject({ kind })
    },
  )
})

describe('a check for a range', () => {
  test('asks for every image, also where access is denied for the first ones', async () => {
    const images = Array.from({ length: 100 }, (_, index) => `new/${String(index)}.jpg`)
    const answers = Object.fromEntries(
      images.map((image, index) => [image, index === 99 ? undefined : 'access-denied']),
    )
    const { check, asked } = createCheck(report(), answers as Record<string, Answer>, { asksAll: true })
    expect((await check(...images))['new/99.jpg']).toEqual({ kind: 'missing' })
    expect(asked).toHaveLength(100)
  })

  test('has images in another bucket alone as unknown: those of the report may be in other ranges', async () => {
    const { check, reads } = createCheck(report(currentRow('a.jpg', 10)), {}, { asksAll: true })
    expect(await check('s3://plums/a.jpg')).toEqual({
      's3://plums/a.jpg': { kind: 'unknown', reason: 'they are in another bucket than those of the inventory report' },
    })
    expect(reads).toEqual([MANIFEST_URI, CHECKSUM_URI])
  })
})

describe('images in another bucket', () => {
  test('are unknown next to those that the report is of', async () => {
    const { check } = createCheck(report(currentRow('a.jpg', 10)))
    expect(await check('s3://plums/a.jpg', 'a.jpg')).toEqual({
      's3://plums/a.jpg': { kind: 'unknown', reason: 'they are in another bucket than those of the inventory report' },
      'a.jpg': found(10),
    })
  })

  test('are an error where there are no others', async () => {
    const { check } = createCheck(report(currentRow('a.jpg', 10)))
    await expect(check('s3://plums/a.jpg', 's3://cherries/a.jpg')).rejects.toMatchObject({
      code: 'INVENTORY_INVALID',
      message: `${MANIFEST_URI} is a report of the bucket "s3://pear-images", but the images are in "s3://plums", "s3://cherries".`,
    })
  })

  test('are unknown where an earlier manifest has others', async () => {
    const { check } = createCheck(report(currentRow('a.jpg', 10)))
    await check('a.jpg')
    expect(await check('s3://plums/a.jpg')).toMatchObject({ 's3://plums/a.jpg': { kind: 'unknown' } })
  })
})
