/** What reading an object has in common: finding the version, and the headers that describe it. */
import { queryOf } from '../wire/http.js'
import type { Bucket, ObjectContent, StoredVersion } from '../state.js'
import { accessDenied, noSuchKey, S3Error } from './error.js'
import { keyOrThrow } from './operation.js'
import type { S3Request } from './request.js'
import { findVersion } from './store.js'
import { checkVersionId } from './version-id.js'

/** A version that has content. */
export interface FoundObject {
  readonly version: StoredVersion
  readonly content: ObjectContent
}

/** Storage classes whose objects have to be restored before they can be read; nothing is restored here. */
export const ARCHIVES: readonly string[] = ['GLACIER', 'DEEP_ARCHIVE']

/** The version that a request about an object asks for. @throws S3Error as `findVersionOrThrow` does */
export function findObjectOrThrow(bucket: Bucket, request: S3Request): FoundObject {
  return findVersionOrThrow(bucket, keyOrThrow(request), queryOf(request, 'versionId'))
}

/**
 * A version of an object, by default the current one.
 * @throws S3Error AccessDenied without permission to read, and instead of NoSuchKey without permission to list;
 *   InvalidArgument for an invalid version id
 */
export function findVersionOrThrow(bucket: Bucket, key: string, versionId: string | undefined): FoundObject {
  checkVersionId(versionId)
  if (!bucket.access.read) throw accessDenied()
  const version = findVersion(bucket, key, versionId)
  if (version === undefined) {
    if (!bucket.access.list) throw accessDenied()
    if (versionId === undefined) throw noSuchKey(key)
    throw new S3Error(404, 'NoSuchVersion', 'The specified version does not exist.', { Key: key, VersionId: versionId })
  }
  if (version.content !== undefined) return { version, content: version.content }
  const marker = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': version.versionId }
  if (versionId === undefined) throw noSuchKey(key, marker)
  throw new S3Error(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.', {}, marker)
}

/** Headers of an object, without those of its length and its checksum. */
export function objectHeaders(bucket: Bucket, { version, content }: FoundObject): Readonly<Record<string, string>> {
  const tags = Object.keys(content.tags).length
  return {
    ...content.headers,
    etag: `"${content.etag}"`,
    'last-modified': new Date(version.lastModified).toUTCString(),
    'accept-ranges': 'bytes',
    'x-amz-server-side-encryption': content.headers['x-amz-server-side-encryption'] ?? 'AES256',
    ...versionHeader(bucket, version),
    ...(tags === 0 ? {} : { 'x-amz-tagging-count': String(tags) }),
  }
}

/** The version id, which S3 gives only in buckets that keep or kept versions. */
export function versionHeader(bucket: Bucket, version: StoredVersion): Readonly<Record<string, string>> {
  return bucket.versioning === 'never' ? {} : { 'x-amz-version-id': version.versionId }
}
