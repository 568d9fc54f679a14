import type { StoredVersion } from '../state.js'
import { accessDenied, S3Error } from './error.js'
import { checkWriteConditions } from './conditions.js'
import { checkDigests, checksumHeader } from './digests.js'
import { bucketOrThrow, emptyReply, newKeyOrThrow, type S3Operation } from './operation.js'
import { findVersion, putObject as store } from './store.js'
import { versionHeader } from './stored-object.js'
import { writtenWith } from './write-headers.js'

/** Largest object that one PutObject takes: 5 GiB. S3 user guide, "Uploading objects". */
const OBJECT_MAX_BYTES = 5 * 1024 ** 3

/** PutObject: checks the digests that were sent with the bytes, then the conditions, then writes. */
export const putObject: S3Operation = (state, request, now) => {
  const bucket = bucketOrThrow(state, request)
  if (!bucket.access.write) throw accessDenied()
  const key = newKeyOrThrow(request)
  if (request.body.length > OBJECT_MAX_BYTES)
    throw new S3Error(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size')
  const written = writtenWith(request)
  const given = checkDigests(request)
  checkWriteConditions(request.headers, findVersion(bucket, key), key)
  const { state: next, stored } = store(state, bucket.name, key, request.body, now, {
    ...written,
    algorithm: given?.algorithm,
  })
  return {
    state: next,
    reply: emptyReply(200, {
      'x-amz-server-side-encryption': request.headers['x-amz-server-side-encryption'] ?? 'AES256',
      ...contentHeaders(stored),
      ...versionHeader(bucket, stored),
    }),
  }
}

function contentHeaders({ content }: StoredVersion): Readonly<Record<string, string>> {
  if (content === undefined) return {}
  return {
    etag: `"${content.etag}"`,
    ...checksumHeader(content.checksum),
    'x-amz-checksum-type': content.checksum.type,
  }
}
