import { queryOf } from '../wire/http.js'
import { checkDeleteCondition } from './conditions.js'
import { accessDenied, notImplemented } from './error.js'
import { bucketOrThrow, emptyReply, keyOrThrow, type S3Operation } from './operation.js'
import { deleteObject as remove, deleteVersion, findVersion } from './store.js'

/** Conditions that S3 has for directory buckets alone. */
const ONLY_FOR_DIRECTORIES = ['x-amz-if-match-last-modified-time', 'x-amz-if-match-size']

/** DeleteObject: no error for a key that is not there; with a version id for good, else by a marker where versions are kept. */
export const deleteObject: S3Operation = (world, request, now) => {
  const bucket = bucketOrThrow(world, request)
  if (!bucket.access.write) throw accessDenied()
  const key = keyOrThrow(request)
  for (const header of ONLY_FOR_DIRECTORIES) if (header in request.headers) throw notImplemented(`the header ${header}`)
  checkDeleteCondition(request.headers['if-match'], findVersion(bucket, key), key)
  const versionId = queryOf(request, 'versionId')
  if (versionId !== undefined) {
    const marker = findVersion(bucket, key, versionId)?.content === undefined
    const headers = { 'x-amz-version-id': versionId, ...(marker ? { 'x-amz-delete-marker': 'true' } : {}) }
    return { world: deleteVersion(world, bucket.name, key, versionId), reply: emptyReply(204, headers) }
  }
  const { world: next, marker } = remove(world, bucket.name, key, now)
  const headers = marker === undefined ? {} : { 'x-amz-delete-marker': 'true', 'x-amz-version-id': marker.versionId }
  return { world: next, reply: emptyReply(204, headers) }
}
