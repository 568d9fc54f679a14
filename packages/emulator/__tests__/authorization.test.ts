/** The policy of the caller, held against every operation, as the official clients meet it. */
import {
  CreateProjectCommand,
  CreateProjectVersionCommand,
  DeleteProjectVersionCommand,
  DescribeProjectsCommand,
  DescribeProjectVersionsCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
} from '@aws-sdk/client-rekognition'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketLocationCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'

const PROJECT = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/1772441940000'
const VERSION = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v1/1772442000000'
const OUTPUT = { S3Bucket: 'results', S3KeyPrefix: 'runs' }
const DATA = { Assets: [{ GroundTruthManifest: { S3Object: { Bucket: 'data', Name: 'm' } } }] }
const AT = { Bucket: 'data', Key: 'a.txt' }
const OBJECT = 'arn:aws:s3:::data/a.txt'
const BUCKET = 'arn:aws:s3:::data'

let bench: Bench

beforeEach(async () => {
  bench = await openBench({
    seed: {
      buckets: { results: {}, data: { versioning: 'Enabled', objects: { 'a.txt': { text: 'hello' } } } },
      projects: { orchard: { versions: { v1: { f1Score: 0.9, ageSeconds: 0 } } } },
    },
  })
})

afterEach(async () => {
  await bench.close()
})

interface Row {
  readonly call: string
  readonly send: () => Promise<unknown>
  /** All that the call needs: each alone is too little. */
  readonly needs: readonly (readonly [action: string, resource: string])[]
}

const rows: readonly Row[] = [
  {
    call: 'DescribeProjects',
    send: () => bench.rekognition.send(new DescribeProjectsCommand({})),
    needs: [['rekognition:DescribeProjects', '*']],
  },
  {
    call: 'CreateProject',
    send: () => bench.rekognition.send(new CreateProjectCommand({ ProjectName: 'meadow' })),
    needs: [['rekognition:CreateProject', '*']],
  },
  {
    call: 'CreateProject with tags',
    send: () => bench.rekognition.send(new CreateProjectCommand({ ProjectName: 'meadow', Tags: { a: 'b' } })),
    needs: [
      ['rekognition:CreateProject', '*'],
      ['rekognition:TagResource', 'arn:aws:rekognition:eu-west-1:111122223333:project/meadow/1772442000000'],
    ],
  },
  {
    call: 'DescribeProjectVersions',
    send: () => bench.rekognition.send(new DescribeProjectVersionsCommand({ ProjectArn: PROJECT })),
    needs: [['rekognition:DescribeProjectVersions', PROJECT]],
  },
  {
    call: 'CreateProjectVersion',
    send: () =>
      bench.rekognition.send(
        new CreateProjectVersionCommand({
          ProjectArn: PROJECT,
          VersionName: 'v2',
          OutputConfig: OUTPUT,
          TrainingData: DATA,
          TestingData: { AutoCreate: true },
          Tags: {},
        }),
      ),
    needs: [['rekognition:CreateProjectVersion', PROJECT]],
  },
  {
    call: 'CreateProjectVersion with tags',
    send: () =>
      bench.rekognition.send(
        new CreateProjectVersionCommand({
          ProjectArn: PROJECT,
          VersionName: 'v2',
          OutputConfig: OUTPUT,
          TrainingData: DATA,
          TestingData: { AutoCreate: true },
          Tags: { a: 'b' },
        }),
      ),
    needs: [
      ['rekognition:CreateProjectVersion', PROJECT],
      [
        'rekognition:TagResource',
        'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v2/1772442000000',
      ],
    ],
  },
  {
    call: 'DeleteProjectVersion',
    send: () => bench.rekognition.send(new DeleteProjectVersionCommand({ ProjectVersionArn: VERSION })),
    needs: [['rekognition:DeleteProjectVersion', VERSION]],
  },
  {
    call: 'TagResource',
    send: () => bench.rekognition.send(new TagResourceCommand({ ResourceArn: VERSION, Tags: { a: 'b' } })),
    needs: [['rekognition:TagResource', VERSION]],
  },
  {
    call: 'ListTagsForResource',
    send: () => bench.rekognition.send(new ListTagsForResourceCommand({ ResourceArn: VERSION })),
    needs: [['rekognition:ListTagsForResource', VERSION]],
  },
  { call: 'ListBuckets', send: () => bench.s3.send(new ListBucketsCommand({})), needs: [['s3:ListAllMyBuckets', '*']] },
  {
    call: 'CreateBucket',
    send: () =>
      bench.s3.send(
        new CreateBucketCommand({ Bucket: 'fresh', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
      ),
    needs: [['s3:CreateBucket', 'arn:aws:s3:::fresh']],
  },
  {
    call: 'DeleteBucket',
    send: () => bench.s3.send(new DeleteBucketCommand({ Bucket: 'results' })),
    needs: [['s3:DeleteBucket', 'arn:aws:s3:::results']],
  },
  {
    call: 'HeadBucket',
    send: () => bench.s3.send(new HeadBucketCommand({ Bucket: 'data' })),
    needs: [['s3:ListBucket', BUCKET]],
  },
  {
    call: 'GetBucketLocation',
    send: () => bench.s3.send(new GetBucketLocationCommand({ Bucket: 'data' })),
    needs: [['s3:GetBucketLocation', BUCKET]],
  },
  {
    call: 'GetBucketVersioning',
    send: () => bench.s3.send(new GetBucketVersioningCommand({ Bucket: 'data' })),
    needs: [['s3:GetBucketVersioning', BUCKET]],
  },
  {
    call: 'PutBucketVersioning',
    send: () =>
      bench.s3.send(
        new PutBucketVersioningCommand({ Bucket: 'data', VersioningConfiguration: { Status: 'Suspended' } }),
      ),
    needs: [['s3:PutBucketVersioning', BUCKET]],
  },
  {
    call: 'ListObjectsV2',
    send: () => bench.s3.send(new ListObjectsV2Command({ Bucket: 'data' })),
    needs: [['s3:ListBucket', BUCKET]],
  },
  { call: 'GetObject', send: () => bench.s3.send(new GetObjectCommand(AT)), needs: [['s3:GetObject', OBJECT]] },
  { call: 'HeadObject', send: () => bench.s3.send(new HeadObjectCommand(AT)), needs: [['s3:GetObject', OBJECT]] },
  {
    call: 'GetObject of a version',
    send: () => bench.s3.send(new GetObjectCommand({ ...AT, VersionId: versionId() })),
    needs: [['s3:GetObjectVersion', OBJECT]],
  },
  {
    call: 'HeadObject of a version',
    send: () => bench.s3.send(new HeadObjectCommand({ ...AT, VersionId: versionId() })),
    needs: [['s3:GetObjectVersion', OBJECT]],
  },
  {
    call: 'PutObject',
    send: () => bench.s3.send(new PutObjectCommand({ ...AT, Body: 'x' })),
    needs: [['s3:PutObject', OBJECT]],
  },
  {
    call: 'PutObject with an ACL and tags',
    send: () =>
      bench.s3.send(new PutObjectCommand({ ...AT, Body: 'x', ACL: 'bucket-owner-full-control', Tagging: 'a=b' })),
    needs: [
      ['s3:PutObject', OBJECT],
      ['s3:PutObjectAcl', OBJECT],
      ['s3:PutObjectTagging', OBJECT],
    ],
  },
  {
    call: 'DeleteObject',
    send: () => bench.s3.send(new DeleteObjectCommand(AT)),
    needs: [['s3:DeleteObject', OBJECT]],
  },
  {
    call: 'DeleteObject of a version',
    send: () => bench.s3.send(new DeleteObjectCommand({ ...AT, VersionId: versionId() })),
    needs: [['s3:DeleteObjectVersion', OBJECT]],
  },
  {
    call: 'CreateMultipartUpload',
    send: () => bench.s3.send(new CreateMultipartUploadCommand(AT)),
    needs: [['s3:PutObject', OBJECT]],
  },
  {
    call: 'UploadPart',
    send: async () => bench.s3.send(new UploadPartCommand({ ...AT, UploadId: uploadId(), PartNumber: 1, Body: 'x' })),
    needs: [['s3:PutObject', OBJECT]],
  },
  {
    call: 'CompleteMultipartUpload',
    send: () =>
      bench.s3.send(
        new CompleteMultipartUploadCommand({
          ...AT,
          UploadId: uploadId(),
          MultipartUpload: { Parts: [{ PartNumber: 1, ETag: '"9dd4e461268c8034f5c8564e155c67a6"' }] },
        }),
      ),
    needs: [['s3:PutObject', OBJECT]],
  },
  {
    call: 'AbortMultipartUpload',
    send: () => bench.s3.send(new AbortMultipartUploadCommand({ ...AT, UploadId: uploadId() })),
    needs: [['s3:AbortMultipartUpload', OBJECT]],
  },
]

function versionId(): string {
  return bench.emulator.state.buckets.get('data')?.objects.get('a.txt')?.[0]?.versionId ?? ''
}

function uploadId(): string {
  return [...bench.emulator.state.uploads.keys()][0] ?? ''
}

/** An upload with one part, begun before there is a policy. */
async function beginUpload(): Promise<void> {
  await bench.s3.send(new CreateMultipartUploadCommand(AT))
  await bench.s3.send(new UploadPartCommand({ ...AT, UploadId: uploadId(), PartNumber: 1, Body: 'x' }))
}

function policyOf(needs: Row['needs'], effect = 'Allow') {
  return needs.map(([action, resource]) => ({ Statement: { Effect: effect, Action: action, Resource: resource } }))
}

function setPolicy(needs: Row['needs'], ...more: readonly unknown[]): Promise<void> {
  return bench.emulator.applySeed({ policy: [...policyOf(needs), ...more] })
}

describe.each(rows)('$call', ({ call, send, needs }) => {
  test('goes with exactly what it needs', async () => {
    await beginUpload()
    await setPolicy(needs)
    await expect(send()).resolves.toBeDefined()
  })

  test.each(needs.map(([action, resource]) => ({ action, resource })))(
    'is denied without $action, which the answer names with its resource',
    async ({ action, resource }) => {
      await beginUpload()
      const before = bench.emulator.state
      await setPolicy(needs.filter(([other]) => other !== action))
      const failure: unknown = await send().catch((error: unknown) => error)
      const isS3 = call !== 'CreateProject' && action.startsWith('s3:')
      const shown = isS3 ? `"${resource}"` : resource
      const hasBody = !call.startsWith('Head')
      expect(failure).toMatchObject({
        ...(hasBody
          ? {
              name: isS3 ? 'AccessDenied' : 'AccessDeniedException',
              message: `User: arn:aws:iam::111122223333:user/emulator is not authorized to perform: ${action} on resource: ${shown} because no identity-based policy allows the ${action} action`,
            }
          : {}),
        $metadata: { httpStatusCode: isS3 ? 403 : 400 },
      })
      expect({ ...bench.emulator.state, policy: undefined }).toEqual({ ...before, policy: undefined })
    },
  )

  test.each(needs.map(([action, resource]) => ({ action, resource })))(
    'is denied by a Deny of $action',
    async ({ action, resource }) => {
      await beginUpload()
      await setPolicy(needs, ...policyOf([[action, resource]], 'Deny'))
      const failure: unknown = await send().catch((error: unknown) => error)
      expect(failure).toMatchObject({ $metadata: { httpStatusCode: action.startsWith('s3:') ? 403 : 400 } })
      if (!call.startsWith('Head'))
        expect(failure).toHaveProperty(
          'message',
          expect.stringMatching(/with an explicit deny in an identity-based policy$/),
        )
    },
  )
})

describe('a key that is missing', () => {
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

  test('names what is not allowed, in the words of S3', async () => {
    await setPolicy([['s3:GetObject', 'arn:aws:s3:::data/*']])
    await expect(bench.s3.send(new GetObjectCommand({ Bucket: 'data', Key: 'b.txt' }))).rejects.toThrow(
      'is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::data" because',
    )
  })

  test('its bucket too is a 404, whatever is allowed', async () => {
    await setPolicy([])
    await expect(bench.s3.send(new GetObjectCommand({ Bucket: 'nowhere', Key: 'a' }))).rejects.toMatchObject({
      name: 'NoSuchBucket',
    })
  })
})

describe('HeadBucket', () => {
  test('that is denied says where the bucket lies', async () => {
    await setPolicy([])
    const error: unknown = await bench.s3
      .send(new HeadBucketCommand({ Bucket: 'data' }))
      .catch((error: unknown) => error)
    expect(error).toMatchObject({
      $metadata: { httpStatusCode: 403 },
      $response: { headers: { 'x-amz-bucket-region': 'eu-west-1' } },
    })
  })

  test('of a bucket in another Region is sent there, whatever is allowed', async () => {
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
    ['no JSON', 'x', 'not JSON'],
    [
      'a condition',
      JSON.stringify({ Statement: { ...document.Statement[0], Condition: {} } }),
      'statement 1 (All): Condition is not emulated',
    ],
  ])('is left as it was for %s', async (_name, body, message) => {
    const put = await fetch(at(), { method: 'PUT', body })
    expect([put.status, await put.json()]).toEqual([400, { error: expect.stringContaining(message) }])
    expect(await (await fetch(at())).json()).toBeNull()
  })

  test('a seed with a bad one is refused', async () => {
    await expect(bench.emulator.applySeed({ policy: { Statement: 1 } })).rejects.toThrow('Statement must be')
  })
})
