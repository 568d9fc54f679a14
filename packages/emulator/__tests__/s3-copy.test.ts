/** Copies of objects, whole and in parts. */
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  UploadPartCopyCommand,
  type CopyObjectCommandInput,
} from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'

const HELLO_ETAG = '"5d41402abc4b2a76b9719d911017c592"'
const SOURCE = 'data/a%20b/%C3%BC.txt'

let bench: Bench

beforeEach(async () => {
  bench = await openBench({
    seed: {
      buckets: {
        data: {},
        other: {},
        far: { region: 'ap-south-1', objects: { x: { text: 'far' } } },
        shut: { read: false, objects: { x: { text: 'x' } } },
        cold: { objects: { x: { text: 'x', storageClass: 'GLACIER' } } },
      },
    },
  })
  await bench.s3.send(
    new PutObjectCommand({
      Bucket: 'data',
      Key: 'a b/ü.txt',
      Body: 'hello',
      ContentType: 'text/plain',
      Metadata: { origin: 'test' },
      Tagging: 'stage=raw',
      StorageClass: 'STANDARD_IA',
    }),
  )
})

afterEach(async () => {
  await bench.close()
})

const copy = (rest: Partial<CopyObjectCommandInput> = {}) =>
  bench.s3.send(new CopyObjectCommand({ Bucket: 'other', Key: 'copy', CopySource: SOURCE, ...rest }))

const head = () => bench.s3.send(new HeadObjectCommand({ Bucket: 'other', Key: 'copy' }))

const tags = async () =>
  (await bench.s3.send(new GetObjectTaggingCommand({ Bucket: 'other', Key: 'copy' }))).TagSet ?? []

test('has the bytes, the metadata and the tags of its source, in the usual storage class', async () => {
  bench.clock.advance(60_000)
  const { CopyObjectResult } = await copy()
  const found = await head()
  expect(CopyObjectResult).toMatchObject({ ETag: HELLO_ETAG, LastModified: found.LastModified })
  expect(found.LastModified).toEqual(new Date(bench.clock.now()))
  expect(found).toMatchObject({
    ContentType: 'text/plain',
    Metadata: { origin: 'test' },
    ETag: HELLO_ETAG,
    TagCount: 1,
  })
  expect(found.StorageClass).toBeUndefined()
  expect(await tags()).toEqual([{ Key: 'stage', Value: 'raw' }])
})

test('has the values of the client instead', async () => {
  const Metadata = { origin: 'copy' }
  await copy({ MetadataDirective: 'REPLACE', Metadata, TaggingDirective: 'REPLACE', Tagging: 'stage=done&by=me' })
  expect(await head()).toMatchObject({ Metadata, ContentType: 'binary/octet-stream' })
  expect(await tags()).toEqual([
    { Key: 'stage', Value: 'done' },
    { Key: 'by', Value: 'me' },
  ])
})

test('to itself needs a change', async () => {
  const self = { Bucket: 'data', Key: 'a b/ü.txt' }
  await expect(copy(self)).rejects.toMatchObject({ name: 'InvalidRequest' })
  await copy({ ...self, MetadataDirective: 'REPLACE', Metadata: { origin: 'changed' } })
  expect((await bench.s3.send(new HeadObjectCommand(self))).Metadata).toEqual({ origin: 'changed' })
})

test('can be of an older version, and from another Region', async () => {
  const VersioningConfiguration = { Status: 'Enabled' } as const
  await bench.s3.send(new PutBucketVersioningCommand({ Bucket: 'data', VersioningConfiguration }))
  const put = (Body: string) => bench.s3.send(new PutObjectCommand({ Bucket: 'data', Key: 'v', Body }))
  const { VersionId } = await put('one')
  await put('two')
  const { CopySourceVersionId } = await copy({ CopySource: `data/v?versionId=${VersionId ?? ''}` })
  expect(CopySourceVersionId).toBe(VersionId)
  expect((await bench.emulator.getObject('other', 'copy'))?.toString()).toBe('one')
  await copy({ CopySource: '/far/x' })
  expect((await bench.emulator.getObject('other', 'copy'))?.toString()).toBe('far')
})

describe('refused, and nothing is written:', () => {
  test.each<[name: string, rest: Partial<CopyObjectCommandInput>, code: string]>([
    ['a missing source', { CopySource: 'data/none' }, 'NoSuchKey'],
    ['a missing bucket', { CopySource: 'none/a' }, 'NoSuchBucket'],
    ['a source without a key', { CopySource: 'data' }, 'InvalidArgument'],
    ['a malformed version', { CopySource: `${SOURCE}?versionId=abc` }, 'InvalidArgument'],
    ['a source that may not be read', { CopySource: 'shut/x' }, 'AccessDenied'],
    ['a source in an archive', { CopySource: 'cold/x' }, 'InvalidObjectState'],
    ['a source of another account', { ExpectedSourceBucketOwner: '999988887777' }, 'AccessDenied'],
    ['If-Match of another source', { CopySourceIfMatch: '"x"' }, 'PreconditionFailed'],
    ['If-None-Match of this source', { CopySourceIfNoneMatch: HELLO_ETAG }, 'PreconditionFailed'],
    ['a source changed since', { CopySourceIfUnmodifiedSince: new Date(0) }, 'PreconditionFailed'],
    ['a source not changed since', { CopySourceIfModifiedSince: new Date('2100-01-01') }, 'PreconditionFailed'],
    ['an unknown directive', { MetadataDirective: 'MOVE' as 'COPY' }, 'InvalidArgument'],
    ['an access point', { CopySource: 'arn:aws:s3:eu-west-1:111122223333:accesspoint/a/object/x' }, 'NotImplemented'],
  ])('%s', async (_name, rest, code) => {
    await expect(copy(rest)).rejects.toHaveProperty('name', code)
    expect(await bench.emulator.getObject('other', 'copy')).toBeUndefined()
  })
})

test('true conditions on the source let it through', async () => {
  await copy({ CopySourceIfMatch: HELLO_ETAG, CopySourceIfNoneMatch: '"x"' })
  expect((await bench.emulator.getObject('other', 'copy'))?.toString()).toBe('hello')
})

test('parts can be copied, whole or a range', async () => {
  const where = { Bucket: 'other', Key: 'copy' }
  const { UploadId } = await bench.s3.send(new CreateMultipartUploadCommand(where))
  const part = (CopySourceRange: string) =>
    bench.s3.send(new UploadPartCopyCommand({ ...where, UploadId, PartNumber: 1, CopySource: SOURCE, CopySourceRange }))
  await expect(part('bytes=2-9')).rejects.toHaveProperty('name', 'InvalidArgument')
  const { CopyPartResult } = await part('bytes=1-3')
  const Parts = [{ PartNumber: 1, ETag: CopyPartResult?.ETag }]
  await bench.s3.send(new CompleteMultipartUploadCommand({ ...where, UploadId, MultipartUpload: { Parts } }))
  const found = await bench.s3.send(new GetObjectCommand(where))
  expect(await found.Body?.transformToString()).toBe('ell')
})

test('needs permission to read the source and to write the copy', async () => {
  const allow = (Action: string, Resource: string) => ({ Effect: 'Allow', Action, Resource })
  const write = allow('s3:PutObject', 'arn:aws:s3:::other/*')
  await bench.emulator.applySeed({ policy: { Version: '2012-10-17', Statement: [write] } })
  await expect(copy()).rejects.toMatchObject({
    message: expect.stringContaining('s3:GetObject on resource: "arn:aws:s3:::data/a b/ü.txt"'),
  })
  const read = allow('s3:GetObject', 'arn:aws:s3:::data/*')
  await bench.emulator.applySeed({ policy: { Version: '2012-10-17', Statement: [write, read] } })
  await copy()
})
