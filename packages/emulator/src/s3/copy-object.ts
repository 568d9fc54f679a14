import { queryOf } from '../wire/http.js'
import { renderXml } from '../wire/xml.js'
import type { ObjectContent, StoredVersion, Tags } from '../state.js'
import { checkWriteConditions } from './conditions.js'
import { copiedVersionHeader, copySourceOrThrow, type CopySource } from './copy-source.js'
import { algorithmOrThrow, checksumElement, checksumHeader } from './digests.js'
import { accessDenied, invalidArgument, invalidRequest } from './error.js'
import { findUploadOrThrow, partNumberOrThrow } from './multipart.js'
import { bucketOrThrow, newKeyOrThrow, xmlReply, XMLNS, type S3Operation } from './operation.js'
import type { S3Request } from './request.js'
import { findVersion, putObject } from './store.js'
import { versionHeader } from './stored-object.js'
import { partOf, withPart } from './upload-part.js'
import { writtenWith } from './write-headers.js'

/** Headers that a copy has only if the client sends them: they say how the copy is stored, not what it is. */
const OF_THE_COPY = /^x-amz-(?:storage-class|server-side-encryption)/

/** CopyObject: bytes, metadata and tags of the source, the last two unless the client replaces them. */
export const copyObject: S3Operation = (state, request, now) => {
  const bucket = bucketOrThrow(state, request)
  if (!bucket.access.write) throw accessDenied()
  const key = newKeyOrThrow(request)
  const found = copySourceOrThrow(state, request)
  const { headers, tags } = describedOrThrow(request, found.content)
  if (isNoChange(request, found.source))
    throw invalidRequest(
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    )
  checkWriteConditions(request.headers, findVersion(bucket, key), key)
  const wanted = request.headers['x-amz-checksum-algorithm']
  const { state: next, stored } = putObject(state, bucket.name, key, found.content.bytes, now, {
    headers,
    tags,
    algorithm: wanted === undefined ? found.content.checksum.algorithm : algorithmOrThrow(wanted),
  })
  const xml = renderXml('CopyObjectResult', resultOf(stored), XMLNS)
  const encryption = headers['x-amz-server-side-encryption'] ?? 'AES256'
  const reply = xmlReply(xml, {
    'x-amz-server-side-encryption': encryption,
    ...copiedVersionHeader(found.bucket, found),
    ...versionHeader(bucket, stored),
  })
  return { state: next, reply }
}

/** UploadPartCopy: a part that is copied, whole or a range of it. */
export const uploadPartCopy: S3Operation = (state, request, now) => {
  bucketOrThrow(state, request)
  const { id, upload } = findUploadOrThrow(state, request)
  const number = partNumberOrThrow(queryOf(request, 'partNumber') ?? '')
  const found = copySourceOrThrow(state, request)
  const body = rangeOrThrow(request.headers['x-amz-copy-source-range'], found.content.bytes)
  const part = partOf(upload, { body }, now)
  const content = {
    LastModified: new Date(now).toISOString(),
    ETag: `"${part.etag}"`,
    ...checksumElement(part.checksum),
  }
  const xml = renderXml('CopyPartResult', content, XMLNS)
  const reply = xmlReply(xml, { ...copiedVersionHeader(found.bucket, found), ...checksumHeader(part.checksum) })
  return { state: withPart(state, id, upload, number, part), reply }
}

function resultOf({ lastModified, content }: StoredVersion) {
  return {
    LastModified: new Date(lastModified).toISOString(),
    ETag: `"${content?.etag ?? ''}"`,
    ...checksumElement(content?.checksum),
    ChecksumType: content?.checksum.type,
  }
}

/** Headers and tags of the copy. @throws S3Error for an invalid directive */
function describedOrThrow(
  request: S3Request,
  source: ObjectContent,
): { readonly headers: S3Request['headers']; readonly tags: Tags } {
  const asked = writtenWith(request)
  const replacesHeaders = isReplace(request, 'x-amz-metadata-directive', 'Unknown metadata directive.')
  const replacesTags = isReplace(request, 'x-amz-tagging-directive', 'Unknown tagging directive.')
  const isOfCopy = ([name]: readonly [string, string]): boolean => OF_THE_COPY.test(name)
  const headers = replacesHeaders
    ? asked.headers
    : Object.fromEntries([
        ...Object.entries(source.headers).filter((entry) => !isOfCopy(entry)),
        ...Object.entries(asked.headers).filter(isOfCopy),
      ])
  return { headers, tags: replacesTags ? asked.tags : source.tags }
}

function isReplace({ headers }: S3Request, name: string, message: string): boolean {
  const directive = headers[name] ?? 'COPY'
  if (directive !== 'COPY' && directive !== 'REPLACE') throw invalidArgument(message, name, directive)
  return directive === 'REPLACE'
}

function isNoChange({ bucket, key, headers }: S3Request, source: CopySource): boolean {
  if (source.bucket !== bucket || source.key !== key || source.versionId !== undefined) return false
  const changes = Object.keys(headers).some((name) => OF_THE_COPY.test(name))
  return !changes && headers['x-amz-metadata-directive'] !== 'REPLACE'
}

function rangeOrThrow(header: string | undefined, bytes: Buffer): Buffer {
  if (header === undefined) return bytes
  const match = /^bytes=(\d+)-(\d+)$/.exec(header)
  const [first, last] = [Number(match?.[1]), Number(match?.[2])]
  if (match === null || last < first)
    throw invalidArgument(
      'The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy',
      'x-amz-copy-source-range',
      header,
    )
  if (last >= bytes.length)
    throw invalidArgument(
      `Range specified is not valid for source object of size: ${String(bytes.length)}`,
      'x-amz-copy-source-range',
      header,
    )
  return bytes.subarray(first, last + 1)
}
