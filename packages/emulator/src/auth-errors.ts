/** A refused signature in the format of each service. AWS General Reference, "Troubleshooting request signing". */
import type { AuthProblem, ServiceName } from './authenticate.js'
import type { ServiceEntry } from './journal.js'
import { S3Error, s3ErrorReply } from './s3/error.js'
import { signedForWrongRegion, type AskedBucket } from './s3/wrong-region.js'
import { serviceNamed } from './services/table.js'
import type { WireReply, WireRequest } from './wire/http.js'
import { msToTimestamp } from './wire/sigv4.js'

const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.'
const UNKNOWN_TOKEN = 'The security token included in the request is invalid.'
const EXPIRED_TOKEN = 'The security token included in the request is expired'

/** The answer to a request without a valid signature. `bucket` is the requested one, if any. */
export function authErrorReply(
  problem: AuthProblem,
  { service, requestId }: Pick<ServiceEntry, 'service' | 'requestId'>,
  region: string,
  request: Pick<WireRequest, 'method' | 'headers'>,
  bucket?: AskedBucket,
): WireReply {
  if (service === 's3') return s3ErrorReply(s3ErrorOf(problem, region, bucket), request.method, requestId)
  const { badSignature, error } = serviceNamed(service)
  return error(badSignature(frontEndErrorOf(problem, service, region)), request, requestId)
}

function frontEndErrorOf(
  problem: AuthProblem,
  service: ServiceName,
  region: string,
): { code: string; message: string } {
  switch (problem.kind) {
    case 'missing':
      return { code: 'MissingAuthenticationTokenException', message: 'Missing Authentication Token' }
    case 'old-version':
    case 'malformed':
      return { code: 'IncompleteSignatureException', message: 'The authorization of the request cannot be read.' }
    case 'unknown-key':
    case 'bad-token':
      return { code: 'UnrecognizedClientException', message: UNKNOWN_TOKEN }
    case 'expired-token':
      return { code: 'ExpiredTokenException', message: EXPIRED_TOKEN }
    case 'wrong-service':
      return {
        code: 'InvalidSignatureException',
        message: `Credential should be scoped to correct service: '${serviceNamed(service).signingName}'. `,
      }
    case 'wrong-region':
      return {
        code: 'InvalidSignatureException',
        // The second sentence is the emulator's own.
        message: `Credential should be scoped to a valid region, not '${problem.given}'. This emulator is for ${region}: set that Region for the client, or start the emulator with --region ${problem.given}.`,
      }
    case 'skewed':
      return {
        code: 'InvalidSignatureException',
        message: skewMessage(problem.signedAt, problem.now, problem.allowedMs),
      }
    case 'url-expired':
      return { code: 'InvalidSignatureException', message: 'Signature expired' }
    case 'mismatch':
      return { code: 'InvalidSignatureException', message: MISMATCH }
  }
}

function skewMessage(signedAt: number, now: number, allowedMs: number): string {
  const minutes = String(allowedMs / 60_000)
  const [signed, current] = [msToTimestamp(signedAt), msToTimestamp(now)]
  return signedAt < now
    ? `Signature expired: ${signed} is now earlier than ${msToTimestamp(now - allowedMs)} (${current} - ${minutes} min.)`
    : `Signature not yet current: ${signed} is still later than ${msToTimestamp(now + allowedMs)} (${current} + ${minutes} min.)`
}

function s3ErrorOf(problem: AuthProblem, region: string, bucket: AskedBucket | undefined): S3Error {
  switch (problem.kind) {
    case 'missing':
      return new S3Error(403, 'AccessDenied', 'Access Denied')
    case 'malformed':
      return new S3Error(
        400,
        'AuthorizationHeaderMalformed',
        'The authorization header that you provided is not valid.',
      )
    case 'old-version':
      return new S3Error(
        400,
        'InvalidRequest',
        'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.',
      )
    case 'unknown-key':
      return new S3Error(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.')
    case 'bad-token':
      return new S3Error(400, 'InvalidToken', 'The provided token is malformed or otherwise invalid.')
    case 'expired-token':
      return new S3Error(400, 'ExpiredToken', 'The provided token has expired.')
    case 'wrong-service':
      return new S3Error(
        400,
        'AuthorizationHeaderMalformed',
        `The authorization header is malformed; incorrect service "${problem.given}". This endpoint belongs to "s3".`,
      )
    case 'wrong-region':
      return signedForWrongRegion(problem.given, region, bucket)
    case 'skewed':
      return new S3Error(
        403,
        'RequestTimeTooSkewed',
        'The difference between the request time and the current time is too large.',
        {
          RequestTime: msToTimestamp(problem.signedAt),
          ServerTime: new Date(problem.now).toISOString(),
          MaxAllowedSkewMilliseconds: problem.allowedMs,
        },
      )
    case 'url-expired':
      return new S3Error(403, 'AccessDenied', 'Request has expired')
    case 'mismatch':
      return new S3Error(
        403,
        'SignatureDoesNotMatch',
        'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      )
  }
}
