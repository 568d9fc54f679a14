/**
 * What the service does with the permissions of the caller: it checks buckets, reads manifests and images, writes results.
 * Custom Labels developer guide, "Accessing external Amazon S3 buckets", lists the permissions; that each of them is needed in
 * every training, and that those at its start are used, is assumed. Keys are not emulated.
 */
import { s3Arn } from '../iam/needs.js'
import { allows, type Policy } from '../iam/policy.js'
import type { ObjectRef } from '../s3/object-ref.js'
import type { ProjectVersion, EmulatorState } from '../state.js'
import { FILE_KINDS, fileOf } from './result-files.js'

const OF_BUCKET = ['s3:GetBucketAcl', 's3:GetBucketLocation', 's3:ListBucket']
const OF_OBJECT = ['s3:GetObject', 's3:GetObjectAcl', 's3:GetObjectVersion', 's3:GetObjectTagging']

/** Whether the service may read an object for the caller; true where there is no policy. */
export function mayRead(
  { policy, region }: Pick<EmulatorState, 'policy' | 'region'>,
  { bucket, key }: Pick<ObjectRef, 'bucket' | 'key'>,
): boolean {
  return (
    policy === undefined ||
    (mayCheckBucket(policy, region, bucket) && allowsAll(policy, OF_OBJECT, s3Arn(region, bucket, key)))
  )
}

/** Whether it may write all files of a training of this version. */
export function mayWriteResults(
  { policy, region }: Pick<EmulatorState, 'policy' | 'region'>,
  version: ProjectVersion,
  projectName: string,
): boolean {
  if (policy === undefined) return true
  const files = FILE_KINDS.map((kind) => fileOf(version, projectName, kind))
  return (
    mayCheckBucket(policy, region, version.output.bucket) &&
    files.every(({ bucket, key }) => allows(policy, 's3:PutObject', s3Arn(region, bucket, key)))
  )
}

function mayCheckBucket(policy: Policy, region: string, bucket: string): boolean {
  return allowsAll(policy, OF_BUCKET, s3Arn(region, bucket))
}

function allowsAll(policy: Policy, actions: readonly string[], resource: string): boolean {
  return actions.every((action) => allows(policy, action, resource))
}
