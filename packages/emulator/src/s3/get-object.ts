import { queryOf } from '../wire/http.js'
import type { ObjectContent } from '../state.js'
import { checkReadConditions } from './conditions.js'
import { checksumHeader } from './digests.js'
import { S3Error } from './error.js'
import { bucketOrThrow, type S3Operation } from './operation.js'
import { shownBytesOrThrow, type ShownBytes } from './range.js'
import type { S3Request } from './request.js'
import { ARCHIVES, findObjectOrThrow, objectHeaders } from './stored-object.js'

/** Query parameters of GetObject that replace a header of the answer. */
const OVERRIDES = ['content-type', 'content-disposition', 'content-encoding', 'content-language', 'cache-control']

/** GetObject, whole or a range, any version. HEAD is the same without the body, which the server leaves out. */
export const getObject: S3Operation = (state, request) => {
  const bucket = bucketOrThrow(state, request)
  const found = findObjectOrThrow(bucket, request)
  const storageClass = found.content.headers['x-amz-storage-class'] ?? 'STANDARD'
  if (request.method === 'GET' && ARCHIVES.includes(storageClass))
    throw new S3Error(403, 'InvalidObjectState', "The operation is not valid for the object's storage class", {
      StorageClass: storageClass,
    })
  checkReadConditions(request.headers, found)
  const { bytes } = found.content
  const { range, part } = shownBytesOrThrow(request, found.content)
  const headers = {
    ...objectHeaders(bucket, found),
    ...shownChecksum(request, found.content, { range, part }),
    ...(part === undefined ? {} : { 'x-amz-mp-parts-count': String(part.count) }),
    ...overridesOf(request.query),
  }
  if (range === undefined) return { state, reply: { status: 200, headers, body: bytes } }
  const contentRange = `bytes ${String(range.first)}-${String(range.last)}/${String(bytes.length)}`
  return {
    state,
    reply: {
      status: 206,
      headers: { ...headers, 'content-range': contentRange },
      body: bytes.subarray(range.first, range.last + 1),
    },
  }
}

/** The checksum of what is shown, as far as S3 has one: of the whole, and of the part of a composite one. */
function shownChecksum(
  { headers }: S3Request,
  { bytes, checksum }: ObjectContent,
  { range, part }: { readonly [K in keyof ShownBytes]: ShownBytes[K] | undefined },
): Readonly<Record<string, string>> {
  if (headers['x-amz-checksum-mode']?.toUpperCase() !== 'ENABLED') return {}
  const isWhole = range === undefined || (range.first === 0 && range.last === bytes.length - 1 && !('range' in headers))
  const shown = part?.checksum ?? (isWhole ? checksum : undefined)
  return shown === undefined ? {} : { ...checksumHeader(shown), 'x-amz-checksum-type': checksum.type }
}

function overridesOf(query: Parameters<typeof queryOf>[0]['query']): Readonly<Record<string, string>> {
  const pairs = OVERRIDES.map((name) => [name, queryOf({ query }, `response-${name}`)] as const)
  return Object.fromEntries(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
