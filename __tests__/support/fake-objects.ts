/** Objects of S3 in memory, by their URI: texts, refusals, and bodies that break off. */
import type { ObjectPort } from '../../src/ports/objects.js'
import { ServiceError, type ServiceErrorKind } from '../../src/errors/service-error.js'
import { formatS3Object } from '../../src/model/s3-uri.js'

/** The result of reading one object. */
export type FakeObject =
  | string
  | Uint8Array
  /** The port throws. */
  | { readonly refused: ServiceErrorKind; readonly errorName: string }
  /** The body ends in an error after this text. */
  | { readonly beginsWith: string; readonly breaks: ServiceErrorKind }

export interface FakeObjects {
  readonly port: ObjectPort
  /** URIs in the order in which they were requested. */
  readonly reads: readonly string[]
}

/**
 * Only what is listed can be read; anything else fails the test.
 * @param objects  from a list, each read takes the next, and the last one stays
 */
export function createFakeObjects(
  objects: Readonly<Record<string, FakeObject | readonly [FakeObject, ...FakeObject[]]>>,
): FakeObjects {
  const reads: string[] = []
  const unexpected = (): Promise<never> => Promise.reject(new Error('only reads are expected'))
  const port: ObjectPort = {
    head: unexpected,
    upload: unexpected,
    bucket: unexpected,
    read: (object, use) => {
      const uri = formatS3Object(object)
      const nth = reads.filter((read) => read === uri).length
      reads.push(uri)
      const listed = objects[uri]
      const found = isList(listed) ? (listed[nth] ?? listed.at(-1)) : listed
      if (found === undefined) return Promise.reject(new Error(`unexpected read of ${uri}`))
      if (typeof found === 'object' && 'refused' in found)
        return Promise.reject(errorOf(uri, found.refused, found.errorName))
      return use({ sizeBytes: 0, chunks: chunksOf(uri, found) })
    },
  }
  return { port, reads }
}

type Listed = FakeObject | readonly [FakeObject, ...FakeObject[]] | undefined

function isList(listed: Listed): listed is readonly [FakeObject, ...FakeObject[]] {
  return Array.isArray(listed)
}

/** Chunks of seven bytes, so that characters of several bytes are cut apart. */
async function* chunksOf(
  uri: string,
  body: Exclude<FakeObject, { readonly refused: ServiceErrorKind }>,
): AsyncIterable<Uint8Array> {
  const isPlain = typeof body === 'string' || body instanceof Uint8Array
  const whole = isPlain ? body : body.beginsWith
  const bytes = typeof whole === 'string' ? new TextEncoder().encode(whole) : whole
  const size = bytes.length > 10_000 ? 1_000_000 : 7
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve()
    yield bytes.subarray(at, at + size)
  }
  if (!isPlain) throw errorOf(uri, body.breaks, 'ECONNRESET')
}

function errorOf(uri: string, kind: ServiceErrorKind, errorName: string): ServiceError {
  return new ServiceError(
    { service: 's3', operation: 'GetObject', kind, errorName, resource: uri },
    `S3 says ${errorName}`,
  )
}
