/** Buckets, and requests that the emulator does not emulate. */
import { request } from 'node:http'
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  GetBucketLocationCommand,
  GetObjectAclCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  PutObjectCommand,
  S3Client,
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

describe('buckets', () => {
  test('are created in the Region of the client, and listed', async () => {
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

    test('are answered with a redirect to their Region', async () => {
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

    test('are listed with the others, and the Region of a bucket is returned to every caller', async () => {
      await bench.emulator.applySeed(seed)
      expect((await bench.s3.send(new ListBucketsCommand({}))).Buckets?.map(({ Name }) => Name)).toEqual([
        'data',
        'far',
        'shut',
      ])
      // The Region of a bucket is returned to every caller, also to those without access to it.
      const shut = bench.s3.send(new HeadBucketCommand({ Bucket: 'shut' }))
      await expect(shut).rejects.toMatchObject({
        $metadata: { httpStatusCode: 403 },
        $response: { headers: { 'x-amz-bucket-region': 'eu-west-1' } },
      })
    })

    test('us-east-1 reports them as signed for the wrong Region, and knows the Regions of all', async () => {
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

  test('in another Region, and with an invalid name, they are not created', async () => {
    const elsewhere = { LocationConstraint: 'eu-central-1' } as const
    const nowhere = bench.s3.send(new CreateBucketCommand({ Bucket: 'more', CreateBucketConfiguration: elsewhere }))
    await expect(nowhere).rejects.toHaveProperty('name', 'IllegalLocationConstraintException')
    const bad = bench.s3.send(new CreateBucketCommand({ Bucket: 'Bad_Name' }))
    await expect(bad).rejects.toHaveProperty('name', 'InvalidBucketName')
  })

  test('are deleted only when they are empty', async () => {
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

test('what is not emulated is NotImplemented by its name, and never handled as something else', async () => {
  const acl = bench.s3.send(new GetObjectAclCommand({ Bucket: 'data', Key: 'a' }))
  await expect(acl).rejects.toMatchObject({
    name: 'NotImplemented',
    message:
      'The emulator does not implement GetObjectAcl. See packages/emulator/docs/coverage.md for what it emulates.',
  })
  expect(bench.emulator.journal.map(({ operation }) => operation)).toEqual(['GetObjectAcl'])
})
