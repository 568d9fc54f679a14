/** The tags of an object, which can change without a new version of the object. */
import { renderXml } from '../wire/xml.js'
import type { Bucket, Tags, EmulatorState } from '../state.js'
import { documentOrThrow } from './document.js'
import { accessDenied } from './error.js'
import { bucketOrThrow, emptyReply, xmlReply, XMLNS, type S3Operation } from './operation.js'
import type { S3Request } from './request.js'
import { withTags } from './store.js'
import { findObjectOrThrow, versionHeader, type FoundObject } from './stored-object.js'
import { tagsOfDocument } from './tag-set.js'

export const getObjectTagging: S3Operation = (state, request) => {
  const bucket = bucketOrThrow(state, request)
  const found = findObjectOrThrow(bucket, request)
  const tags = Object.entries(found.content.tags).map(([Key, Value]) => ({ Key, Value }))
  const xml = renderXml('Tagging', { TagSet: { Tag: tags } }, XMLNS)
  return { state, reply: xmlReply(xml, versionHeader(bucket, found.version)) }
}

/** PutObjectTagging: replaces all tags. */
export const putObjectTagging: S3Operation = (state, request) => {
  const { bucket, found } = writableOrThrow(state, request)
  const tags = tagsOfDocument(documentOrThrow(request, 'Tagging'))
  return {
    state: tagged(state, bucket, found, request, tags),
    reply: emptyReply(200, versionHeader(bucket, found.version)),
  }
}

export const deleteObjectTagging: S3Operation = (state, request) => {
  const { bucket, found } = writableOrThrow(state, request)
  return {
    state: tagged(state, bucket, found, request, {}),
    reply: emptyReply(204, versionHeader(bucket, found.version)),
  }
}

function writableOrThrow(
  state: EmulatorState,
  request: S3Request,
): { readonly bucket: Bucket; readonly found: FoundObject } {
  const bucket = bucketOrThrow(state, request)
  if (!bucket.access.write) throw accessDenied()
  return { bucket, found: findObjectOrThrow(bucket, request) }
}

function tagged(
  state: EmulatorState,
  { name }: Bucket,
  { version }: FoundObject,
  { key = '' }: S3Request,
  tags: Tags,
): EmulatorState {
  return withTags(state, name, key, version.versionId, tags)
}
