/** Digests that come with an upload. S3 user guide, "Checking object integrity". */
import { createHash } from 'node:crypto'
import { CHECKSUM_ALGORITHMS, checksum, type ChecksumAlgorithm } from '../wire/checksums.js'
import { S3Error } from './error.js'
import type { S3Request } from './request.js'

/**
 * Holds the bytes against every digest that came with them.
 * @returns the algorithm of the checksum that came along; CRC-64/NVME, which S3 computes by itself, when none came
 * @throws S3Error for other bytes than a digest says, or a digest that is none
 */
export function checkDigests(request: S3Request): ChecksumAlgorithm {
  checkMd5(request)
  return checkedAlgorithm(request)
}

function checkMd5(request: S3Request): void {
  const given = request.headers['content-md5']
  if (given === undefined) return
  if (Buffer.from(given, 'base64').length !== 16)
    throw new S3Error(400, 'InvalidDigest', 'The Content-MD5 you specified was invalid.')
  if (createHash('md5').update(request.body).digest('base64') !== given)
    throw new S3Error(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.')
}

function checkedAlgorithm(request: S3Request): ChecksumAlgorithm {
  const given = CHECKSUM_ALGORITHMS.flatMap((algorithm) => {
    const name = `x-amz-checksum-${algorithm}`
    const value = request.headers[name] ?? request.trailers[name]
    return value === undefined ? [] : [{ algorithm, value }]
  })
  if (given.length > 1)
    throw new S3Error(
      400,
      'InvalidRequest',
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    )
  const [only] = given
  if (only === undefined) {
    if (request.headers['x-amz-trailer'] !== undefined)
      throw new S3Error(400, 'MalformedTrailerError', 'The request contained trailing data that was not well-formed.')
    return 'crc64nvme'
  }
  if (checksum(only.algorithm, request.body) !== only.value)
    throw new S3Error(
      400,
      'BadDigest',
      `The ${only.algorithm.toUpperCase()} you specified did not match the calculated checksum.`,
    )
  return only.algorithm
}
