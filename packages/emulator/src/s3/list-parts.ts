import { queryOf } from '../wire/http.js'
import { renderXml } from '../wire/xml.js'
import { canonicalIdOf } from './canonical-id.js'
import { checksumElement } from './digests.js'
import { invalidArgument } from './error.js'
import { findUploadOrThrow } from './multipart.js'
import { bucketOrThrow, xmlReply, XMLNS, type S3Operation } from './operation.js'
import type { S3Request } from './request.js'

/** Parts of one page, also when more are asked for. S3 API reference, ListParts. */
const PAGE_MAX = 1000

/** ListParts: the parts of an upload so far, in the order of the numbers. */
export const listParts: S3Operation = (state, request) => {
  const bucket = bucketOrThrow(state, request)
  const { id, upload } = findUploadOrThrow(state, request)
  const maxParts = numberOrThrow(request, 'max-parts', PAGE_MAX)
  const marker = numberOrThrow(request, 'part-number-marker', 0)
  const after = [...upload.parts].sort(([left], [right]) => left - right).filter(([number]) => number > marker)
  const page = after.slice(0, Math.min(maxParts, PAGE_MAX))
  const xml = renderXml(
    'ListPartsResult',
    {
      Bucket: bucket.name,
      Key: upload.key,
      UploadId: id,
      Initiator: { ID: canonicalIdOf(state.account) },
      Owner: { ID: bucket.access.owner },
      StorageClass: upload.headers['x-amz-storage-class'] ?? 'STANDARD',
      PartNumberMarker: marker,
      NextPartNumberMarker: page.at(-1)?.[0] ?? 0,
      MaxParts: maxParts,
      IsTruncated: page.length < after.length,
      ChecksumAlgorithm: upload.checksum?.algorithm.toUpperCase(),
      ChecksumType: upload.checksum?.type,
      Part: page.map(([number, { bytes, etag, lastModified, checksum }]) => ({
        PartNumber: number,
        LastModified: new Date(lastModified).toISOString(),
        ETag: `"${etag}"`,
        Size: bytes.length,
        ...checksumElement(checksum),
      })),
    },
    XMLNS,
  )
  return { state, reply: xmlReply(xml) }
}

function numberOrThrow(request: S3Request, name: string, otherwise: number): number {
  const text = queryOf(request, name)
  if (text === undefined) return otherwise
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw invalidArgument(`Provided ${name} not an integer or within integer range`, name, text)
}
