import { queryOf } from '../wire/http.js'
import { checkReadConditions } from './conditions.js'
import { S3Error } from './error.js'
import { bucketOrThrow, type S3Operation } from './operation.js'
import { parseRange } from './range.js'
import { findObjectOrThrow, objectHeaders } from './stored-object.js'

/** Query parameters of GetObject that replace a header of the answer. */
const OVERRIDES = ['content-type', 'content-disposition', 'content-encoding', 'content-language', 'cache-control']

/** Storage classes whose objects have to be restored before they can be read; nothing is restored here. */
const ARCHIVES: readonly string[] = ['GLACIER', 'DEEP_ARCHIVE']

/** GetObject, whole or a range, any version. HEAD is the same without the body, which the server leaves out. */
export const getObject: S3Operation = (world, request) => {
  const bucket = bucketOrThrow(world, request)
  const found = findObjectOrThrow(bucket, request)
  const storageClass = found.content.headers['x-amz-storage-class'] ?? 'STANDARD'
  if (request.method === 'GET' && ARCHIVES.includes(storageClass))
    throw new S3Error(403, 'InvalidObjectState', "The operation is not valid for the object's storage class", {
      StorageClass: storageClass,
    })
  checkReadConditions(request.headers, found)
  const { bytes } = found.content
  const range = parseRange(request.headers.range, bytes.length)
  const size = String(bytes.length)
  if (range === 'unsatisfiable')
    throw new S3Error(
      416,
      'InvalidRange',
      'The requested range is not satisfiable',
      { RangeRequested: request.headers.range, ActualObjectSize: size },
      { 'content-range': `bytes */${size}` },
    )
  const headers = { ...objectHeaders(bucket, found, request), ...overridesOf(request.query) }
  if (range === 'whole') return { world, reply: { status: 200, headers, body: bytes } }
  const contentRange = `bytes ${String(range.first)}-${String(range.last)}/${size}`
  return {
    world,
    reply: {
      status: 206,
      headers: { ...headers, 'content-range': contentRange },
      body: bytes.subarray(range.first, range.last + 1),
    },
  }
}

function overridesOf(query: Parameters<typeof queryOf>[0]['query']): Readonly<Record<string, string>> {
  const pairs = OVERRIDES.map((name) => [name, queryOf({ query }, `response-${name}`)] as const)
  return Object.fromEntries(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
