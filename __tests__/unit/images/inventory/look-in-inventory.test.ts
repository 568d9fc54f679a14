/** What a report says of the images of a manifest, and what S3 is asked for. */
import { describe, expect, test } from '@jest/globals'
import { lookInInventory } from '../../../../src/images/inventory/look-in-inventory.js'
import { ActionError } from '../../../../src/errors/action-error.js'
import { ServiceError, type ServiceErrorKind } from '../../../../src/errors/service-error.js'
import type { ImageFacts, ListedImage, LookAtImages } from '../../../../src/lint/images/image-facts.js'
import { formatS3Object, type S3Object } from '../../../../src/model/s3-uri.js'
import type { ObjectHead } from '../../../../src/ports/objects.js'
import { createFakeObjects, type FakeObject } from '../../../support/fake-objects.js'
import {
  CHECKSUM_URI,
  currentRow,
  IMAGES,
  MANIFEST_KEY,
  MANIFEST_URI,
  manifestOf,
  md5,
  reportOf,
  REPORTS,
  versionRow,
  VERSIONS,
} from '../../../support/inventories.js'

type Answer = ObjectHead | undefined | ServiceErrorKind
type Objects = Readonly<Record<string, FakeObject | readonly [FakeObject, ...FakeObject[]]>>

/** Looks at images by their keys, or by their URIs. What S3 answers is by key; a request for another one fails the test. */
function createLook(objects: Objects, answers: Readonly<Record<string, Answer>> = {}, asksS3 = true) {
  const { port, reads } = createFakeObjects(objects)
  const asked: string[] = []
  let [running, mostAtOnce] = [0, 0]
  const head = async (object: S3Object): Promise<ObjectHead | undefined> => {
    asked.push(object.key)
    running += 1
    mostAtOnce = Math.max(mostAtOnce, running)
    await Promise.resolve()
    running -= 1
    if (!(object.key in answers)) throw new Error(`unexpected request for ${formatS3Object(object)}`)
    const answer = answers[object.key]
    if (typeof answer !== 'string') return answer
    const facts = { service: 's3', operation: 'HeadObject', kind: answer, errorName: 'Injected' } as const
    throw new ServiceError(facts, 'S3 says no')
  }
  const look = lookInInventory({ ...port, head }, { bucket: REPORTS, key: MANIFEST_KEY }, asksS3)
  return { look: (...images: readonly string[]) => factsOf(look, images), asked, reads, most: () => mostAtOnce }
}

async function factsOf(look: LookAtImages, images: readonly string[]): Promise<Readonly<Record<string, ImageFacts>>> {
  const found: Record<string, ImageFacts> = {}
  for await (const { line, facts } of look(listed(images))) {
    const image = images[line - 1] ?? 'no such line'
    expect(found).not.toHaveProperty([image])
    found[image] = facts
  }
  return found
}

async function* listed(images: readonly string[]): AsyncGenerator<ListedImage> {
  for (const [index, image] of images.entries())
    yield await Promise.resolve({
      line: index + 1,
      sourceRef: image.startsWith('s3://') ? image : `s3://${IMAGES}/${image}`,
      stated: undefined,
    })
}

const found = (sizeBytes: number, eTag = md5('image')): ImageFacts => ({
  kind: 'found',
  sizeBytes,
  digest: `${String(sizeBytes)} "${eTag}"`,
})
const report = (...rows: readonly string[]) => reportOf({ files: [rows.join('')] })
const FILE_URI = `s3://${REPORTS}/daily/pear-images/all/data/0.csv.gz`

describe('a report', () => {
  test('says what is there without a request', async () => {
    const files = [currentRow('a b.jpg', 10) + currentRow('x.jpg'), currentRow('c.jpg', 20, md5('c')), '']
    const { look, asked, reads } = createLook(reportOf({ files }))
    expect(await look('c.jpg', 'a b.jpg')).toEqual({ 'a b.jpg': found(10), 'c.jpg': found(20, md5('c')) })
    expect(asked).toEqual([])
    expect(reads.slice(0, 2)).toEqual([MANIFEST_URI, CHECKSUM_URI])
    expect(reads).toHaveLength(5)
  })

  test('without sizes or ETags says that an image is there', async () => {
    const { look } = createLook(reportOf({ schema: 'Key, Bucket', files: [`"a.jpg","${IMAGES}"\n`] }))
    expect(await look('a.jpg')).toEqual({ 'a.jpg': { kind: 'found', sizeBytes: undefined, digest: undefined } })
  })

  test('gives an empty image no digest: every other one would be its copy', async () => {
    const { look } = createLook(report(currentRow('a.jpg', 0, md5(''))))
    expect(await look('a.jpg')).toEqual({ 'a.jpg': { kind: 'found', sizeBytes: 0, digest: undefined } })
  })

  test('of no file, for an empty bucket, has no images', async () => {
    const { look, asked } = createLook(reportOf({ files: [] }), { 'a.jpg': undefined })
    expect(await look('a.jpg')).toEqual({ 'a.jpg': { kind: 'missing' } })
    expect(asked).toEqual(['a.jpg'])
  })

  test('is asked for nothing where a manifest has no images', async () => {
    const { look, reads } = createLook(report(currentRow('a.jpg')))
    expect(await look()).toEqual({})
    expect(reads).toEqual([MANIFEST_URI, CHECKSUM_URI])
  })

  test('counts an image of several lines for the first of them', async () => {
    const { look } = createLook(report(currentRow('a.jpg', 10)))
    // The test fails where a line of the same image comes up twice.
    expect(await look('a.jpg', 'a.jpg', `s3://${IMAGES}/a.jpg`)).toEqual({ 'a.jpg': found(10) })
  })

  test('that broke off is read again from its beginning', async () => {
    const whole = report(currentRow('a.jpg', 10) + currentRow('b.jpg', 20))
    const broken = { beginsWith: 'cut off', breaks: 'no-answer' } as const
    const { look, reads } = createLook({ ...whole, [FILE_URI]: [broken, whole[FILE_URI] ?? ''] })
    expect(await look('b.jpg')).toEqual({ 'b.jpg': found(20) })
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
    const { look, asked } = createLook(report(currentRow('a.jpg', 10)), answers)
    expect(await look('new.jpg', 'a.jpg', 'gone.jpg', 'parts.jpg')).toEqual({
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
    const { look } = createLook(reportOf({ schema: VERSIONS, files }), answers)
    expect(await look('deleted.jpg', 'old.jpg')).toEqual({
      'deleted.jpg': { kind: 'missing' },
      'old.jpg': { kind: 'found', sizeBytes: 6, digest: undefined },
    })
  })

  test('is left out where its first bytes are read next', async () => {
    const { look, asked } = createLook(report(currentRow('a.jpg', 10)), {}, false)
    expect(await look('new.jpg', 'a.jpg')).toEqual({ 'a.jpg': found(10) })
    expect(asked).toEqual([])
  })

  test('is asked for with at most 64 others at a time', async () => {
    const images = Array.from({ length: 200 }, (_, index) => `new/${String(index)}.jpg`)
    const answers = Object.fromEntries(images.map((image) => [image, undefined]))
    const { look, asked, most } = createLook(report(), answers)
    expect(Object.keys(await look(...images))).toHaveLength(200)
    expect(asked.toSorted()).toEqual(images.toSorted())
    expect(most()).toBe(64)
  })

  test('is not asked for after 10,000 others', async () => {
    const images = Array.from({ length: 10_001 }, (_, index) => `new/${String(index)}.jpg`)
    const answers = Object.fromEntries(images.map((image) => [image, undefined]))
    const { look, asked } = createLook(report(), answers)
    expect((await look(...images))['new/10000.jpg']).toEqual({
      kind: 'unknown',
      reason: 'the inventory report does not have them, nor 10000 others: use a newer report, of the whole bucket',
    })
    expect(asked).toHaveLength(10_000)
  })

  test('is unknown where access is denied, and the others are not asked for if it is denied for all', async () => {
    const images = Array.from({ length: 500 }, (_, index) => `new/${String(index)}.jpg`)
    const answers = Object.fromEntries(images.map((image) => [image, 'access-denied' as const]))
    const { look, asked } = createLook(report(), answers)
    const facts = await look(...images)
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
    expect(asked.length).toBeLessThanOrEqual(64 + 16)
  })

  test('is asked for where access is denied for some', async () => {
    const images = Array.from({ length: 100 }, (_, index) => `new/${String(index)}.jpg`)
    const answers = Object.fromEntries(images.map((image, index) => [image, index === 3 ? undefined : 'access-denied']))
    const { look, asked } = createLook(report(), answers as Record<string, Answer>)
    expect((await look(...images))['new/3.jpg']).toEqual({ kind: 'missing' })
    expect(asked).toHaveLength(100)
  })

  test('is unknown where S3 gives no answer', async () => {
    const { look } = createLook(report(), { 'a.jpg': 'unavailable' })
    expect(await look('a.jpg')).toEqual({
      'a.jpg': { kind: 'unknown', reason: 'S3 gives no answer about them (HeadObject: Injected)' },
    })
  })

  test.each<[ServiceErrorKind]>([['credentials-expired'], ['credentials-missing'], ['aborted']])(
    'is an error where the request ends with %s',
    async (kind) => {
      const { look } = createLook(report(), { 'a.jpg': kind })
      await expect(look('a.jpg')).rejects.toMatchObject({ kind })
    },
  )
})

describe('images in another bucket', () => {
  test('are unknown next to those that the report is of', async () => {
    const { look } = createLook(report(currentRow('a.jpg', 10)))
    expect(await look('s3://plums/a.jpg', 'a.jpg')).toEqual({
      's3://plums/a.jpg': { kind: 'unknown', reason: 'they are in another bucket than those of the inventory report' },
      'a.jpg': found(10),
    })
  })

  test('are an error where there are no others', async () => {
    const { look } = createLook(report(currentRow('a.jpg', 10)))
    await expect(look('s3://plums/a.jpg', 's3://cherries/a.jpg')).rejects.toMatchObject({
      code: 'INVENTORY_INVALID',
      message: `${MANIFEST_URI} is a report of the bucket pear-images, but the images are in plums, cherries.`,
    })
  })

  test('are unknown where an earlier manifest has others', async () => {
    const { look } = createLook(report(currentRow('a.jpg', 10)))
    await look('a.jpg')
    expect(await look('s3://plums/a.jpg')).toMatchObject({ 's3://plums/a.jpg': { kind: 'unknown' } })
  })
})

describe('a report that is not as S3 wrote it', () => {
  const whole = report(currentRow('a.jpg', 10))
  const file = Buffer.from(whole[FILE_URI] ?? '')
  const withManifest = (change: (manifest: ReturnType<typeof manifestOf>) => object): Objects => {
    const text = JSON.stringify(change(manifestOf({ files: [currentRow('a.jpg', 10)] })))
    return { ...whole, [MANIFEST_URI]: text, [CHECKSUM_URI]: md5(text) }
  }
  const ofBytes = (bytes: Uint8Array) => reportOf({ files: [bytes] })
  const corrupt = Buffer.from(file).fill(0xff, 12, 20)
  const notThere = { refused: 'not-found', errorName: 'NoSuchKey' } as const

  test.each<[string, Objects, string]>([
    [
      'a manifest.json with another checksum',
      { ...whole, [CHECKSUM_URI]: md5('other') },
      `${MANIFEST_URI} has the MD5 ${md5(String(whole[MANIFEST_URI]))}, but manifest.checksum next to it says "${md5('other')}".`,
    ],
    ['no manifest.json', { ...whole, [MANIFEST_URI]: notThere }, `There is no object ${MANIFEST_URI}.`],
    ['no manifest.checksum', { ...whole, [CHECKSUM_URI]: notThere }, `There is no object ${CHECKSUM_URI}.`],
    [
      'a manifest.checksum of another form',
      { ...whole, [CHECKSUM_URI]: 'x'.repeat(2000) },
      `${CHECKSUM_URI} is larger than 1024 bytes.`,
    ],
    [
      'a manifest.json without files',
      withManifest(({ files, ...rest }) => ({ ...rest, file: files })),
      `${MANIFEST_URI} has no files.`,
    ],
    ['no file', { ...whole, [FILE_URI]: notThere }, `There is no object ${FILE_URI}.`],
    [
      'a file of another size',
      { ...whole, [FILE_URI]: file.subarray(0, -1) },
      `${FILE_URI} has ${String(file.length - 1)} bytes, but manifest.json says ${String(file.length)}.`,
    ],
    [
      'a file of other bytes',
      { ...whole, [FILE_URI]: corrupt },
      `${FILE_URI} has the MD5 ${md5(corrupt)}, but manifest.json says ${md5(file)}.`,
    ],
    [
      'a file that is cut off',
      ofBytes(file.subarray(0, -9)),
      `${FILE_URI} is not a whole gzip file: unexpected end of file.`,
    ],
    [
      'a file without gzip',
      ofBytes(Buffer.from('a,b')),
      `${FILE_URI} is not a whole gzip file: incorrect header check.`,
    ],
    [
      'a file whose gzip is broken',
      ofBytes(Buffer.concat([file.subarray(0, -8), Buffer.alloc(8)])),
      `${FILE_URI} is not a whole gzip file: incorrect data check.`,
    ],
    [
      'a file with rows of another form',
      reportOf({ files: [currentRow('a.jpg').replace('"STANDARD"', '"A","B"')] }),
      `${FILE_URI} has 7 columns, but fileSchema has 6, in row 1.`,
    ],
    [
      'a file of another report',
      reportOf({ files: [currentRow('a.jpg').replace(IMAGES, 'plums')] }),
      `${FILE_URI} has the bucket "plums", not that of the report, in row 1.`,
    ],
  ])('because of %s is an error', async (_, objects, message) => {
    const { look, asked } = createLook(objects, { 'a.jpg': undefined })
    const error = await look('a.jpg').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ActionError)
    expect(error).toMatchObject({ code: 'INVENTORY_INVALID', message })
    expect(asked).toEqual([])
  })

  test('that may not be read is an error with what S3 says', async () => {
    const { look } = createLook({ ...whole, [FILE_URI]: { refused: 'access-denied', errorName: 'AccessDenied' } })
    await expect(look('a.jpg')).rejects.toMatchObject({ kind: 'access-denied' })
  })
})
