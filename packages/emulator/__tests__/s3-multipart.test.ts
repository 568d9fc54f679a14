/** Uploads in parts: checksums of parts and of the whole, sizes, lists of parts, and reading part by part. */
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  type CompletedPart,
  type CompleteMultipartUploadCommandInput,
  type CreateMultipartUploadCommandInput,
  type UploadPartCommandInput,
} from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { checksum } from '../src/wire/checksums.js'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'

const WHERE = { Bucket: 'data', Key: 'folder/big one' }
const FIRST = Buffer.alloc(5 * 1024 ** 2, 'a')
const SECOND = Buffer.from('the end')
const WHOLE = Buffer.concat([FIRST, SECOND])

let bench: Bench

beforeEach(async () => {
  bench = await openBench({ seed: { buckets: { data: {} } } })
})

afterEach(async () => {
  await bench.close()
})

const create = async (rest: Partial<CreateMultipartUploadCommandInput> = {}): Promise<string | undefined> =>
  (await bench.s3.send(new CreateMultipartUploadCommand({ ...WHERE, ...rest }))).UploadId

const send = (
  UploadId: string | undefined,
  PartNumber: number,
  Body: Buffer,
  rest: Partial<UploadPartCommandInput> = {},
) => bench.s3.send(new UploadPartCommand({ ...WHERE, UploadId, PartNumber, Body, ...rest }))

const complete = (
  UploadId: string | undefined,
  Parts: CompletedPart[],
  rest: Partial<CompleteMultipartUploadCommandInput> = {},
) => bench.s3.send(new CompleteMultipartUploadCommand({ ...WHERE, UploadId, MultipartUpload: { Parts }, ...rest }))

/** An incomplete upload of two parts, and the answers to them. */
async function sent(
  rest: Partial<CreateMultipartUploadCommandInput> = {},
  ofPart: Partial<UploadPartCommandInput> = {},
) {
  const id = await create(rest)
  const parts: CompletedPart[] = []
  for (const [index, body] of [FIRST, SECOND].entries()) {
    const { ETag, ChecksumSHA256, ChecksumCRC32 } = await send(id, index + 1, body, ofPart)
    parts.push({ PartNumber: index + 1, ETag, ChecksumSHA256, ChecksumCRC32 })
  }
  return { id, parts }
}

const SHA256 = { ChecksumAlgorithm: 'SHA256' } as const
const composite = (algorithm: 'sha256' | 'crc32'): string =>
  `${checksum(algorithm, Buffer.concat([FIRST, SECOND].map((part) => Buffer.from(checksum(algorithm, part), 'base64'))))}-2`

test('a composite checksum is one of the checksums of the parts', async () => {
  const { id, parts } = await sent(SHA256, SHA256)
  expect(parts[0]?.ChecksumSHA256).toBe(checksum('sha256', FIRST))
  const done = await complete(id, parts, { ChecksumSHA256: composite('sha256'), MpuObjectSize: WHOLE.length })
  expect(done).toMatchObject({ ChecksumSHA256: composite('sha256'), ChecksumType: 'COMPOSITE' })
  const read = { ...WHERE, ChecksumMode: 'ENABLED' } as const
  expect(await bench.s3.send(new HeadObjectCommand(read))).toMatchObject({
    ChecksumSHA256: composite('sha256'),
    ChecksumType: 'COMPOSITE',
  })
  expect(await bench.s3.send(new HeadObjectCommand({ ...read, PartNumber: 2 }))).toMatchObject({
    ChecksumSHA256: checksum('sha256', SECOND),
    ContentLength: SECOND.length,
  })
})

test('a checksum of the whole does not need those of the parts', async () => {
  const { id, parts } = await sent({ ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT' })
  const named = parts.map(({ PartNumber, ETag }) => ({ PartNumber, ETag }))
  const value = checksum('crc32', WHOLE)
  const done = await complete(id, named, { ChecksumCRC32: value, ChecksumType: 'FULL_OBJECT' })
  expect(done).toMatchObject({ ChecksumCRC32: value, ChecksumType: 'FULL_OBJECT' })
})

test('without a requested checksum S3 computes one of the whole by itself', async () => {
  const { id, parts } = await sent()
  const done = await complete(id, parts)
  expect(done).toMatchObject({ ChecksumCRC64NVME: checksum('crc64nvme', WHOLE), ChecksumType: 'FULL_OBJECT' })
})

test('the location of the completed object is a URL', async () => {
  const { id, parts } = await sent()
  const { Location } = await complete(id, parts)
  expect(Location).toBe(`${bench.emulator.url}/data/folder/big%20one`)
})

describe('refused, and nothing is written:', () => {
  const wrong = checksum('sha256', Buffer.from('other'))

  test.each<
    [
      name: string,
      change: (parts: CompletedPart[]) => CompletedPart[],
      rest: Partial<CompleteMultipartUploadCommandInput>,
      code: string,
    ]
  >([
    ['another checksum of the whole', (parts) => parts, { ChecksumSHA256: `${wrong}-2` }, 'BadDigest'],
    ['a checksum of another kind', (parts) => parts, { ChecksumCRC32: 'AAAAAA==' }, 'InvalidRequest'],
    ['another type of checksum', (parts) => parts, { ChecksumType: 'FULL_OBJECT' }, 'InvalidRequest'],
    ['another size', (parts) => parts, { MpuObjectSize: WHOLE.length - 1 }, 'InvalidRequest'],
    [
      'another checksum of a part',
      (parts) => parts.map((part) => ({ ...part, ChecksumSHA256: wrong })),
      {},
      'InvalidPart',
    ],
    [
      'no checksum of a part',
      (parts) => parts.map(({ PartNumber, ETag }) => ({ PartNumber, ETag })),
      {},
      'InvalidRequest',
    ],
    ['no parts', () => [], {}, 'MalformedXML'],
  ])('%s', async (_name, change, rest, code) => {
    const { id, parts } = await sent(SHA256, SHA256)
    await expect(complete(id, change(parts), rest)).rejects.toMatchObject({ name: code })
    expect(await bench.emulator.getObject('data', WHERE.Key)).toBeUndefined()
    await expect(complete(id, parts)).resolves.toMatchObject({ ChecksumType: 'COMPOSITE' })
  })

  test('a part that does not match its checksum, or has one of another kind', async () => {
    const id = await create(SHA256)
    await expect(send(id, 1, SECOND, { ChecksumSHA256: wrong })).rejects.toHaveProperty('name', 'BadDigest')
    await expect(send(id, 1, SECOND, { ChecksumAlgorithm: 'CRC32' })).rejects.toMatchObject({
      name: 'InvalidRequest',
      message: 'Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type: crc32',
    })
    expect((await bench.s3.send(new ListPartsCommand({ ...WHERE, UploadId: id }))).Parts).toBeUndefined()
  })

  test.each<[name: string, rest: Partial<CreateMultipartUploadCommandInput>, code: string]>([
    ['SHA-256 of the whole', { ...SHA256, ChecksumType: 'FULL_OBJECT' }, 'InvalidRequest'],
    ['CRC-64/NVME of parts', { ChecksumAlgorithm: 'CRC64NVME', ChecksumType: 'COMPOSITE' }, 'InvalidRequest'],
    ['a type without an algorithm', { ChecksumType: 'FULL_OBJECT' }, 'InvalidRequest'],
    ['an algorithm that is not emulated', { ChecksumAlgorithm: 'XXHASH64' }, 'NotImplemented'],
  ])('%s', async (_name, rest, code) => {
    await expect(create(rest)).rejects.toHaveProperty('name', code)
  })
})

test('parts are listed in order, in pages', async () => {
  const { id } = await sent(SHA256, SHA256)
  const page = { ...WHERE, UploadId: id, MaxParts: 1 }
  const first = await bench.s3.send(new ListPartsCommand(page))
  expect(first).toMatchObject({
    ChecksumAlgorithm: 'SHA256',
    ChecksumType: 'COMPOSITE',
    IsTruncated: true,
    NextPartNumberMarker: '1',
    Parts: [{ PartNumber: 1, Size: FIRST.length, ChecksumSHA256: checksum('sha256', FIRST) }],
  })
  const { NextPartNumberMarker: PartNumberMarker } = first
  const second = await bench.s3.send(new ListPartsCommand({ ...page, PartNumberMarker }))
  expect(second).toMatchObject({ IsTruncated: false, Parts: [{ PartNumber: 2, Size: SECOND.length }] })
})

describe('a part of an object', () => {
  const part = async (PartNumber: number, Key = WHERE.Key) => {
    const found = await bench.s3.send(new GetObjectCommand({ Bucket: 'data', Key, PartNumber }))
    return { found, text: await found.Body?.transformToString() }
  }

  test('is read alone, with its position in the whole', async () => {
    const { id, parts } = await sent()
    await complete(id, parts)
    const { found, text } = await part(2)
    expect(text).toBe('the end')
    expect(found).toMatchObject({
      $metadata: { httpStatusCode: 206 },
      ContentRange: `bytes ${String(FIRST.length)}-${String(WHOLE.length - 1)}/${String(WHOLE.length)}`,
      PartsCount: 2,
    })
    const head = await bench.s3.send(new HeadObjectCommand({ ...WHERE, PartNumber: 1 }))
    expect(head).toMatchObject({ $metadata: { httpStatusCode: 206 }, ContentLength: FIRST.length, PartsCount: 2 })
    await expect(part(3)).rejects.toMatchObject({ name: 'InvalidPartNumber', $metadata: { httpStatusCode: 416 } })
  })

  test('is the whole object when it was uploaded in one request', async () => {
    await bench.s3.send(new PutObjectCommand({ Bucket: 'data', Key: 'small', Body: 'hello' }))
    const { found, text } = await part(1, 'small')
    expect([text, found.ContentRange, found.PartsCount]).toEqual(['hello', 'bytes 0-4/5', undefined])
    await expect(part(0, 'small')).rejects.toHaveProperty('name', 'InvalidArgument')
    const both = bench.s3.send(
      new GetObjectCommand({ Bucket: 'data', Key: 'small', PartNumber: 1, Range: 'bytes=0-1' }),
    )
    await expect(both).rejects.toHaveProperty('name', 'InvalidRequest')
  })
})
