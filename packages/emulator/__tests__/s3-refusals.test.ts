/** Buckets, uploads, versions and tags that S3 refuses; and the tags that it accepts. */
import {
  AbortMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectTaggingCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type BucketLocationConstraint,
  type ObjectCannedACL,
  type PutObjectCommandInput,
  type Tag,
} from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'

const A = { Bucket: 'data', Key: 'a' }

let bench: Bench

beforeEach(async () => {
  bench = await openBench({
    seed: { buckets: { data: { objects: { a: { text: 'hello' } } }, foreign: { owner: 'x' } } },
  })
})

afterEach(async () => {
  await bench.close()
})

describe('the owner that a client expects', () => {
  const asked = (ExpectedBucketOwner: string, Bucket = 'data') => [
    () => bench.s3.send(new GetObjectCommand({ Bucket, Key: 'a', ExpectedBucketOwner })),
    () => bench.s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x', ExpectedBucketOwner })),
    () => bench.s3.send(new ListObjectsV2Command({ Bucket, ExpectedBucketOwner })),
    () => bench.s3.send(new DeleteObjectCommand({ Bucket, Key: 'a', ExpectedBucketOwner })),
  ]

  test('has to be the actual one', async () => {
    for (const ask of asked('999988887777'))
      await expect(ask()).rejects.toMatchObject({ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } })
    for (const ask of asked('111122223333', 'foreign'))
      await expect(ask()).rejects.toHaveProperty('name', 'AccessDenied')
    expect((await bench.emulator.getObject('data', 'a'))?.toString()).toBe('hello')
    const head = bench.s3.send(new HeadBucketCommand({ Bucket: 'data', ExpectedBucketOwner: '999988887777' }))
    await expect(head).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } })
    for (const ask of asked('111122223333')) await ask()
  })

  test('has to be an account', async () => {
    for (const ask of asked('me')) await expect(ask()).rejects.toHaveProperty('name', 'InvalidBucketOwnerAWSAccountID')
  })
})

test.each(['none', 'x'.repeat(33), ''])('the version id "%s" is invalid', async (VersionId) => {
  const refusal = { name: 'InvalidArgument', $metadata: { httpStatusCode: 400 } }
  await expect(bench.s3.send(new GetObjectCommand({ ...A, VersionId }))).rejects.toMatchObject(refusal)
  await expect(bench.s3.send(new DeleteObjectCommand({ ...A, VersionId }))).rejects.toMatchObject(refusal)
  await expect(bench.s3.send(new GetObjectTaggingCommand({ ...A, VersionId }))).rejects.toMatchObject(refusal)
  const head = bench.s3.send(new HeadObjectCommand({ ...A, VersionId }))
  await expect(head).rejects.toMatchObject({ $metadata: { httpStatusCode: 400 } })
})

test.each<[name: string, rest: Partial<PutObjectCommandInput>, code: string]>([
  ['an unknown storage class', { StorageClass: 'NOPE' as 'STANDARD' }, 'InvalidStorageClass'],
  ['an unknown ACL', { ACL: 'everybody' as ObjectCannedACL }, 'InvalidArgument'],
  ['an ACL for others', { ACL: 'public-read' }, 'AccessControlListNotSupported'],
  ['a grant to others', { GrantRead: 'id="x"' }, 'AccessControlListNotSupported'],
  ['an unknown encryption', { ServerSideEncryption: 'rot13' as 'AES256' }, 'InvalidArgument'],
  ['a tag twice', { Tagging: 'a=1&a=2' }, 'InvalidTag'],
  ['a lock', { ObjectLockMode: 'GOVERNANCE' }, 'NotImplemented'],
  ['a redirect', { WebsiteRedirectLocation: '/b' }, 'NotImplemented'],
  [
    'a key of the client’s own',
    { SSECustomerAlgorithm: 'AES256', SSECustomerKey: 'x'.repeat(32), SSECustomerKeyMD5: 'x' },
    'NotImplemented',
  ],
])('an upload with %s is refused', async (_name, rest, code) => {
  const where = { Bucket: 'data', Key: 'b' }
  await expect(bench.s3.send(new PutObjectCommand({ ...where, Body: 'x', ...rest }))).rejects.toHaveProperty(
    'name',
    code,
  )
  expect(await bench.emulator.getObject('data', 'b')).toBeUndefined()
})

test.each(['private', 'bucket-owner-full-control'] as const)(
  'the ACL %s changes nothing and is accepted',
  async (ACL) => {
    await bench.s3.send(new PutObjectCommand({ Bucket: 'data', Key: 'b', Body: 'x', ACL, StorageClass: 'STANDARD' }))
    const head = await bench.s3.send(new HeadObjectCommand({ Bucket: 'data', Key: 'b' }))
    expect(head.StorageClass).toBeUndefined()
  },
)

test.each<[location: string, code: string]>([
  ['mars-1', 'InvalidLocationConstraint'],
  ['us-east-1', 'InvalidLocationConstraint'],
  ['eu-west-1a', 'InvalidLocationConstraint'],
  ['ap-southeast-2', 'IllegalLocationConstraintException'],
])('no bucket is created in %s: %s', async (location, code) => {
  const LocationConstraint = location as BucketLocationConstraint
  const made = bench.s3.send(
    new CreateBucketCommand({ Bucket: 'more', CreateBucketConfiguration: { LocationConstraint } }),
  )
  await expect(made).rejects.toHaveProperty('name', code)
})

test('EU is the old name of eu-west-1', async () => {
  const CreateBucketConfiguration = { LocationConstraint: 'EU' } as const
  await bench.s3.send(new CreateBucketCommand({ Bucket: 'more', CreateBucketConfiguration }))
})

describe('tags', () => {
  const set = (TagSet: Tag[]) => bench.s3.send(new PutObjectTaggingCommand({ ...A, Tagging: { TagSet } }))
  const tags = async () => (await bench.s3.send(new GetObjectTaggingCommand(A))).TagSet

  test('are replaced together, and removed; the object is unchanged', async () => {
    const before = await bench.s3.send(new HeadObjectCommand(A))
    bench.clock.advance(60_000)
    await set([{ Key: 'a', Value: '1' }])
    await set([{ Key: 'é b', Value: '' }])
    expect(await tags()).toEqual([{ Key: 'é b', Value: '' }])
    const after = await bench.s3.send(new HeadObjectCommand(A))
    expect(after).toMatchObject({ ETag: before.ETag, LastModified: before.LastModified, TagCount: 1 })
    await bench.s3.send(new DeleteObjectTaggingCommand(A))
    expect(await tags()).toEqual([])
  })

  const many = (count: number): Tag[] =>
    Array.from({ length: count }, (_, index) => ({ Key: String(index), Value: '' }))

  test.each<[name: string, tags: Tag[], code: string]>([
    ['eleven', many(11), 'BadRequest'],
    ['the same twice', [...many(1), ...many(1)], 'InvalidTag'],
    ['a long key', [{ Key: 'k'.repeat(129), Value: '' }], 'InvalidTag'],
    ['a long value', [{ Key: 'k', Value: 'v'.repeat(257) }], 'InvalidTag'],
    ['a character that is not allowed', [{ Key: 'k', Value: '<' }], 'InvalidTag'],
    ['one of AWS', [{ Key: 'aws:k', Value: '' }], 'InvalidTag'],
  ])('%s are refused', async (_name, given, code) => {
    await expect(set(given)).rejects.toHaveProperty('name', code)
    await set(many(10))
    expect(await tags()).toHaveLength(10)
  })

  test('need permissions of their own', async () => {
    const Statement = [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: '*' }]
    await bench.emulator.applySeed({ policy: { Version: '2012-10-17', Statement } })
    await expect(tags()).rejects.toMatchObject({ message: expect.stringContaining('s3:GetObjectTagging') })
    await expect(set(many(1))).rejects.toMatchObject({ message: expect.stringContaining('s3:PutObjectTagging') })
    const put = bench.s3.send(new PutObjectCommand({ ...A, Body: 'x', Tagging: 'a=b' }))
    await expect(put).rejects.toMatchObject({ message: expect.stringContaining('s3:PutObjectTagging') })
  })
})

test('incomplete uploads are listed, in pages', async () => {
  const begin = async (Key: string) =>
    (await bench.s3.send(new CreateMultipartUploadCommand({ Bucket: 'data', Key }))).UploadId
  const ids = [await begin('b'), await begin('b'), await begin('a')]
  const gone = await begin('c')
  await bench.s3.send(new AbortMultipartUploadCommand({ Bucket: 'data', Key: 'c', UploadId: gone }))
  const list = (rest = {}) => bench.s3.send(new ListMultipartUploadsCommand({ Bucket: 'data', MaxUploads: 2, ...rest }))
  const first = await list()
  const { NextKeyMarker: KeyMarker, NextUploadIdMarker: UploadIdMarker } = first
  const second = await list({ KeyMarker, UploadIdMarker })
  const seen = [...(first.Uploads ?? []), ...(second.Uploads ?? [])].map(({ UploadId }) => UploadId)
  expect([seen, second.IsTruncated]).toEqual([[ids[2], ids[0], ids[1]], false])
})
