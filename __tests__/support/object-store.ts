/** A store of objects in memory behind the object port, as far as the function of Lambda uses it. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { ServiceError, type ServiceErrorKind } from '../../src/errors/service-error.js'
import type { LambdaDeps } from '../../src/lambda/lambda-deps.js'
import { formatS3Object, type S3Object } from '../../src/model/s3-uri.js'

export interface ObjectStore {
  readonly deps: LambdaDeps
  /** Texts by their URI. */
  readonly texts: Map<string, string>
  /** URIs that were written, in their order. */
  readonly writes: readonly string[]
}

/** @param keepsVersions  whether a head has a version, which is the digest of the text here */
export function createObjectStore(
  given: Readonly<Record<string, string>>,
  keepsVersions = false,
  openChecks: LambdaDeps['openChecks'] = () => Promise.reject(new Error('no images are read')),
): ObjectStore {
  const texts = new Map(Object.entries(given))
  const writes: string[] = []
  const files = new Map<string, string>()
  const uriOf = ({ bucket, key }: S3Object) => formatS3Object({ bucket, key })
  const refuse = (object: S3Object, kind: ServiceErrorKind, errorName: string, httpStatus: number) =>
    new ServiceError(
      { service: 's3', operation: 'GetObject', kind, errorName, httpStatus, resource: formatS3Object(object) },
      errorName,
    )
  const headOf = (text: string) => {
    const digest = createHash('md5').update(text).digest('hex')
    return { sizeBytes: Buffer.byteLength(text), etag: `"${digest}"`, versionId: keepsVersions ? digest : undefined }
  }
  return {
    texts,
    writes,
    deps: {
      openChecks,
      objects: {
        head: (object) => {
          const text = texts.get(uriOf(object))
          return Promise.resolve(text === undefined ? undefined : headOf(text))
        },
        read: async (object, use, { from, etag } = { from: 0 }) => {
          const text = texts.get(uriOf(object))
          if (text === undefined) throw refuse(object, 'not-found', 'NoSuchKey', 404)
          const head = headOf(text)
          if (object.versionId !== undefined && object.versionId !== head.versionId)
            throw refuse(object, 'not-found', 'NoSuchVersion', 404)
          if (etag !== undefined && etag !== head.etag) throw refuse(object, 'refused', 'PreconditionFailed', 412)
          const bytes = Buffer.from(text)
          if (from > 0 && from >= bytes.length) throw refuse(object, 'refused', 'InvalidRange', 416)
          return await use({ ...head, chunks: chunksOf(bytes.subarray(from)) })
        },
        upload: async (object, { path, sizeBytes, sha256 }) => {
          const text = files.get(path) ?? (await readFile(path, 'utf8'))
          if (sha256 !== createHash('sha256').update(text).digest('hex')) throw new Error('the digest is another')
          if (sizeBytes !== Buffer.byteLength(text)) throw new Error('the size is another')
          texts.set(uriOf(object), text)
          writes.push(uriOf(object))
          return headOf(text)
        },
      },
      withFile: async (text, use) => {
        const path = `memory:${String(files.size)}`
        files.set(path, text)
        return await use(path)
      },
    },
  }
}

/** In chunks of a thousand bytes, so that lines are cut apart. */
async function* chunksOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield await Promise.resolve(bytes.subarray(at, at + 1000))
}
