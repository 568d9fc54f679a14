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

/** The header in which S3 returns the Region of a bucket to any caller. */
export function regionHeader(region: string): Readonly<Record<string, string>> {
  return { 'x-amz-bucket-region': region }
}

export function noSuchKey(key: string, headers: Readonly<Record<string, string>> = {}): S3Error {
  return new S3Error(404, 'NoSuchKey', 'The specified key does not exist.', { Key: key }, headers)
}

export function accessDenied(headers: Readonly<Record<string, string>> = {}): S3Error {
  return new S3Error(403, 'AccessDenied', 'Access Denied', {}, headers)
}

/** For parts of S3 that are not emulated: an operation, a header, a value. */
export function notImplemented(what: string): S3Error {
  const message = `The emulator does not implement ${what}. See packages/emulator/docs/coverage.md for what it emulates.`
  return new S3Error(501, 'NotImplemented', message)
}

/** A parameter or header with a value that S3 does not accept. */
export function invalidArgument(message: string, name: string, value: string | undefined): S3Error {
  return new S3Error(400, 'InvalidArgument', message, { ArgumentName: name, ArgumentValue: value })
}

export function invalidRequest(message: string): S3Error {
  return new S3Error(400, 'InvalidRequest', message)
}

export function malformedXml(): S3Error {
  return new S3Error(
    400,
    'MalformedXML',
    'The XML you provided was not well-formed or did not validate against our published schema',
  )
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
