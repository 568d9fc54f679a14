import { createHash } from 'node:crypto'
import { CHECKSUM_ALGORITHMS, checksum } from '../wire/checksums.js'
import { renderXml } from '../wire/xml.js'
import { withoutEntry, type ObjectContent, type Upload, type UploadedPart } from '../state.js'
import { checkWriteConditions } from './conditions.js'
import { badChecksum, checksumElement, givenChecksum } from './digests.js'
import { childrenOrThrow, documentOrThrow, fieldsOrThrow } from './document.js'
import { invalidRequest, malformedXml, S3Error } from './error.js'
import { findUploadOrThrow } from './multipart.js'
import { bucketOrThrow, objectUrl, xmlReply, XMLNS, type S3Operation } from './operation.js'
import type { S3Request } from './request.js'
import { findVersion, putObject } from './store.js'
import { versionHeader } from './stored-object.js'

/** The minimum of every part except the last, in bytes: 5 MiB. S3 user guide, "Amazon S3 multipart upload limits". */
const PART_MIN_BYTES = 5 * 1024 ** 2

/** A part as the client names it. */
interface NamedPart {
  readonly number: number
  readonly etag: string
  readonly checksums: Readonly<Partial<Record<string, string>>>
}

/** Joins the named parts, in the order of their numbers, and checks the whole against the client's checksum and size. */
export const completeMultipartUpload: S3Operation = (state, request, now) => {
  const bucket = bucketOrThrow(state, request)
  const { id, upload } = findUploadOrThrow(state, request)
  checkWriteConditions(request.headers, findVersion(bucket, upload.key), upload.key)
  const parts = findParts(upload, namedPartsOrThrow(request))
  const bytes = Buffer.concat(parts.map((part) => part.bytes))
  checkSize(request.headers['x-amz-mp-object-size'], bytes.length)
  const whole = checksumOfWhole(upload, parts, bytes)
  checkWhole(request.headers, whole, bytes)
  const etag = `${md5(Buffer.concat(parts.map((part) => Buffer.from(part.etag, 'hex')))).toString('hex')}-${String(parts.length)}`
  const without = { ...state, uploads: withoutEntry(state.uploads, id) }
  const { state: next, stored } = putObject(without, bucket.name, upload.key, bytes, now, {
    headers: upload.headers,
    tags: upload.tags,
    ofParts: {
      etag,
      parts: parts.map((part) => ({
        size: part.bytes.length,
        checksum: whole?.type === 'COMPOSITE' ? part.checksum : undefined,
      })),
      checksum: whole,
    },
  })
  const { checksum: kept } = stored.content ?? {}
  const content = {
    Location: objectUrl(request, bucket.name, upload.key),
    Bucket: bucket.name,
    Key: upload.key,
    ETag: `"${etag}"`,
    ...checksumElement(kept),
    ChecksumType: kept?.type,
  }
  const reply = xmlReply(renderXml('CompleteMultipartUploadResult', content, XMLNS), versionHeader(bucket, stored))
  return { state: next, reply }
}

const CHECKSUM_ELEMENTS = CHECKSUM_ALGORITHMS.map((algorithm) => `Checksum${algorithm.toUpperCase()}`)

function namedPartsOrThrow(request: S3Request): readonly NamedPart[] {
  const listed = childrenOrThrow(documentOrThrow(request, 'CompleteMultipartUpload'), 'Part').map((part): NamedPart => {
    const {
      PartNumber: number = '',
      ETag: etag = '',
      ...checksums
    } = fieldsOrThrow(part, ['PartNumber', 'ETag', ...CHECKSUM_ELEMENTS])
    if (!/^\s*\d{1,5}\s*$/.test(number)) throw malformedXml()
    return { number: Number(number), etag: etag.replaceAll(/["\s]/g, ''), checksums }
  })
  if (listed.length === 0) throw malformedXml()
  if (listed.some(({ number }, index) => index > 0 && number <= (listed[index - 1]?.number ?? 0)))
    throw new S3Error(400, 'InvalidPartOrder', 'The list of parts was not in ascending order.')
  return listed
}

function findParts(upload: Upload, named: readonly NamedPart[]): readonly UploadedPart[] {
  return named.map((name, index) => {
    const part = upload.parts.get(name.number)
    if (part?.etag !== name.etag || !checksumsFit(part, name)) throw invalidPart(upload, name)
    if (upload.checksum?.type === 'COMPOSITE' && Object.keys(name.checksums).length === 0)
      throw invalidRequest(
        `The upload was created using a ${upload.checksum.algorithm} checksum. The complete request must include the checksum for each part. It was missing for part ${String(name.number)} in the request.`,
      )
    if (index < named.length - 1 && part.bytes.length < PART_MIN_BYTES)
      throw new S3Error(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
        ProposedSize: part.bytes.length,
        MinSizeAllowed: PART_MIN_BYTES,
        PartNumber: name.number,
        ETag: part.etag,
      })
    return part
  })
}

/** Whether the client's checksum of a part is the one that the part was sent with, or the one that S3 computed. */
function checksumsFit(part: UploadedPart, { checksums }: NamedPart): boolean {
  const known = checksumElement(part.checksum)
  return Object.entries(checksums).every(([name, value]) => known[name] === value)
}

function invalidPart(upload: Upload, { number, etag }: NamedPart): S3Error {
  return new S3Error(
    400,
    'InvalidPart',
    "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
    { PartNumber: number, ETag: etag, Key: upload.key },
  )
}

function checkSize(header: string | undefined, size: number): void {
  if (header === undefined) return
  if (!/^\d+$/.test(header)) throw invalidRequest(`Value for x-amz-mp-object-size header is invalid: '${header}'`)
  if (Number(header) !== size)
    throw invalidRequest(
      `The provided 'x-amz-mp-object-size' header value ${header} does not match what was computed: ${String(size)}`,
    )
}

/** Undefined for an upload without a requested checksum: S3 then computes CRC-64/NVME of the whole. */
function checksumOfWhole(
  { checksum: wanted }: Upload,
  parts: readonly UploadedPart[],
  bytes: Buffer,
): ObjectContent['checksum'] | undefined {
  if (wanted === undefined) return undefined
  const { algorithm, type } = wanted
  if (type === 'FULL_OBJECT') return { algorithm, type, value: checksum(algorithm, bytes) }
  const ofParts = Buffer.concat(parts.map((part) => Buffer.from(part.checksum?.value ?? '', 'base64')))
  return { algorithm, type, value: `${checksum(algorithm, ofParts)}-${String(parts.length)}` }
}

/** Compares the client's checksum of the whole with the computed one. */
function checkWhole(headers: S3Request['headers'], whole: ObjectContent['checksum'] | undefined, bytes: Buffer): void {
  const type = headers['x-amz-checksum-type']?.toUpperCase()
  const expectedType = whole?.type ?? 'FULL_OBJECT'
  if (type !== undefined && type !== expectedType)
    throw invalidRequest(
      `The upload was created using the ${expectedType} checksum mode. The complete request must use the same checksum mode.`,
    )
  const given = givenChecksum(headers)
  if (given === undefined) return
  if (whole !== undefined && given.algorithm !== whole.algorithm)
    throw invalidRequest(
      `Checksum Type mismatch occurred, expected checksum Type: ${whole.algorithm}, actual checksum Type: ${given.algorithm}`,
    )
  const computed = whole?.value ?? checksum(given.algorithm, bytes)
  // A composite checksum may be sent without the number of its parts.
  if (given.value !== computed && given.value !== computed.replace(/-\d+$/, '')) throw badChecksum(given.algorithm)
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest()
}
