/** Uploads in parts, which the AWS CLI and boto3 use from 8 MB on. S3 user guide, "Multipart upload". */
import { createHash } from 'node:crypto'
import { queryOf } from '../wire/http.js'
import { renderXml } from '../wire/xml.js'
import { withEntry, withoutEntry, type Upload, type World } from '../world.js'
import { checkWriteConditions } from './conditions.js'
import { checkDigests } from './digests.js'
import { accessDenied, S3Error } from './error.js'
import { bucketOrThrow, emptyReply, keyOrThrow, xmlReply, type S3Operation } from './operation.js'
import { keptHeaders } from './put-object.js'
import type { S3Request } from './request.js'
import { findVersion, putObject } from './store.js'
import { versionHeader } from './stored-object.js'

const XMLNS = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"'

/** Highest number of a part. Same page, "Amazon S3 multipart upload limits". */
const PART_NUMBER_MAX = 10_000

/** Every part but the last has at least so many bytes: 5 MiB. Same page. */
const PART_MIN_BYTES = 5 * 1024 ** 2

export const createMultipartUpload: S3Operation = (world, request) => {
  const bucket = bucketOrThrow(world, request)
  if (!bucket.access.write) throw accessDenied()
  const key = keyOrThrow(request)
  const serial = world.serial + 1
  const id = createHash('sha256')
    .update(`upload ${String(serial)}`)
    .digest('base64url')
  const upload: Upload = { bucket: bucket.name, key, headers: keptHeaders(request), parts: new Map() }
  const xml = renderXml('InitiateMultipartUploadResult', { Bucket: bucket.name, Key: key, UploadId: id }, XMLNS)
  return { world: { ...world, serial, uploads: withEntry(world.uploads, id, upload) }, reply: xmlReply(xml) }
}

export const uploadPart: S3Operation = (world, request) => {
  const { id, upload } = findUploadOrThrow(world, request)
  const number = Number(queryOf(request, 'partNumber'))
  if (!Number.isInteger(number) || number < 1 || number > PART_NUMBER_MAX)
    throw new S3Error(400, 'InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive')
  checkDigests(request)
  const parts = withEntry(upload.parts, number, request.body)
  return {
    world: { ...world, uploads: withEntry(world.uploads, id, { ...upload, parts }) },
    reply: emptyReply(200, { etag: `"${md5(request.body).toString('hex')}"` }),
  }
}

/** Puts the named parts together, in the order of their numbers. */
export const completeMultipartUpload: S3Operation = (world, request, now) => {
  const { id, upload } = findUploadOrThrow(world, request)
  const bucket = bucketOrThrow(world, request)
  checkWriteConditions(request.headers, findVersion(bucket, upload.key), upload.key)
  const parts = partsOrThrow(upload, request.body.toString('utf8'))
  const etag = `${md5(Buffer.concat(parts.map(md5))).toString('hex')}-${String(parts.length)}`
  const without = { ...world, uploads: withoutEntry(world.uploads, id) }
  const { world: next, stored } = putObject(without, bucket.name, upload.key, Buffer.concat(parts), now, {
    headers: upload.headers,
    etag,
  })
  const content = { Location: `/${bucket.name}/${upload.key}`, Bucket: bucket.name, Key: upload.key, ETag: `"${etag}"` }
  const reply = xmlReply(renderXml('CompleteMultipartUploadResult', content, XMLNS))
  return { world: next, reply: { ...reply, headers: { ...reply.headers, ...versionHeader(bucket, stored) } } }
}

export const abortMultipartUpload: S3Operation = (world, request) => {
  const { id } = findUploadOrThrow(world, request)
  return { world: { ...world, uploads: withoutEntry(world.uploads, id) }, reply: emptyReply(204) }
}

function findUploadOrThrow(world: World, request: S3Request): { readonly id: string; readonly upload: Upload } {
  const id = queryOf(request, 'uploadId') ?? ''
  const upload = world.uploads.get(id)
  if (upload !== undefined && upload.bucket === request.bucket && upload.key === request.key) return { id, upload }
  throw new S3Error(404, 'NoSuchUpload', 'The specified multipart upload does not exist.', { UploadId: id })
}

function partsOrThrow(upload: Upload, xml: string): readonly Buffer[] {
  const listed = [...xml.matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
    number: Number(/<PartNumber>\s*(\d+)\s*</.exec(part)?.[1]),
    etag: /<ETag>(.*?)<\/ETag>/s.exec(part)?.[1]?.replaceAll(/"|&quot;|&#34;|\s/g, ''),
  }))
  if (listed.length === 0) throw new S3Error(400, 'MalformedXML', 'The XML you provided was not well-formed.')
  if (listed.some(({ number }, index) => index > 0 && number <= (listed[index - 1]?.number ?? 0)))
    throw new S3Error(400, 'InvalidPartOrder', 'The list of parts was not in ascending order.')
  return listed.map(({ number, etag }, index) => {
    const bytes = upload.parts.get(number)
    if (bytes === undefined || md5(bytes).toString('hex') !== etag)
      throw new S3Error(400, 'InvalidPart', 'One or more of the specified parts could not be found.')
    if (index < listed.length - 1 && bytes.length < PART_MIN_BYTES)
      throw new S3Error(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size')
    return bytes
  })
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest()
}
