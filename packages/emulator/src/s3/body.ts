/** The body of an S3 request: checked against its digest, and without the framing that it may have. */
import { decodeAwsChunked, type Dechunked } from '../wire/aws-chunked.js'
import type { WireRequest } from '../wire/http.js'
import { sha256, type Signed } from '../wire/sigv4.js'
import { S3Error } from './error.js'

/** The signature of the request and the secret that made it, for bodies whose chunks are signed one by one. */
export interface Signing {
  readonly signed: Signed
  readonly secretAccessKey: string
}

/** @throws S3Error for a body that is truncated, framed wrongly, or not the one that was signed */
export function decodeBody(request: WireRequest, signing: Signing): Dechunked {
  const digest = signing.signed.payloadHash
  if (!digest.startsWith('STREAMING-')) {
    if (/^[0-9a-f]{64}$/.test(digest) && sha256(request.body) !== digest)
      throw new S3Error(
        400,
        'XAmzContentSHA256Mismatch',
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
      )
    return { body: request.body, trailers: {} }
  }
  const decoded = decodeAwsChunked(request.body, digest.startsWith('STREAMING-UNSIGNED') ? undefined : signing)
  if (!decoded.ok)
    throw decoded.problem === 'signature'
      ? new S3Error(403, 'SignatureDoesNotMatch', 'The signature of a chunk of the body does not match.')
      : new S3Error(400, 'IncompleteBody', 'The request body terminated unexpectedly')
  const announced = request.headers['x-amz-decoded-content-length']
  if (announced !== undefined && Number(announced) !== decoded.value.body.length)
    throw new S3Error(400, 'IncompleteBody', 'The body length does not match x-amz-decoded-content-length.')
  return decoded.value
}
