/**
 * Which IAM actions on which resources a call needs. Service Authorization Reference, "Actions, resources, and
 * condition keys for Amazon Rekognition" and "... for Amazon S3"; S3 user guide, "Required permissions for Amazon S3
 * API operations". What is not in them is marked.
 */
import type { ServiceName } from '../authenticate.js'
import { partitionIdOf } from '../partition.js'
import { parseCopySource } from '../s3/copy-source.js'
import { COPY_ACTION } from '../project-policies/read-document.js'
import { isRecord } from '../wire/is-record.js'
import { APPCONFIG_NEEDS } from '../appconfig/needs.js'
import { CLOUDWATCH_NEEDS } from '../cloudwatch/needs.js'
import { SSM_NEEDS } from '../ssm/needs.js'
import { STEP_FUNCTIONS_NEEDS } from '../step-functions/needs.js'
import type { Call, Input, NeedsOf, NeedsTable } from './call.js'
import type { Need } from './policy.js'
import { entryOf } from '../../../../src/model/entry-of.js'

/** For actions without a resource, and for a call that does not name its own. */
const ANYTHING = '*'

const REKOGNITION: Readonly<Partial<Record<string, NeedsOf>>> = {
  DescribeProjects: () => [{ action: 'rekognition:DescribeProjects', resource: ANYTHING }],
  CreateProject: (input, call) => [
    { action: 'rekognition:CreateProject', resource: ANYTHING },
    ...tagging(input, newProjectArn(input, call)),
  ],
  DescribeProjectVersions: on('ProjectArn', 'rekognition:DescribeProjectVersions'),
  CreateProjectVersion: (input, call) => creating(input, 'ProjectArn', call),
  DeleteProjectVersion: on('ProjectVersionArn', 'rekognition:DeleteProjectVersion'),
  StartProjectVersion: on('ProjectVersionArn', 'rekognition:StartProjectVersion'),
  StopProjectVersion: on('ProjectVersionArn', 'rekognition:StopProjectVersion'),
  DetectCustomLabels: on('ProjectVersionArn', 'rekognition:DetectCustomLabels'),
  DeleteProject: on('ProjectArn', 'rekognition:DeleteProject'),
  CopyProjectVersion: (input, call) => [
    { action: COPY_ACTION, resource: textOf(input, 'SourceProjectVersionArn') },
    { action: COPY_ACTION, resource: textOf(input, 'DestinationProjectArn') },
    ...creating(input, 'DestinationProjectArn', call),
  ],
  PutProjectPolicy: on('ProjectArn', 'rekognition:PutProjectPolicy'),
  ListProjectPolicies: on('ProjectArn', 'rekognition:ListProjectPolicies'),
  DeleteProjectPolicy: on('ProjectArn', 'rekognition:DeleteProjectPolicy'),
  CreateDataset: (input, call) => [
    { action: 'rekognition:CreateDataset', resource: textOf(input, 'ProjectArn') },
    ...copying(input),
    ...tagging(input, newDatasetArn(input, call)),
  ],
  DescribeDataset: on('DatasetArn', 'rekognition:DescribeDataset'),
  ListDatasetEntries: on('DatasetArn', 'rekognition:ListDatasetEntries'),
  ListDatasetLabels: on('DatasetArn', 'rekognition:ListDatasetLabels'),
  UpdateDatasetEntries: on('DatasetArn', 'rekognition:UpdateDatasetEntries'),
  DistributeDatasetEntries: ({ Datasets: datasets }) =>
    (Array.isArray(datasets) ? datasets.filter(isRecord) : []).map((dataset) => ({
      action: 'rekognition:DistributeDatasetEntries',
      resource: textOf(dataset, 'Arn'),
    })),
  DeleteDataset: on('DatasetArn', 'rekognition:DeleteDataset'),
  TagResource: on('ResourceArn', 'rekognition:TagResource'),
  UntagResource: on('ResourceArn', 'rekognition:UntagResource'),
  ListTagsForResource: on('ResourceArn', 'rekognition:ListTagsForResource'),
}

const S3: Readonly<Partial<Record<string, NeedsOf>>> = {
  ListBuckets: () => [{ action: 's3:ListAllMyBuckets', resource: ANYTHING }],
  CreateBucket: onBucket('s3:CreateBucket'),
  DeleteBucket: onBucket('s3:DeleteBucket'),
  HeadBucket: onBucket('s3:ListBucket'),
  ListObjects: onBucket('s3:ListBucket'),
  ListObjectsV2: onBucket('s3:ListBucket'),
  ListObjectVersions: onBucket('s3:ListBucketVersions'),
  GetBucketLocation: onBucket('s3:GetBucketLocation'),
  GetBucketVersioning: onBucket('s3:GetBucketVersioning'),
  PutBucketVersioning: onBucket('s3:PutBucketVersioning'),
  GetObject: onObject('s3:GetObject', 's3:GetObjectVersion'),
  HeadObject: onObject('s3:GetObject', 's3:GetObjectVersion'),
  PutObject: writing,
  PostObject: onObject('s3:PutObject'),
  CreateMultipartUpload: writing,
  CopyObject: (input, call) => [...reading(call), ...writing(input, call)],
  UploadPart: onObject('s3:PutObject'),
  UploadPartCopy: (input, call) => [...reading(call), ...onObject('s3:PutObject')(input, call)],
  CompleteMultipartUpload: onObject('s3:PutObject'),
  AbortMultipartUpload: onObject('s3:AbortMultipartUpload'),
  ListParts: onObject('s3:ListMultipartUploadParts'),
  ListMultipartUploads: onBucket('s3:ListBucketMultipartUploads'),
  DeleteObject: (input, call) =>
    deleting(objectArn(input, call), { versionId: versionIdOf(input), ifMatch: call.headers['if-match'] }),
  // For each object by itself: the answer says which ones were refused.
  DeleteObjects: () => [],
  GetObjectTagging: onObject('s3:GetObjectTagging', 's3:GetObjectVersionTagging'),
  PutObjectTagging: onObject('s3:PutObjectTagging', 's3:PutObjectVersionTagging'),
  DeleteObjectTagging: onObject('s3:DeleteObjectTagging', 's3:DeleteObjectVersionTagging'),
}

const TABLES: Readonly<Record<ServiceName, NeedsTable>> = {
  rekognition: REKOGNITION,
  s3: S3,
  sts: {},
  ssm: SSM_NEEDS,
  cloudwatch: CLOUDWATCH_NEEDS,
  appconfig: APPCONFIG_NEEDS,
  states: STEP_FUNCTIONS_NEEDS,
}

/**
 * All of them have to be allowed. Empty for GetCallerIdentity, which anyone may call, and for operations that are not
 * emulated: those are refused for that reason.
 */
export function needsOf(call: Call): readonly Need[] {
  const table = TABLES[call.service]
  const needs = entryOf(table, call.operation)
  return needs === undefined ? [] : needs(isRecord(call.input) ? call.input : {}, call)
}

/** The ARN of a bucket of this Region, or of an object in it. */
export function s3Arn(region: string, bucket: string, key?: string): string {
  return `arn:${partitionIdOf(region)}:s3:::${bucket}${key === undefined ? '' : `/${key}`}`
}

function on(member: string, action: string): NeedsOf {
  return (input) => [{ action, resource: textOf(input, member) }]
}

/** Tags in a create call need permission to tag what is created. Assumed: no page of Rekognition says it. */
function tagging(input: Input, resource: string): readonly Need[] {
  const { Tags: tags } = input
  return isRecord(tags) && Object.keys(tags).length > 0 ? [{ action: 'rekognition:TagResource', resource }] : []
}

/** To copy a dataset its entries have to be listed. API reference, CreateDataset. */
function copying({ DatasetSource: source }: Input): readonly Need[] {
  return isRecord(source) && typeof source.DatasetArn === 'string'
    ? [{ action: 'rekognition:ListDatasetEntries', resource: source.DatasetArn }]
    : []
}

function newProjectArn(input: Input, { region, account, at }: Call): string {
  return `arn:${partitionIdOf(region)}:rekognition:${region}:${account}:project/${textOf(input, 'ProjectName')}/${instant(at)}`
}

/** A new version of the project that the member names. */
function creating(input: Input, member: string, { at }: Call): readonly Need[] {
  const resource = textOf(input, member)
  const version = `${resource.replace(/\/[^/]*$/, '')}/version/${textOf(input, 'VersionName')}/${instant(at)}`
  return [{ action: 'rekognition:CreateProjectVersion', resource }, ...tagging(input, version)]
}

function newDatasetArn(input: Input, { at }: Call): string {
  const project = textOf(input, 'ProjectArn').replace(/\/[^/]*$/, '')
  return `${project}/dataset/${textOf(input, 'DatasetType').toLowerCase()}/${instant(at)}`
}

function instant(ms: number): string {
  return String(Math.trunc(ms))
}

function onBucket(action: string): NeedsOf {
  return ({ bucket }, { region }) => [
    { action, resource: typeof bucket === 'string' ? s3Arn(region, bucket) : ANYTHING },
  ]
}

/** S3 has separate actions for a named version. */
function onObject(action: string, actionOfVersion = action): NeedsOf {
  return (input, call) => [
    { action: versionIdOf(input) === undefined ? action : actionOfVersion, resource: objectArn(input, call) },
  ]
}

/** What the delete of one object needs; to compare its ETag, also permission to read it. */
export function deleting(
  resource: string,
  { versionId, ifMatch }: { readonly versionId: string | undefined; readonly ifMatch: string | undefined },
): readonly Need[] {
  return [
    { action: versionId === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion', resource },
    ...(ifMatch === undefined || ifMatch === '*' ? [] : [{ action: 's3:GetObject', resource }]),
  ]
}

/** To read the source of a copy. */
function reading({ headers, region }: Call): readonly Need[] {
  const source = parseCopySource(headers['x-amz-copy-source'] ?? '')
  if (source === undefined) return []
  const action = source.versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion'
  return [{ action, resource: s3Arn(region, source.bucket, source.key) }]
}

function writing(input: Input, call: Call): readonly Need[] {
  const { headers } = call
  const resource = objectArn(input, call)
  return [
    { action: 's3:PutObject', resource },
    ...('x-amz-acl' in headers ? [{ action: 's3:PutObjectAcl', resource }] : []),
    ...('x-amz-tagging' in headers ? [{ action: 's3:PutObjectTagging', resource }] : []),
  ]
}

/** The `versionId` of an S3 request, as the journal has it. */
export function versionIdOf({ query }: Input): string | undefined {
  const versionId = isRecord(query) ? query.versionId : undefined
  return typeof versionId === 'string' ? versionId : undefined
}

function objectArn({ bucket, key }: Input, { region }: Call): string {
  return typeof bucket === 'string' && typeof key === 'string' ? s3Arn(region, bucket, key) : ANYTHING
}

function textOf(input: Input, member: string): string {
  const value = input[member]
  return typeof value === 'string' ? value : ANYTHING
}
