/** What a script sets up and reads itself, with the official clients. */
import { DescribeProjectsCommand, DescribeProjectVersionsCommand, RekognitionClient } from '@aws-sdk/client-rekognition'
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { clientEnvironment, REGION } from './emulator.mjs'

function settings(endpoint) {
  const env = clientEnvironment(endpoint)
  const credentials = { accessKeyId: env['AWS_ACCESS_KEY_ID'], secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] }
  return { endpoint, region: REGION, credentials, maxAttempts: 1 }
}

const s3For = (endpoint) => new S3Client({ ...settings(endpoint), forcePathStyle: true })

/** Creates a bucket, with versioning by default. */
export async function createTestBucket(endpoint, bucket, { keepsVersions = true } = {}) {
  const s3 = s3For(endpoint)
  await s3.send(new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: { LocationConstraint: REGION } }))
  if (!keepsVersions) return
  await s3.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration: { Status: 'Enabled' } }))
}

export async function putText(endpoint, bucket, key, text) {
  await s3For(endpoint).send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: text }))
}

export async function readText(endpoint, bucket, key) {
  const { Body } = await s3For(endpoint).send(new GetObjectCommand({ Bucket: bucket, Key: key }))
  return await Body.transformToString()
}

/** Copies all objects under a prefix from one service to another, into a bucket of the same name. */
export async function copyObjects(from, to, bucket, prefix) {
  const { Contents = [] } = await s3For(from).send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }))
  if (Contents.length === 0) throw new Error(`nothing under s3://${bucket}/${prefix}`)
  for (const { Key } of Contents) {
    const { Body } = await s3For(from).send(new GetObjectCommand({ Bucket: bucket, Key }))
    await putText(to, bucket, Key, await Body.transformToString())
  }
}

/** Names of all versions of a project, oldest first; none when there is no such project. */
export async function versionNames(endpoint, project) {
  const rekognition = new RekognitionClient(settings(endpoint))
  const { ProjectDescriptions } = await rekognition.send(new DescribeProjectsCommand({ ProjectNames: [project] }))
  const arn = ProjectDescriptions?.[0]?.ProjectArn
  if (arn === undefined) return []
  const { ProjectVersionDescriptions } = await rekognition.send(new DescribeProjectVersionsCommand({ ProjectArn: arn }))
  return (ProjectVersionDescriptions ?? [])
    .map((version) => /\/version\/([^/]+)\//.exec(version.ProjectVersionArn)[1])
    .reverse()
}
