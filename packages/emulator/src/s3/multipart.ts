/** Uploads in parts, which the AWS CLI and boto3 use from 8 MB on. S3 user guide, "Multipart upload". */
import { createHash } from 'node:crypto'
import { queryOf } from '../wire/http.js'
import { renderXml } from '../wire/xml.js'
import { withEntry, withoutEntry, type Upload, type UploadChecksum, type EmulatorState } from '../state.js'
import { algorithmOrThrow } from './digests.js'
import { accessDenied, invalidArgument, invalidRequest, S3Error } from './error.js'
import { bucketOrThrow, emptyReply, newKeyOrThrow, xmlReply, XMLNS, type S3Operation } from './operation.js'
import type { S3Request } from './request.js'
import { writtenWith } from './write-headers.js'

/** Highest number of a part. Same guide, "Amazon S3 multipart upload limits". */
const PART_NUMBER_MAX = 10_000

export const createMultipartUpload: S3Operation = (state, request, now) => {
  const bucket = bucketOrThrow(state, request)
  if (!bucket.access.write) throw accessDenied()
  const key = newKeyOrThrow(request)
  const checksum = uploadChecksumOrThrow(request.headers)
  const serial = state.serial + 1
  const id = createHash('sha256')
    .update(`upload ${String(serial)}`)
    .digest('base64url')
  const upload: Upload = {
    bucket: bucket.name,
    key,
    initiatedAt: now,
    ...writtenWith(request),
    parts: new Map(),
    checksum,
  }
  const xml = renderXml('InitiateMultipartUploadResult', { Bucket: bucket.name, Key: key, UploadId: id }, XMLNS)
  const reply = xmlReply(xml, checksum === undefined ? {} : checksumHeaders(checksum))
  return { state: { ...state, serial, uploads: withEntry(state.uploads, id, upload) }, reply }
}

export const abortMultipartUpload: S3Operation = (state, request) => {
  bucketOrThrow(state, request)
  const { id } = findUploadOrThrow(state, request)
  return { state: { ...state, uploads: withoutEntry(state.uploads, id) }, reply: emptyReply(204) }
}

/** The upload that a request names. @throws S3Error NoSuchUpload */
export function findUploadOrThrow(
  state: EmulatorState,
  request: S3Request,
): { readonly id: string; readonly upload: Upload } {
  const id = queryOf(request, 'uploadId') ?? ''
  const upload = state.uploads.get(id)
  if (upload !== undefined && upload.bucket === request.bucket && upload.key === request.key) return { id, upload }
  throw new S3Error(
    404,
    'NoSuchUpload',
    'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
    { UploadId: id },
  )
}

/** The number of a part in the query. @throws S3Error InvalidArgument */
export function partNumberOrThrow(text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (number >= 1 && number <= PART_NUMBER_MAX) return number
  throw invalidArgument('Part number must be an integer between 1 and 10000, inclusive', 'partNumber', text)
}

/** Algorithm and type of an upload, as answers spell them. */
export function checksumHeaders({ algorithm, type }: UploadChecksum): Readonly<Record<string, string>> {
  return { 'x-amz-checksum-algorithm': algorithm.toUpperCase(), 'x-amz-checksum-type': type }
}

/**
 * The client's choice of checksum for the whole. SHA sums are only of parts, CRC-64/NVME only of the whole, and the other
 * CRCs of either, of parts by default. S3 user guide, "Checking object integrity".
 */
function uploadChecksumOrThrow(headers: S3Request['headers']): UploadChecksum | undefined {
  const type = headers['x-amz-checksum-type']?.toUpperCase()
  const name = headers['x-amz-checksum-algorithm']
  if (name === undefined) {
    if (type === undefined) return undefined
    throw invalidRequest('The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.')
  }
  const algorithm = algorithmOrThrow(name)
  if (type !== undefined && type !== 'COMPOSITE' && type !== 'FULL_OBJECT')
    throw invalidRequest('Value for x-amz-checksum-type header is invalid.')
  const only = algorithm === 'crc64nvme' ? 'FULL_OBJECT' : algorithm.startsWith('sha') ? 'COMPOSITE' : undefined
  if (only !== undefined && type !== undefined && type !== only)
    throw invalidRequest(`The ${type} checksum type cannot be used with the ${algorithm} checksum algorithm.`)
  return { algorithm, type: only ?? type ?? 'COMPOSITE' }
}
