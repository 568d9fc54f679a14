/** Deletes of one object and of many. */
import { failure, success, type Result } from '../../../../src/model/result.js'
import { withoutUndefined } from '../../../../src/model/without-undefined.js'
import { queryOf } from '../wire/http.js'
import { renderXml, type XmlElements } from '../wire/xml.js'
import type { Bucket, EmulatorState } from '../state.js'
import { deleting, s3Arn } from '../iam/needs.js'
import { checkDeleteCondition } from './conditions.js'
import { checkDigests } from './digests.js'
import { childrenOrThrow, documentOrThrow, fieldsOrThrow } from './document.js'
import { accessDenied, invalidRequest, malformedXml, notImplemented, S3Error } from './error.js'
import { bucketOrThrow, emptyReply, keyOrThrow, xmlReply, XMLNS, type S3Operation } from './operation.js'
import type { S3Request } from './request.js'
import { deleteObject as remove, deleteVersion, findVersion } from './store.js'
import { checkVersionId, isVersionId } from './version-id.js'

/** Conditions that S3 has only for directory buckets. */
const ONLY_FOR_DIRECTORIES = ['x-amz-if-match-last-modified-time', 'x-amz-if-match-size']

/** Objects of one DeleteObjects. S3 API reference. */
const OBJECTS_MAX = 1000

/** What is to be deleted. */
interface Doomed {
  readonly key: string
  readonly versionId: string | undefined
  readonly ifMatch: string | undefined
}

/** What was deleted: a version permanently, or the object that a marker now covers. */
interface Deleted {
  readonly state: EmulatorState
  readonly marker: boolean
  /** The deleted version, or the new marker; absent in a bucket without versioning. */
  readonly versionId?: string
}

/** DeleteObject: no error for a missing key; permanent with a version id, else by a marker where versioning is on. */
export const deleteObject: S3Operation = (state, request, now) => {
  const bucket = bucketOrThrow(state, request)
  if (!bucket.access.write) throw accessDenied()
  for (const header of ONLY_FOR_DIRECTORIES) if (header in request.headers) throw notImplemented(`the header ${header}`)
  const versionId = queryOf(request, 'versionId')
  checkVersionId(versionId)
  const doomed = { key: keyOrThrow(request), versionId, ifMatch: request.headers['if-match'] }
  const { state: next, marker, versionId: gone } = deleted(state, bucket, doomed, now)
  const headers = withoutUndefined({
    'x-amz-delete-marker': marker ? 'true' : undefined,
    'x-amz-version-id': gone,
  })
  return { state: next, reply: emptyReply(204, headers) }
}

/** DeleteObjects: each as with DeleteObject, refusals and successes in one list. */
export const deleteObjects: S3Operation = (state, request, now) => {
  bucketOrThrow(state, request)
  const { doomed, isQuiet } = doomedOrThrow(request)
  const done: XmlElements[] = []
  const errors: XmlElements[] = []
  let next = state
  for (const each of doomed) {
    const result = tryDelete(next, request, each, now)
    if (!result.ok) errors.push(result.problem)
    else {
      next = result.value.state
      done.push(result.value.deleted)
    }
  }
  const content = { Deleted: isQuiet ? undefined : done, Error: errors }
  return { state: next, reply: xmlReply(renderXml('DeleteResult', content, XMLNS)) }
}

function tryDelete(
  state: EmulatorState,
  request: S3Request,
  doomed: Doomed,
  now: number,
): Result<{ readonly state: EmulatorState; readonly deleted: XmlElements }, XmlElements> {
  const { key, versionId } = doomed
  try {
    const bucket = bucketOrThrow(state, request)
    const [denial] = deleting(s3Arn(state.region, bucket.name, key), doomed).flatMap(
      (need) => request.denialOf(need) ?? [],
    )
    if (denial !== undefined) throw new S3Error(403, 'AccessDenied', denial)
    if (!bucket.access.write) throw accessDenied()
    if (versionId !== undefined && !isVersionId(versionId))
      throw new S3Error(404, 'NoSuchVersion', 'The specified version does not exist.')
    const result = deleted(state, bucket, doomed, now)
    const marker = result.marker ? { DeleteMarker: true, DeleteMarkerVersionId: result.versionId } : {}
    return success({ state: result.state, deleted: { Key: key, VersionId: versionId, ...marker } })
  } catch (error) {
    if (!(error instanceof S3Error)) throw error
    return failure({ Key: key, VersionId: versionId, Code: error.code, Message: error.message })
  }
}

function deleted(state: EmulatorState, bucket: Bucket, { key, versionId, ifMatch }: Doomed, now: number): Deleted {
  checkDeleteCondition(ifMatch, findVersion(bucket, key), key)
  if (versionId !== undefined) {
    const version = findVersion(bucket, key, versionId)
    const marker = version !== undefined && version.content === undefined
    return { state: deleteVersion(state, bucket.name, key, versionId), marker, versionId }
  }
  const { state: next, marker } = remove(state, bucket.name, key, now)
  return marker === undefined
    ? { state: next, marker: false }
    : { state: next, marker: true, versionId: marker.versionId }
}

/** The objects that the document names. @throws S3Error for one without a digest, and for an invalid one */
function doomedOrThrow(request: S3Request): { readonly doomed: readonly Doomed[]; readonly isQuiet: boolean } {
  if (checkDigests(request) === undefined && request.headers['content-md5'] === undefined)
    throw invalidRequest('Missing required header for this request: Content-MD5 OR x-amz-checksum-*')
  const document = documentOrThrow(request, 'Delete')
  const objects = childrenOrThrow(document, 'Object', ['Quiet'])
  if (objects.length === 0 || objects.length > OBJECTS_MAX) throw malformedXml()
  const doomed = objects.map((object): Doomed => {
    const fields = fieldsOrThrow(object, ['Key', 'VersionId', 'ETag', 'LastModifiedTime', 'Size'])
    const { Key: key = '', VersionId: versionId, ETag: ifMatch } = fields
    if (key === '') throw malformedXml()
    if (fields.LastModifiedTime !== undefined || fields.Size !== undefined)
      throw notImplemented('LastModifiedTime and Size in DeleteObjects, which S3 has for directory buckets alone')
    return { key, versionId, ifMatch }
  })
  const quiet = childrenOrThrow(document, 'Quiet', ['Object'])[0]?.text.trim()
  return { doomed, isQuiet: quiet === 'true' }
}
