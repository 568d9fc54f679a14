/** Each call to the emulator, with the actions and resources that it needs. */
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
import { PROJECT, VERSION, OUTPUT, DATA, AT, OBJECT, BUCKET, bench } from './policy-bench.js'

export interface Row {
  readonly call: string
  readonly send: () => Promise<unknown>
  /** All that the call needs: each alone is too little. */
  readonly needs: readonly (readonly [action: string, resource: string])[]
}

export const rows: readonly Row[] = [
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
export async function beginUpload(): Promise<void> {
  await bench.s3.send(new CreateMultipartUploadCommand(AT))
  await bench.s3.send(new UploadPartCommand({ ...AT, UploadId: uploadId(), PartNumber: 1, Body: 'x' }))
}
