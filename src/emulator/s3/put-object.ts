import type { StoredVersion } from '../world.js'
import { accessDenied, S3Error } from './error.js'
import { checkWriteConditions } from './conditions.js'
import { checkDigests, checksumHeader } from './digests.js'
import { bucketOrThrow, emptyReply, keyOrThrow, type S3Operation } from './operation.js'
import type { S3Request } from './request.js'
import { findVersion, putObject as store } from './store.js'
import { versionHeader } from './stored-object.js'

/** Largest object that one PutObject takes: 5 GiB. S3 user guide, "Uploading objects". */
const OBJECT_MAX_BYTES = 5 * 1024 ** 3

/** Longest key in bytes of UTF-8. S3 user guide, "Naming objects". */
const KEY_MAX_BYTES = 1024

/** Headers that are kept and come back with the object. */
const KEPT =
  /^(?:content-(?:type|disposition|language)|cache-control|expires|x-amz-meta-.+|x-amz-server-side-encryption(?:-.+)?|x-amz-storage-class)$/

/** PutObject: checks the digests that came with the bytes, then the conditions, then writes. */
export const putObject: S3Operation = (world, request, now) => {
  const bucket = bucketOrThrow(world, request)
  if (!bucket.access.write) throw accessDenied()
  const key = keyOrThrow(request)
  if (Buffer.byteLength(key) > KEY_MAX_BYTES) throw new S3Error(400, 'KeyTooLongError', 'Your key is too long')
  if (request.body.length > OBJECT_MAX_BYTES)
    throw new S3Error(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size')
  const given = checkDigests(request)
  checkWriteConditions(request.headers, findVersion(bucket, key), key)
  const headers = keptHeaders(request)
  const { world: next, stored } = store(world, bucket.name, key, request.body, now, {
    headers,
    ...(given === undefined ? {} : { algorithm: given.algorithm }),
  })
  return {
    world: next,
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

/** Headers of an upload that are kept with the object. */
export function keptHeaders(request: S3Request): Readonly<Record<string, string>> {
  const encoding = (request.headers['content-encoding'] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && entry !== 'aws-chunked')
  return {
    'content-type': 'binary/octet-stream',
    ...Object.fromEntries(Object.entries(request.headers).filter(([name]) => KEPT.test(name))),
    ...(encoding.length === 0 ? {} : { 'content-encoding': encoding.join(',') }),
  }
}
