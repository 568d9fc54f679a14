import { createHash } from 'node:crypto'
import { checksum } from '../wire/checksums.js'
import { queryOf } from '../wire/http.js'
import { withEntry, type Upload, type UploadedPart, type EmulatorState } from '../state.js'
import { checkDigests, checksumHeader } from './digests.js'
import { invalidRequest } from './error.js'
import { findUploadOrThrow, partNumberOrThrow } from './multipart.js'
import { bucketOrThrow, emptyReply, type S3Operation } from './operation.js'
import type { S3Request } from './request.js'

/** UploadPart: the checksum that is included must be of the upload's algorithm, where the upload has one. */
export const uploadPart: S3Operation = (state, request, now) => {
  bucketOrThrow(state, request)
  const { id, upload } = findUploadOrThrow(state, request)
  const number = partNumberOrThrow(queryOf(request, 'partNumber') ?? '')
  const given = checkDigests(request)
  const expected = upload.checksum
  if (expected !== undefined && given?.algorithm !== expected.algorithm) {
    // A checksum of the whole does not need those of the parts.
    if (given !== undefined || expected.type === 'COMPOSITE')
      throw invalidRequest(
        `Checksum Type mismatch occurred, expected checksum Type: ${expected.algorithm}, actual checksum Type: ${given?.algorithm ?? 'null'}`,
      )
  }
  const part = partOf(upload, request, now, given)
  return {
    state: withPart(state, id, upload, number, part),
    reply: emptyReply(200, { etag: `"${part.etag}"`, ...checksumHeader(given) }),
  }
}

/** A part with its ETag, and the checksum of the upload's algorithm if the client sent none. */
export function partOf(
  upload: Upload,
  { body: bytes }: Pick<S3Request, 'body'>,
  now: number,
  given?: UploadedPart['checksum'],
): UploadedPart {
  const algorithm = upload.checksum?.algorithm
  const known = given ?? (algorithm === undefined ? undefined : { algorithm, value: checksum(algorithm, bytes) })
  return {
    bytes,
    etag: createHash('md5').update(bytes).digest('hex'),
    lastModified: now,
    checksum: known,
  }
}

/** The state with one more part in an upload, or another one under its number. */
export function withPart(
  state: EmulatorState,
  id: string,
  upload: Upload,
  number: number,
  part: UploadedPart,
): EmulatorState {
  const parts = withEntry(upload.parts, number, part)
  return { ...state, uploads: withEntry(state.uploads, id, { ...upload, parts }) }
}
