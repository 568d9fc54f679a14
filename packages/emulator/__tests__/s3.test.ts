/** S3 through its official client, and by hand where no client would go. */
import { request } from 'node:http'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketLocationCommand,
  GetBucketVersioningCommand,
  GetObjectAclCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
  type CompletedPart,
  type GetObjectCommandInput,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { EXAMPLE_CREDENTIALS } from '../src/credentials.js'
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

const keepVersions = (Status: 'Enabled' | 'Suspended') =>
  bench.s3.send(new PutBucketVersioningCommand({ Bucket: 'data', VersioningConfiguration: { Status } }))

describe('objects', () => {
  test('come back with their headers, metadata and checksum', async () => {
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

  test.each(['CRC32', 'CRC32C', 'SHA1', 'SHA256', 'CRC64NVME'] as const)('the client’s %s fits', async (algorithm) => {
    await put('a', 'x'.repeat(3000), { ChecksumAlgorithm: algorithm })
    expect(await textOf('a', { ChecksumMode: 'ENABLED' })).toHaveLength(3000)
  })

  test.each<[name: string, headers: Readonly<Record<string, string>>, code: string]>([
    ['a checksum', { 'x-amz-checksum-sha256': 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=' }, 'BadDigest'],
    ['an MD5', { 'content-md5': 'XUFAKrxLKna5cZ2REBfFkg==' }, 'BadDigest'],
    ['an MD5 that is none', { 'content-md5': 'abc' }, 'InvalidDigest'],
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

  test.each(['GLACIER', 'DEEP_ARCHIVE'])('an object in %s can be looked at, not read', async (storageClass) => {
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

  test('conditions that hold let the object through', async () => {
    await put('a', 'hello')
    expect(await textOf('a', { IfMatch: '"5d41402abc4b2a76b9719d911017c592"', IfNoneMatch: '"x"' })).toBe('hello')
  })

  test('a write may ask that nothing, or a certain object, be there', async () => {
    await put('a', 'one', { IfNoneMatch: '*' })
    await expect(put('a', 'two', { IfNoneMatch: '*' })).rejects.toHaveProperty('name', 'PreconditionFailed')
    await expect(put('a', 'two', { IfMatch: '"x"' })).rejects.toHaveProperty('name', 'PreconditionFailed')
    await expect(put('none', 'two', { IfMatch: '"x"' })).rejects.toHaveProperty('name', 'NoSuchKey')
    expect(await textOf('a')).toBe('one')
  })

  test('a missing key: 404, or 403 for those who may not list', async () => {
    await expect(read('none')).rejects.toMatchObject({ name: 'NoSuchKey', $metadata: { httpStatusCode: 404 } })
    await bench.emulator.applySeed({ buckets: { data: { list: false } } })
    await expect(read('none')).rejects.toMatchObject({ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } })
  })

  test('a bucket may be closed for reading and writing', async () => {
    await put('a', 'hello')
    await bench.emulator.applySeed({ buckets: { data: { read: false, write: false } } })
    await expect(read('a')).rejects.toHaveProperty('name', 'AccessDenied')
    await expect(put('a', 'x')).rejects.toHaveProperty('name', 'AccessDenied')
  })
})

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

  test('that were given up are gone', async () => {
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

  test('a delete leaves a marker, and the versions below it', async () => {
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

  test('without versions a delete is for good', async () => {
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

  test('a token that nobody gave out is refused', async () => {
    await expect(list({ ContinuationToken: '!' })).rejects.toHaveProperty('name', 'InvalidArgument')
  })
})

describe('buckets', () => {
  test('are made where the client is, and listed', async () => {
    const eu = { LocationConstraint: 'eu-west-1' } as const
    await bench.s3.send(new CreateBucketCommand({ Bucket: 'more', CreateBucketConfiguration: eu }))
    expect((await bench.s3.send(new GetBucketLocationCommand({ Bucket: 'more' }))).LocationConstraint).toBe('eu-west-1')
    expect((await bench.s3.send(new ListBucketsCommand({}))).Buckets?.map(({ Name }) => Name)).toEqual(['data', 'more'])
    expect((await bench.s3.send(new HeadBucketCommand({ Bucket: 'more' }))).BucketRegion).toBe('eu-west-1')
    const again = bench.s3.send(new CreateBucketCommand({ Bucket: 'more', CreateBucketConfiguration: eu }))
    await expect(again).rejects.toHaveProperty('name', 'BucketAlreadyOwnedByYou')
    await bench.s3.send(new DeleteBucketCommand({ Bucket: 'more' }))
    await expect(bench.s3.send(new HeadBucketCommand({ Bucket: 'more' }))).rejects.toHaveProperty('name', 'NotFound')
  })

  describe('of another Region', () => {
    const seed = { buckets: { far: { region: 'ap-south-1', objects: { a: { text: 'x' } } }, shut: { list: false } } }

    test('are answered for with a redirect that says where they are', async () => {
      await bench.emulator.applySeed(seed)
      const url = `${bench.emulator.url}/far/a`
      for (const method of ['GET', 'HEAD'] as const) {
        const response = await fetch(url, { ...signedRequest(url, '', { method, service: 's3' }), redirect: 'manual' })
        expect([response.status, response.headers.get('x-amz-bucket-region')]).toEqual([301, 'ap-south-1'])
        const body = await response.text()
        if (method === 'GET') {
          expect(body).toContain('<Code>PermanentRedirect</Code>')
          expect(body).toContain('<Endpoint>far.s3.ap-south-1.amazonaws.com</Endpoint>')
        }
      }
      const write = bench.s3.send(new PutObjectCommand({ Bucket: 'far', Key: 'b', Body: 'x' }))
      await expect(write).rejects.toHaveProperty('name', 'PermanentRedirect')
      expect(await bench.emulator.getObject('far', 'b')).toBeUndefined()
      await expect(bench.s3.send(new GetBucketLocationCommand({ Bucket: 'far' }))).rejects.toHaveProperty(
        'name',
        'PermanentRedirect',
      )
    })

    test('are listed with the others, and where a bucket is, everybody is told', async () => {
      await bench.emulator.applySeed(seed)
      expect((await bench.s3.send(new ListBucketsCommand({}))).Buckets?.map(({ Name }) => Name)).toEqual([
        'data',
        'far',
        'shut',
      ])
      // The Region of a bucket is told to whoever asks, also to those who may not look into it.
      const shut = bench.s3.send(new HeadBucketCommand({ Bucket: 'shut' }))
      await expect(shut).rejects.toMatchObject({
        $metadata: { httpStatusCode: 403 },
        $response: { headers: { 'x-amz-bucket-region': 'eu-west-1' } },
      })
    })

    test('us-east-1 finds them signed for the wrong Region, and knows where all of them are', async () => {
      await bench.close()
      bench = await openBench({ region: 'us-east-1', seed })
      const s3 = new S3Client({
        endpoint: bench.emulator.url,
        region: 'us-east-1',
        maxAttempts: 1,
        credentials: EXAMPLE_CREDENTIALS,
        forcePathStyle: true,
      })
      await expect(s3.send(new GetObjectCommand({ Bucket: 'far', Key: 'a' }))).rejects.toMatchObject({
        name: 'AuthorizationHeaderMalformed',
        message: "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'ap-south-1'",
        Region: 'ap-south-1',
      })
      expect((await s3.send(new GetBucketLocationCommand({ Bucket: 'far' }))).LocationConstraint).toBe('ap-south-1')
      s3.destroy()
    })
  })

  test('elsewhere, and under a bad name, they are not made', async () => {
    const elsewhere = { LocationConstraint: 'eu-central-1' } as const
    const nowhere = bench.s3.send(new CreateBucketCommand({ Bucket: 'more', CreateBucketConfiguration: elsewhere }))
    await expect(nowhere).rejects.toHaveProperty('name', 'IllegalLocationConstraintException')
    const bad = bench.s3.send(new CreateBucketCommand({ Bucket: 'Bad_Name' }))
    await expect(bad).rejects.toHaveProperty('name', 'InvalidBucketName')
  })

  test('go only when they are empty', async () => {
    await put('a', 'x')
    await expect(bench.s3.send(new DeleteBucketCommand({ Bucket: 'data' }))).rejects.toHaveProperty(
      'name',
      'BucketNotEmpty',
    )
  })

  test('unknown ones are missing', async () => {
    await expect(bench.s3.send(new GetObjectCommand({ Bucket: 'none', Key: 'a' }))).rejects.toHaveProperty(
      'name',
      'NoSuchBucket',
    )
  })
})

test('a bucket can be named in the host', async () => {
  await put('a/b', 'hello')
  const url = `http://data.localhost:${String(bench.emulator.port)}/a/b`
  const signed = signedRequest(url, '', { method: 'GET', service: 's3' })
  const text = await new Promise<string>((resolve, reject) => {
    const headers = { ...signed.headers, host: `data.localhost:${String(bench.emulator.port)}` }
    request({ host: '127.0.0.1', port: bench.emulator.port, path: '/a/b', headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      response.on('end', () => {
        resolve(body)
      })
    })
      .once('error', reject)
      .end()
  })
  expect(text).toBe('hello')
})

test('what is not emulated is NotImplemented by its name, and never taken for something else', async () => {
  const acl = bench.s3.send(new GetObjectAclCommand({ Bucket: 'data', Key: 'a' }))
  await expect(acl).rejects.toMatchObject({
    name: 'NotImplemented',
    message:
      'The emulator does not implement GetObjectAcl. See packages/emulator/docs/coverage.md for what it emulates.',
  })
  expect(bench.emulator.journal.map(({ operation }) => operation)).toEqual(['GetObjectAcl'])
})
