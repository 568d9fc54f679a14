/** Errors of S3 and how they go over the wire. S3 API reference, "Error responses". */
import type { WireReply } from '../wire/http.js'
import { renderXml, type XmlElements } from '../wire/xml.js'

/** An error S3 answers with; operations throw it. */
export class S3Error extends Error {
  override readonly name = 'S3Error'
  readonly code: string
  readonly status: number
  /** Elements of the error besides its code and message, and headers of the answer. */
  readonly details: XmlElements
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    code: string,
    message: string,
    details: XmlElements = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.details = details
    this.headers = headers
  }
}

export function noSuchBucket(bucket: string): S3Error {
  return new S3Error(404, 'NoSuchBucket', 'The specified bucket does not exist', { BucketName: bucket })
}

/** The header by which S3 says where a bucket lies, whoever asks. */
export function regionHeader(region: string): Readonly<Record<string, string>> {
  return { 'x-amz-bucket-region': region }
}

/**
 * The answer of one Region for a bucket of another. A request to us-east-1 reaches the bucket's own Region, which finds
 * it signed for the wrong one; the other Regions point to the right endpoint.
 */
export function wrongRegion(bucket: { readonly name: string; readonly region: string }, asked: string): S3Error {
  const { name, region } = bucket
  if (asked === 'us-east-1')
    return new S3Error(
      400,
      'AuthorizationHeaderMalformed',
      `The authorization header is malformed; the region '${asked}' is wrong; expecting '${region}'`,
      { Region: region },
      regionHeader(region),
    )
  return new S3Error(
    301,
    'PermanentRedirect',
    'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
    { Endpoint: `${name}.s3.${region}.amazonaws.com`, Bucket: name },
    regionHeader(region),
  )
}

export function noSuchKey(key: string, headers: Readonly<Record<string, string>> = {}): S3Error {
  return new S3Error(404, 'NoSuchKey', 'The specified key does not exist.', { Key: key }, headers)
}

export function accessDenied(headers: Readonly<Record<string, string>> = {}): S3Error {
  return new S3Error(403, 'AccessDenied', 'Access Denied', {}, headers)
}

export function notImplemented(what: string): S3Error {
  return new S3Error(501, 'NotImplemented', `A header or parameter asks for what is not implemented: ${what}`)
}

/** The answer; without a body where the request was HEAD. */
export function s3ErrorReply(error: S3Error, method: string, requestId: string): WireReply {
  const body = renderXml('Error', {
    Code: error.code,
    Message: error.message,
    ...error.details,
    RequestId: requestId,
    HostId: 'emulator',
  })
  return {
    status: error.status,
    headers: { 'content-type': 'application/xml', ...error.headers },
    body: Buffer.from(method === 'HEAD' || error.status === 304 ? '' : body),
    errorName: error.code,
  }
}
