/** The source object of a copy. */
import { isClosedTo } from '../accounts/acting-account.js'
import { percentDecode } from '../wire/http.js'
import type { Bucket, ObjectContent, EmulatorState } from '../state.js'
import { checkCopyConditions } from './conditions.js'
import { accessDenied, invalidArgument, noSuchBucket, notImplemented, S3Error } from './error.js'
import { checkOwner } from './owner.js'
import type { S3Request } from './request.js'
import { ARCHIVES, findVersionOrThrow, type FoundObject } from './stored-object.js'

/** What `x-amz-copy-source` names. */
export interface CopySource {
  readonly bucket: string
  readonly key: string
  readonly versionId?: string | undefined
}

/** Reads `bucket/key?versionId=id`, percent-encoded, with or without a slash in front; undefined for anything else. */
export function parseCopySource(header: string): CopySource | undefined {
  const [path = '', versionId] = header.split('?versionId=')
  const match = /^\/?([^/]+)\/(.+)$/s.exec(percentDecode(path))
  const [, bucket, key] = match ?? []
  if (bucket === undefined || key === undefined) return undefined
  return { bucket, key, versionId: versionId === undefined ? undefined : percentDecode(versionId) }
}

/**
 * The source of a copy, which may be in a bucket of another Region.
 * @throws S3Error for one that does not exist, may not be read, is archived, or does not match the conditions
 */
export function copySourceOrThrow(
  state: EmulatorState,
  request: S3Request,
): FoundObject & { readonly bucket: Bucket; readonly source: CopySource } {
  const header = request.headers['x-amz-copy-source'] ?? ''
  if (percentDecode(header).startsWith('arn:')) throw notImplemented('access points as the source of a copy')
  const source = parseCopySource(header)
  if (source === undefined)
    throw invalidArgument(
      'Copy Source must mention the source bucket and key: sourcebucket/sourcekey',
      'x-amz-copy-source',
      header,
    )
  const bucket = state.buckets.get(source.bucket)
  if (bucket === undefined) throw noSuchBucket(source.bucket)
  checkOwner(state, bucket, request.headers['x-amz-source-expected-bucket-owner'])
  if (isClosedTo(state, bucket)) throw accessDenied()
  const found = findVersionOrThrow(bucket, source.key, source.versionId)
  if (ARCHIVES.includes(storageClassOf(found.content)))
    throw new S3Error(403, 'InvalidObjectState', "The operation is not valid for the object's storage class")
  checkCopyConditions(request.headers, found)
  return { ...found, bucket, source }
}

/** The version that was copied, which S3 returns only where versioning is or was on. */
export function copiedVersionHeader(
  { versioning }: Bucket,
  { version }: FoundObject,
): Readonly<Record<string, string>> {
  return versioning === 'never' ? {} : { 'x-amz-copy-source-version-id': version.versionId }
}

function storageClassOf({ headers }: ObjectContent): string {
  return headers['x-amz-storage-class'] ?? 'STANDARD'
}
