/** Missing keys, buckets, foreign projects and the control path under a policy. */
import { DescribeProjectsCommand, DescribeProjectVersionsCommand } from '@aws-sdk/client-rekognition'
import { GetObjectCommand, HeadBucketCommand, HeadObjectCommand } from '@aws-sdk/client-s3'
import { describe, expect, test } from '@jest/globals'
import {
  openBenchForEachTest,
  PROJECT,
  BUCKET,
  bench,
  setPolicy,
} from '../../../__tests__/support/emulator/policy-bench.js'

openBenchForEachTest()

describe('a missing key', () => {
  test.each(['GetObject', 'HeadObject'])(
    'is a 404 to %s with the right to list the bucket, a 403 without',
    async (call) => {
      const missing = { Bucket: 'data', Key: 'b.txt' }
      const send = () =>
        call === 'GetObject'
          ? bench.s3.send(new GetObjectCommand(missing))
          : bench.s3.send(new HeadObjectCommand(missing))
      await setPolicy([['s3:GetObject', 'arn:aws:s3:::data/*']])
      await expect(send()).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } })
      await setPolicy([
        ['s3:GetObject', 'arn:aws:s3:::data/*'],
        ['s3:ListBucket', BUCKET],
      ])
      await expect(send()).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } })
    },
  )

  test('names what is not allowed, in the format of S3', async () => {
    await setPolicy([['s3:GetObject', 'arn:aws:s3:::data/*']])
    await expect(bench.s3.send(new GetObjectCommand({ Bucket: 'data', Key: 'b.txt' }))).rejects.toThrow(
      'is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::data" because',
    )
  })

  test('its missing bucket is a 404, too, with any policy', async () => {
    await setPolicy([])
    await expect(bench.s3.send(new GetObjectCommand({ Bucket: 'nowhere', Key: 'a' }))).rejects.toMatchObject({
      name: 'NoSuchBucket',
    })
  })
})

describe('HeadBucket', () => {
  test('that is denied names the Region of the bucket', async () => {
    await setPolicy([])
    const error: unknown = await bench.s3
      .send(new HeadBucketCommand({ Bucket: 'data' }))
      .catch((error: unknown) => error)
    expect(error).toMatchObject({
      $metadata: { httpStatusCode: 403 },
      $response: { headers: { 'x-amz-bucket-region': 'eu-west-1' } },
    })
  })

  test('of a bucket in another Region is redirected there, with any policy', async () => {
    await bench.emulator.applySeed({ buckets: { far: { region: 'us-west-2' } } })
    await setPolicy([])
    await expect(bench.s3.send(new HeadBucketCommand({ Bucket: 'far' }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 301 },
    })
  })
})

test('a project of another account is denied, not unknown', async () => {
  await setPolicy([['rekognition:*', 'arn:aws:rekognition:*:111122223333:project/*']])
  const other = PROJECT.replace('111122223333', '444455556666')
  await expect(bench.rekognition.send(new DescribeProjectVersionsCommand({ ProjectArn: other }))).rejects.toMatchObject(
    {
      name: 'AccessDeniedException',
    },
  )
})

describe('the policy on the control path', () => {
  const at = () => `${bench.emulator.url}/_emulator/policy`
  const document = {
    Version: '2012-10-17',
    Statement: [{ Sid: 'All', Effect: 'Allow', Action: 's3:*', Resource: '*' }],
  }
  const shown = { statements: [{ sid: 'All', effect: 'Allow', actions: ['s3:*'], resources: ['*'] }] }

  test('is set, shown and dropped', async () => {
    const put = await fetch(at(), { method: 'PUT', body: JSON.stringify(document) })
    expect([put.status, await put.json()]).toEqual([200, shown])
    expect(await (await fetch(at())).json()).toEqual(shown)
    await expect(bench.rekognition.send(new DescribeProjectsCommand({}))).rejects.toThrow('is not authorized')
    expect(await (await fetch(at(), { method: 'DELETE' })).json()).toBeNull()
    await expect(bench.rekognition.send(new DescribeProjectsCommand({}))).resolves.toBeDefined()
  })

  test.each([
    ['not JSON', 'x', 'not JSON'],
    [
      'a condition',
      JSON.stringify({ Statement: { ...document.Statement[0], Condition: {} } }),
      'statement 1 (All): Condition is not emulated',
    ],
  ])('is unchanged after %s', async (_name, body, message) => {
    const put = await fetch(at(), { method: 'PUT', body })
    expect([put.status, await put.json()]).toEqual([400, { error: expect.stringContaining(message) }])
    expect(await (await fetch(at())).json()).toBeNull()
  })

  test('a seed with a bad one is refused', async () => {
    await expect(bench.emulator.applySeed({ policy: { Statement: 1 } })).rejects.toThrow('Statement must be')
  })
})
