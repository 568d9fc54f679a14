/** Which bytes of an object are requested: by a part's number, or by the Range header with one range. RFC 9110, section 14. */

import { queryOf } from '../wire/http.js'
import type { ObjectContent, ObjectPart } from '../state.js'
import { invalidRequest, S3Error } from './error.js'
import { partNumberOrThrow } from './multipart.js'
import type { S3Request } from './request.js'

/** First and last byte, both included; `whole` without a usable header; `unsatisfiable` beyond the end. */
export type ByteRange = { readonly first: number; readonly last: number } | 'whole' | 'unsatisfiable'

/** What an answer to a GET or HEAD shows of an object. */
export interface ShownBytes {
  /** Absent for the whole. */
  readonly range?: { readonly first: number; readonly last: number } | undefined
  /** The requested part, if the object was uploaded in parts. */
  readonly part?: (ObjectPart & { readonly count: number }) | undefined
}

/** The bytes of the requested range or part. @throws S3Error for what the object does not have */
export function shownBytesOrThrow(request: S3Request, content: ObjectContent): ShownBytes {
  const number = queryOf(request, 'partNumber')
  const size = content.bytes.length
  if (number === undefined) {
    const range = parseRange(request.headers.range, size)
    if (range === 'whole') return {}
    if (range !== 'unsatisfiable') return { range }
    throw new S3Error(
      416,
      'InvalidRange',
      'The requested range is not satisfiable',
      { RangeRequested: request.headers.range, ActualObjectSize: size },
      { 'content-range': `bytes */${String(size)}` },
    )
  }
  if (request.headers.range !== undefined)
    throw invalidRequest('Cannot specify both Range header and partNumber query parameter')
  return shownPartOrThrow(partNumberOrThrow(number), content)
}

/** Parts are counted by their position, not by the numbers they were sent with; an object uploaded whole is one part. */
function shownPartOrThrow(number: number, { bytes, parts }: ObjectContent): ShownBytes {
  const part = (parts ?? [{ size: bytes.length }])[number - 1]
  if (part === undefined)
    throw new S3Error(416, 'InvalidPartNumber', 'The requested partnumber is not satisfiable', {
      PartNumberRequested: number,
      ActualPartCount: parts?.length ?? 1,
    })
  const first = (parts ?? []).slice(0, number - 1).reduce((sum, { size }) => sum + size, 0)
  return {
    range: part.size === 0 ? undefined : { first, last: first + part.size - 1 },
    part: parts === undefined ? undefined : { ...part, count: parts.length },
  }
}

/** What of `size` bytes a header asks for. A header that is not a single byte range is ignored, as HTTP requires. */
export function parseRange(header: string | undefined, size: number): ByteRange {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  const [, from = '', to = ''] = match ?? []
  if (match === null || (from === '' && to === '')) return 'whole'
  if (from === '') {
    const length = Math.min(Number(to), size)
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 }
  }
  const first = Number(from)
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < first) return 'whole'
  return first >= size ? 'unsatisfiable' : { first, last }
}
