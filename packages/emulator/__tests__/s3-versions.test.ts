/** Versions of objects, lists of them, and uploads in parts. */
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  UploadPartCommand,
  type CompletedPart,
  type GetObjectCommandInput,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'

let bench: Bench

beforeEach(async () => {
  bench = await openBench({ seed: { buckets: { data: {} } } })
})

afterEach(async () => {
  await bench.close()
})

const put = (Key: string, Body: string, rest: Partial<PutObjectCommandInput> = {}) =>
  bench.s3.send(new PutObjectCommand({ Bucket: 'data', Key, Body, ...rest }))

const read = (Key: string, rest: Partial<GetObjectCommandInput> = {}) =>
  bench.s3.send(new GetObjectCommand({ Bucket: 'data', Key, ...rest }))

const textOf = async (Key: string, rest: Partial<GetObjectCommandInput> = {}): Promise<string | undefined> =>
  (await read(Key, rest)).Body?.transformToString()

const keepVersions = (Status: 'Enabled' | 'Suspended') =>
  bench.s3.send(new PutBucketVersioningCommand({ Bucket: 'data', VersioningConfiguration: { Status } }))

describe('uploads in parts', () => {
  const part = (letter: string): string => letter.repeat(5 * 1024 ** 2)
  const where = { Bucket: 'data', Key: 'big' }

  const upload = async (
    bodies: readonly string[],
    change: (parts: CompletedPart[]) => CompletedPart[] = (parts) => parts,
  ) => {
    const { UploadId } = await bench.s3.send(new CreateMultipartUploadCommand({ ...where, ContentType: 'text/plain' }))
    const parts: CompletedPart[] = []
    for (const [index, Body] of bodies.entries()) {
      const PartNumber = index + 1
      const { ETag } = await bench.s3.send(new UploadPartCommand({ ...where, UploadId, PartNumber, Body }))
      parts.push({ PartNumber, ETag })
    }
    const MultipartUpload = { Parts: change(parts) }
    return bench.s3.send(new CompleteMultipartUploadCommand({ ...where, UploadId, MultipartUpload }))
  }

  test('become one object, with an ETag of parts', async () => {
    const { ETag } = await upload([part('a'), 'b'])
    expect(ETag).toMatch(/^"[0-9a-f]{32}-2"$/)
    const found = await read('big', { ChecksumMode: 'ENABLED' })
    expect(found).toMatchObject({ ETag, ContentType: 'text/plain', ContentLength: 5 * 1024 ** 2 + 1 })
    expect((await found.Body?.transformToString())?.slice(-2)).toBe('ab')
  })

  test.each<
    [name: string, bodies: readonly string[], change: (parts: CompletedPart[]) => CompletedPart[], code: string]
  >([
    ['a small part before the last', ['a', 'b'], (parts) => parts, 'EntityTooSmall'],
    ['parts out of order', [part('a'), 'b'], (parts) => parts.toReversed(), 'InvalidPartOrder'],
    ['a part that was not sent', ['a'], (parts) => parts.map((sent) => ({ ...sent, PartNumber: 7 })), 'InvalidPart'],
    ['another ETag', ['a'], (parts) => parts.map((sent) => ({ ...sent, ETag: '"x"' })), 'InvalidPart'],
  ])('with %s are refused', async (_name, bodies, change, code) => {
    await expect(upload(bodies, change)).rejects.toHaveProperty('name', code)
    expect(await bench.emulator.getObject('data', 'big')).toBeUndefined()
  })

  test('that were aborted no longer exist', async () => {
    const { UploadId } = await bench.s3.send(new CreateMultipartUploadCommand(where))
    await bench.s3.send(new AbortMultipartUploadCommand({ ...where, UploadId }))
    const late = bench.s3.send(new UploadPartCommand({ ...where, UploadId, PartNumber: 1, Body: 'a' }))
    await expect(late).rejects.toHaveProperty('name', 'NoSuchUpload')
  })
})

describe('versions', () => {
  test('every write is kept and can be read by its id', async () => {
    await keepVersions('Enabled')
    const { VersionId: first } = await put('a', 'one')
    const { VersionId: second } = await put('a', 'two')
    expect(first).not.toBe(second)
    expect(await textOf('a')).toBe('two')
    expect(await textOf('a', { VersionId: first })).toBe('one')
    await expect(read('a', { VersionId: 'x'.repeat(32) })).rejects.toHaveProperty('name', 'NoSuchVersion')
  })

  test('a delete adds a marker, and keeps the older versions', async () => {
    await keepVersions('Enabled')
    const { VersionId } = await put('a', 'one')
    const deleted = await bench.s3.send(new DeleteObjectCommand({ Bucket: 'data', Key: 'a' }))
    expect(deleted.DeleteMarker).toBe(true)
    await expect(read('a')).rejects.toHaveProperty('name', 'NoSuchKey')
    await expect(read('a', { VersionId: deleted.VersionId })).rejects.toHaveProperty('name', 'MethodNotAllowed')
    expect(await textOf('a', { VersionId })).toBe('one')
    await bench.s3.send(new DeleteObjectCommand({ Bucket: 'data', Key: 'a', VersionId: deleted.VersionId }))
    expect(await textOf('a')).toBe('one')
  })

  test('suspended, writes replace the version without an id', async () => {
    const { VersionId: none } = await put('a', 'before')
    expect(none).toBeUndefined()
    await keepVersions('Enabled')
    const { VersionId: kept } = await put('a', 'kept')
    await keepVersions('Suspended')
    expect((await put('a', 'after')).VersionId).toBe('null')
    expect(await textOf('a', { VersionId: 'null' })).toBe('after')
    expect(await textOf('a', { VersionId: kept })).toBe('kept')
    const state = await bench.s3.send(new GetBucketVersioningCommand({ Bucket: 'data' }))
    expect(state.Status).toBe('Suspended')
  })

  test('without versioning a delete is permanent', async () => {
    await put('a', 'one')
    await bench.s3.send(new DeleteObjectCommand({ Bucket: 'data', Key: 'a' }))
    await expect(read('a')).rejects.toHaveProperty('name', 'NoSuchKey')
  })
})

describe('listings', () => {
  beforeEach(async () => {
    for (const key of ['b/2', 'a', 'b/1', 'c/x/y', 'z&<>', 'ü']) await put(key, key)
  })

  const list = (rest: Partial<ConstructorParameters<typeof ListObjectsV2Command>[0]> = {}) =>
    bench.s3.send(new ListObjectsV2Command({ Bucket: 'data', ...rest }))

  test('by the bytes of the keys', async () => {
    const { Contents, KeyCount, IsTruncated } = await list()
    expect(Contents?.map(({ Key }) => Key)).toEqual(['a', 'b/1', 'b/2', 'c/x/y', 'z&<>', 'ü'])
    expect([KeyCount, IsTruncated]).toEqual([6, false])
  })

  test('with a prefix, after a key, in folders', async () => {
    expect((await list({ Prefix: 'b/' })).Contents).toHaveLength(2)
    expect((await list({ StartAfter: 'c' })).Contents?.map(({ Key }) => Key)).toEqual(['c/x/y', 'z&<>', 'ü'])
    const folders = await list({ Delimiter: '/', EncodingType: 'url' })
    expect(folders.CommonPrefixes).toEqual([{ Prefix: 'b/' }, { Prefix: 'c/' }])
    expect(folders.Contents?.map(({ Key }) => Key)).toEqual(['a', 'z%26%3C%3E', '%C3%BC'])
  })

  test.each([1, 2, 4])('pages of %i cover it once', async (MaxKeys) => {
    const keys: (string | undefined)[] = []
    let token: string | undefined
    do {
      const page = await list({ MaxKeys, ...(token === undefined ? {} : { ContinuationToken: token }) })
      keys.push(...(page.Contents ?? []).map(({ Key }) => Key))
      token = page.NextContinuationToken
    } while (token !== undefined)
    expect(keys).toEqual(['a', 'b/1', 'b/2', 'c/x/y', 'z&<>', 'ü'])
  })

  test('a token that was never issued is refused', async () => {
    await expect(list({ ContinuationToken: '!' })).rejects.toHaveProperty('name', 'InvalidArgument')
  })
})
