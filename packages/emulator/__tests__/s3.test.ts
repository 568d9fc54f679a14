/** S3 through its official client, and by hand for what no client sends. */
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type GetObjectCommandInput,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'
import { signedRequest } from '../../../__tests__/support/emulator/signed-request.js'

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

describe('objects', () => {
  test('are returned with their headers, metadata and checksum', async () => {
    const written = await put('a/b c+ü.txt', 'hello', {
      ContentType: 'text/plain',
      Metadata: { origin: 'test' },
      ServerSideEncryption: 'aws:kms',
    })
    expect(written).toMatchObject({ ETag: '"5d41402abc4b2a76b9719d911017c592"', ServerSideEncryption: 'aws:kms' })
    const found = await read('a/b c+ü.txt', { ChecksumMode: 'ENABLED' })
    expect(found).toMatchObject({
      ETag: '"5d41402abc4b2a76b9719d911017c592"',
      ContentType: 'text/plain',
      ContentLength: 5,
      Metadata: { origin: 'test' },
      ChecksumCRC32: 'NhCmhg==',
      ServerSideEncryption: 'aws:kms',
    })
    expect(found.VersionId).toBeUndefined()
    expect(await found.Body?.transformToString()).toBe('hello')
  })

  test.each(['CRC32', 'CRC32C', 'SHA1', 'SHA256', 'CRC64NVME'] as const)(
    'the client’s %s is accepted',
    async (algorithm) => {
      await put('a', 'x'.repeat(3000), { ChecksumAlgorithm: algorithm })
      expect(await textOf('a', { ChecksumMode: 'ENABLED' })).toHaveLength(3000)
    },
  )

  test.each<[name: string, headers: Readonly<Record<string, string>>, code: string]>([
    ['a checksum', { 'x-amz-checksum-sha256': 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=' }, 'BadDigest'],
    ['an MD5', { 'content-md5': 'XUFAKrxLKna5cZ2REBfFkg==' }, 'BadDigest'],
    ['an invalid MD5', { 'content-md5': 'abc' }, 'InvalidDigest'],
    ['two checksums', { 'x-amz-checksum-sha1': 'a', 'x-amz-checksum-crc32': 'b' }, 'InvalidRequest'],
  ])('other bytes than %s says are refused', async (_name, headers, code) => {
    const url = `${bench.emulator.url}/data/a`
    const response = await fetch(url, signedRequest(url, 'other', { method: 'PUT', service: 's3', headers }))
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(`<Code>${code}</Code>`)
    expect(await bench.emulator.getObject('data', 'a')).toBeUndefined()
  })

  test('a streamed body in chunks arrives whole', async () => {
    const url = `${bench.emulator.url}/data/a`
    const body = '5\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:DUoRhQ==\r\n\r\n'
    const headers = {
      'content-encoding': 'aws-chunked',
      'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      'x-amz-decoded-content-length': '11',
      'x-amz-trailer': 'x-amz-checksum-crc32',
    }
    const response = await fetch(url, signedRequest(url, body, { method: 'PUT', service: 's3', headers }))
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect((await bench.emulator.getObject('data', 'a'))?.toString()).toBe('hello world')
    const cut = await fetch(url, signedRequest(url, body.slice(0, 12), { method: 'PUT', service: 's3', headers }))
    expect(await cut.text()).toContain('<Code>IncompleteBody</Code>')
  })

  test.each(['GLACIER', 'DEEP_ARCHIVE'])('an object in %s allows HEAD, but cannot be read', async (storageClass) => {
    await bench.emulator.applySeed({ buckets: { data: { objects: { a: { text: 'hello', storageClass } } } } })
    await expect(read('a')).rejects.toMatchObject({
      name: 'InvalidObjectState',
      $metadata: { httpStatusCode: 403 },
      StorageClass: storageClass,
    })
    const head = await bench.s3.send(new HeadObjectCommand({ Bucket: 'data', Key: 'a' }))
    expect(head).toMatchObject({ ContentLength: 5, StorageClass: storageClass })
    const { Contents } = await bench.s3.send(new ListObjectsV2Command({ Bucket: 'data' }))
    expect(Contents?.map(({ StorageClass }) => StorageClass)).toEqual([storageClass])
  })

  test('a HEAD has the headers and no body', async () => {
    await put('a', 'hello')
    const head = await bench.s3.send(new HeadObjectCommand({ Bucket: 'data', Key: 'a' }))
    expect(head).toMatchObject({ ContentLength: 5, ETag: '"5d41402abc4b2a76b9719d911017c592"' })
    const none = bench.s3.send(new HeadObjectCommand({ Bucket: 'data', Key: 'none' }))
    await expect(none).rejects.toMatchObject({ name: 'NotFound', $metadata: { httpStatusCode: 404 } })
  })

  test.each([
    ['bytes=0-1', 'he', 'bytes 0-1/5'],
    ['bytes=3-', 'lo', 'bytes 3-4/5'],
    ['bytes=-2', 'lo', 'bytes 3-4/5'],
    ['bytes=1-99', 'ello', 'bytes 1-4/5'],
    ['bytes=0-0,2-2', 'hello', undefined],
    ['bytes=3-1', 'hello', undefined],
  ])('range %s', async (Range, text, contentRange) => {
    await put('a', 'hello')
    const found = await read('a', { Range })
    expect(found.ContentRange).toBe(contentRange)
    expect(found.$metadata.httpStatusCode).toBe(contentRange === undefined ? 200 : 206)
    expect(await found.Body?.transformToString()).toBe(text)
  })

  test('a range beyond the end is refused', async () => {
    await put('a', 'hello')
    await expect(read('a', { Range: 'bytes=5-' })).rejects.toMatchObject({
      name: 'InvalidRange',
      $metadata: { httpStatusCode: 416 },
    })
  })

  test.each<[name: string, condition: Partial<GetObjectCommandInput>, status: number]>([
    ['If-Match of another', { IfMatch: '"x"' }, 412],
    ['If-None-Match of the same', { IfNoneMatch: '"5d41402abc4b2a76b9719d911017c592"' }, 304],
    ['If-Unmodified-Since before', { IfUnmodifiedSince: new Date(0) }, 412],
    ['If-Modified-Since after', { IfModifiedSince: new Date('2100-01-01') }, 304],
  ])('%s: %#', async (_name, condition, status) => {
    await put('a', 'hello')
    await expect(read('a', condition)).rejects.toMatchObject({ $metadata: { httpStatusCode: status } })
  })

  test('true conditions let the object through', async () => {
    await put('a', 'hello')
    expect(await textOf('a', { IfMatch: '"5d41402abc4b2a76b9719d911017c592"', IfNoneMatch: '"x"' })).toBe('hello')
  })

  test('a write may require that no object, or a certain one, exists', async () => {
    await put('a', 'one', { IfNoneMatch: '*' })
    await expect(put('a', 'two', { IfNoneMatch: '*' })).rejects.toHaveProperty('name', 'PreconditionFailed')
    await expect(put('a', 'two', { IfMatch: '"x"' })).rejects.toHaveProperty('name', 'PreconditionFailed')
    await expect(put('none', 'two', { IfMatch: '"x"' })).rejects.toHaveProperty('name', 'NoSuchKey')
    expect(await textOf('a')).toBe('one')
  })

  test('a missing key: 404, or 403 without permission to list', async () => {
    await expect(read('none')).rejects.toMatchObject({ name: 'NoSuchKey', $metadata: { httpStatusCode: 404 } })
    await bench.emulator.applySeed({ buckets: { data: { list: false } } })
    await expect(read('none')).rejects.toMatchObject({ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } })
  })

  test('a bucket may deny reading and writing', async () => {
    await put('a', 'hello')
    await bench.emulator.applySeed({ buckets: { data: { read: false, write: false } } })
    await expect(read('a')).rejects.toHaveProperty('name', 'AccessDenied')
    await expect(put('a', 'x')).rejects.toHaveProperty('name', 'AccessDenied')
  })
})
