/** Digests that come with an upload. S3 user guide, "Checking object integrity". */
import { createHash } from 'node:crypto'
import { CHECKSUM_ALGORITHMS, checksum, type ChecksumAlgorithm } from '../wire/checksums.js'
import type { Checksum } from '../state.js'
import { invalidRequest, notImplemented, S3Error } from './error.js'
import type { S3Request } from './request.js'

/**
 * Checks the bytes against every digest that was sent with them.
 * @returns the checksum that was sent
 * @throws S3Error for bytes that do not match a digest, or an invalid digest
 */
export function checkDigests(request: S3Request): Checksum | undefined {
  checkMd5(request)
  const given = givenChecksum({ ...request.headers, ...request.trailers })
  if (given === undefined) {
    if (request.headers['x-amz-trailer'] !== undefined)
      throw new S3Error(400, 'MalformedTrailerError', 'The request contained trailing data that was not well-formed.')
    return undefined
  }
  if (checksum(given.algorithm, request.body) !== given.value) throw badChecksum(given.algorithm)
  return given
}

/** Headers whose names begin like those of checksums, with another meaning. */
const NO_CHECKSUMS = ['x-amz-checksum-algorithm', 'x-amz-checksum-mode', 'x-amz-checksum-type']

/** The one checksum among the headers. @throws S3Error for several, and for an algorithm that is not emulated */
export function givenChecksum(headers: Readonly<Record<string, string>>): Checksum | undefined {
  const given = Object.entries(headers).flatMap(([name, value]) => {
    if (!name.startsWith('x-amz-checksum-') || NO_CHECKSUMS.includes(name)) return []
    return [{ algorithm: algorithmOrThrow(name.slice('x-amz-checksum-'.length)), value }]
  })
  if (given.length > 1)
    throw invalidRequest('Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.')
  return given[0]
}

/** An algorithm by its name, in either case. @throws S3Error NotImplemented for another one */
export function algorithmOrThrow(name: string): ChecksumAlgorithm {
  const found = CHECKSUM_ALGORITHMS.find((algorithm) => algorithm === name.toLowerCase())
  if (found === undefined) throw notImplemented(`the checksum algorithm ${name}`)
  return found
}

/** The bytes do not match the checksum that was sent. */
export function badChecksum(algorithm: ChecksumAlgorithm): S3Error {
  const message = `The ${algorithm.toUpperCase()} you specified did not match the calculated checksum.`
  return new S3Error(400, 'BadDigest', message)
}

/** The element of a checksum in an answer, `ChecksumCRC32` for instance. */
export function checksumElement(given: Checksum | undefined): Readonly<Record<string, string>> {
  return given === undefined ? {} : { [`Checksum${given.algorithm.toUpperCase()}`]: given.value }
}

/** The header of a checksum in an answer. */
export function checksumHeader(given: Checksum | undefined): Readonly<Record<string, string>> {
  return given === undefined ? {} : { [`x-amz-checksum-${given.algorithm}`]: given.value }
}

function checkMd5(request: S3Request): void {
  const given = request.headers['content-md5']
  if (given === undefined) return
  if (Buffer.from(given, 'base64').length !== 16)
    throw new S3Error(400, 'InvalidDigest', 'The Content-MD5 you specified was invalid.')
  if (createHash('md5').update(request.body).digest('base64') !== given)
    throw new S3Error(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.')
}
