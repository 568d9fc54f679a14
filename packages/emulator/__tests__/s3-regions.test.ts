/** A client in another Region is redirected to the bucket as in S3. */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { EXAMPLE_CREDENTIALS } from '../src/credentials.js'
import { signedForWrongRegion } from '../src/s3/wrong-region.js'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'
import { signedRequest } from '../../../__tests__/support/emulator/signed-request.js'

let bench: Bench
const clients: S3Client[] = []

beforeEach(async () => {
  bench = await openBench({
    seed: {
      buckets: {
        data: { objects: { a: { text: 'hello' } } },
        far: { region: 'ap-south-1', objects: { a: { text: 'far away' } } },
      },
    },
  })
})

afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy()
  await bench.close()
})

function clientOf(region: string): S3Client {
  const client = new S3Client({
    endpoint: bench.emulator.url,
    region,
    maxAttempts: 1,
    credentials: EXAMPLE_CREDENTIALS,
    forcePathStyle: true,
    followRegionRedirects: true,
  })
  clients.push(client)
  return client
}

test.each(['us-west-2', 'us-east-1', 'eu-west-1'])(
  'a client of %s that follows redirects reads and writes',
  async (region) => {
    const client = clientOf(region)
    const where = { Bucket: 'data', Key: 'b' }
    await client.send(new PutObjectCommand({ ...where, Body: 'written' }))
    expect((await client.send(new HeadObjectCommand(where))).ContentLength).toBe(7)
    expect((await client.send(new HeadBucketCommand({ Bucket: 'data' }))).BucketRegion).toBe('eu-west-1')
    const found = await client.send(new GetObjectCommand({ Bucket: 'data', Key: 'a' }))
    expect(await found.Body?.transformToString()).toBe('hello')
    expect((await client.send(new ListObjectsV2Command({ Bucket: 'data' }))).KeyCount).toBe(2)
    expect((await bench.emulator.getObject('data', 'b'))?.toString()).toBe('written')
  },
)

test('a bucket of another Region is reached there', async () => {
  const found = await clientOf('eu-west-1').send(new GetObjectCommand({ Bucket: 'far', Key: 'a' }))
  expect(await found.Body?.transformToString()).toBe('far away')
  const direct = await clientOf('ap-south-1').send(new GetObjectCommand({ Bucket: 'far', Key: 'a' }))
  expect(await direct.Body?.transformToString()).toBe('far away')
})

test('the policy of the caller applies there too', async () => {
  await bench.emulator.applySeed({
    policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:ListBucket', Resource: '*' }] },
  })
  const read = clientOf('ap-south-1').send(new GetObjectCommand({ Bucket: 'far', Key: 'a' }))
  await expect(read).rejects.toMatchObject({ name: 'AccessDenied' })
})

describe('a signature for another Region', () => {
  const send = (path: string, method: string, region: string) => {
    const url = `${bench.emulator.url}${path}`
    return fetch(url, { ...signedRequest(url, '', { method, service: 's3', region }), redirect: 'manual' })
  }

  test.each<[name: string, path: string, method: string, region: string, status: number, code: string | undefined]>([
    ['GET', '/data/a', 'GET', 'us-west-2', 301, 'PermanentRedirect'],
    ['HEAD', '/data/a', 'HEAD', 'us-west-2', 301, undefined],
    ['HEAD of the bucket', '/data', 'HEAD', 'us-west-2', 301, undefined],
    ['GET with the bucket in the path', '/data/a', 'GET', 'us-east-1', 301, 'PermanentRedirect'],
    ['GET of a missing bucket', '/none/a', 'GET', 'us-west-2', 400, 'AuthorizationHeaderMalformed'],
    ['HEAD of a missing bucket', '/none/a', 'HEAD', 'us-west-2', 400, undefined],
  ])('%s %s %s signed for %s: %i, with the Region', async (_name, path, method, region, status, code) => {
    const response = await send(path, method, region)
    expect([response.status, response.headers.get('x-amz-bucket-region')]).toEqual([status, 'eu-west-1'])
    const body = await response.text()
    if (code === undefined) expect(body).toBe('')
    else expect(body).toContain(`<Code>${code}</Code>`)
  })

  test('reaches the bucket’s own Region from us-east-1 only by the bucket in the host name', () => {
    const bucket = { name: 'data', region: 'eu-west-1' }
    expect(signedForWrongRegion('us-east-1', 'eu-west-1', { ...bucket, namedIn: 'host' })).toMatchObject({
      status: 400,
      code: 'AuthorizationHeaderMalformed',
      details: { Region: 'eu-west-1' },
      headers: { 'x-amz-bucket-region': 'eu-west-1' },
    })
    expect(signedForWrongRegion('us-east-1', 'eu-west-1', { ...bucket, namedIn: 'path' }).status).toBe(301)
  })

  test('names the expected Region where no bucket is requested', async () => {
    await expect(clientOf('us-west-2').send(new ListBucketsCommand({}))).rejects.toMatchObject({
      name: 'AuthorizationHeaderMalformed',
      message: "The authorization header is malformed; the region 'us-west-2' is wrong; expecting 'eu-west-1'",
      Region: 'eu-west-1',
    })
  })
})

describe('a delete with If-Match', () => {
  const remove = (Key: string, IfMatch: string) =>
    bench.s3.send(new DeleteObjectCommand({ Bucket: 'data', Key, IfMatch }))

  test.each(['"5d41402abc4b2a76b9719d911017c592"', '*'])('of %s that matches is done', async (ifMatch) => {
    await remove('a', ifMatch)
    expect(await bench.emulator.getObject('data', 'a')).toBeUndefined()
  })

  test('of another object is refused, and the object stays', async () => {
    await expect(remove('a', '"other"')).rejects.toMatchObject({
      name: 'PreconditionFailed',
      $metadata: { httpStatusCode: 412 },
    })
    expect((await bench.emulator.getObject('data', 'a'))?.toString()).toBe('hello')
  })

  test('reports a missing object as missing, and a delete marker as no match', async () => {
    await expect(remove('none', '*')).rejects.toMatchObject({ name: 'NoSuchKey', $metadata: { httpStatusCode: 404 } })
    await bench.s3.send(
      new PutBucketVersioningCommand({ Bucket: 'data', VersioningConfiguration: { Status: 'Enabled' } }),
    )
    await bench.s3.send(new DeleteObjectCommand({ Bucket: 'data', Key: 'a' }))
    await expect(remove('a', '*')).rejects.toHaveProperty('name', 'PreconditionFailed')
  })
})
