/** Errors of the AWS SDK in the project's words. */
import { messageOf, ServiceError, type ServiceErrorFacts, type ServiceErrorKind } from '../errors.js'

/** Which call it was. */
export type CallFacts = Pick<
  ServiceErrorFacts,
  'service' | 'operation' | 'resource' | 'tagged' | 'kmsKeyId' | 'role' | 'proxy'
>

/** Names of errors, as the services spell them, to what they mean for the caller. */
const NAMES: readonly (readonly [ServiceErrorKind, readonly string[]])[] = [
  [
    'throttled',
    [
      'ThrottlingException',
      'Throttling',
      'ThrottledException',
      'ProvisionedThroughputExceededException',
      'TooManyRequestsException',
      'RequestLimitExceeded',
      'RequestThrottled',
      'RequestThrottledException',
      'SlowDown',
    ],
  ],
  [
    'unavailable',
    [
      'InternalServerError',
      'InternalFailure',
      'InternalError',
      'ServiceUnavailable',
      'ServiceUnavailableException',
      // S3's word, with status 400, for a connection on which too little came for too long.
      'RequestTimeout',
      'RequestTimeoutException',
    ],
  ],
  ['clock-skew', ['RequestTimeTooSkewed', 'RequestInTheFuture', 'RequestExpired']],
  ['access-denied', ['AccessDeniedException', 'AccessDenied', 'AllAccessDisabled', 'Forbidden']],
  ['credentials-expired', ['ExpiredTokenException', 'ExpiredToken', 'TokenRefreshRequired']],
  [
    'credentials-invalid',
    [
      'UnrecognizedClientException',
      'InvalidClientTokenId',
      'InvalidAccessKeyId',
      'InvalidSignatureException',
      'SignatureDoesNotMatch',
      'MissingAuthenticationToken',
      'MissingAuthenticationTokenException',
      'IncompleteSignature',
      'IncompleteSignatureException',
      'AuthFailure',
      'InvalidToken',
      'NotSignedUp',
      'OptInRequired',
    ],
  ],
  ['credentials-missing', ['CredentialsProviderError']],
  ['not-found', ['ResourceNotFoundException', 'NoSuchKey', 'NoSuchBucket', 'NoSuchVersion', 'NotFound']],
  ['in-use', ['ResourceInUseException']],
  ['limit', ['LimitExceededException', 'ServiceQuotaExceededException']],
]

const KINDS: ReadonlyMap<string, ServiceErrorKind> = new Map(
  NAMES.flatMap(([kind, names]) => names.map((name): [string, ServiceErrorKind] => [name, kind])),
)

/** Whatever a call threw, as a ServiceError; one that is one already stays as it is. */
export function toServiceError(error: unknown, facts: CallFacts): ServiceError {
  if (error instanceof ServiceError) return error
  const seen = inspect(error)
  return new ServiceError(
    {
      ...facts,
      kind: kindOf(seen),
      errorName: seen.name,
      httpStatus: seen.httpStatus,
      requestId: seen.requestId,
      ...(seen.bucketRegion === undefined ? {} : { bucketRegion: seen.bucketRegion }),
    },
    seen.message,
    error,
  )
}

interface Seen {
  readonly name: string
  readonly message: string
  readonly httpStatus: number | undefined
  readonly requestId: string | undefined
  readonly bucketRegion: string | undefined
  /** Whether the service put the error into words; an answer that could not be read is no such word. */
  readonly fromService: boolean
}

function kindOf(seen: Seen): ServiceErrorKind {
  const { name, message, httpStatus } = seen
  // The front end reports a signature from another hour under the name of a wrong one.
  if (name.startsWith('InvalidSignature') && /expired|not yet current/i.test(message)) return 'clock-skew'
  const known = KINDS.get(name)
  if (known !== undefined) return known
  if (!seen.fromService || httpStatus === undefined) return 'no-answer'
  if (httpStatus === 429) return 'throttled'
  if (httpStatus >= 500) return 'unavailable'
  // HEAD answers have no body, so that only the status tells.
  if (httpStatus === 403) return 'access-denied'
  if (httpStatus === 404) return 'not-found'
  return 'refused'
}

function inspect(error: unknown): Seen {
  const metadata = field(error, '$metadata')
  const response = field(error, '$response')
  const status = field(metadata, 'httpStatusCode') ?? field(response, 'statusCode')
  const requestId = field(metadata, 'requestId') ?? field(field(response, 'headers'), 'x-amzn-requestid')
  // In the header, or of a signature for the wrong Region in the body.
  const bucketRegion = field(field(response, 'headers'), 'x-amz-bucket-region') ?? field(error, 'Region')
  const code = field(error, 'code')
  const name = error instanceof Error ? error.name : typeof error
  return {
    // The client calls every broken connection a TimeoutError; its code says what happened.
    name: typeof code === 'string' && field(error, '$fault') === undefined ? code : name,
    message: error instanceof Error ? wordsOf(error, code) : messageOf(error),
    httpStatus: typeof status === 'number' ? status : undefined,
    requestId: typeof requestId === 'string' ? requestId : undefined,
    bucketRegion: typeof bucketRegion === 'string' && bucketRegion !== '' ? bucketRegion : undefined,
    fromService: field(error, '$fault') !== undefined,
  }
}

/** A failed connection to a name with several addresses is an AggregateError without a message of its own. */
function wordsOf(error: Error, code: unknown): string {
  // The canonical request that the service repeats holds the session token.
  if (error.message !== '') return error.message.replace(/\s*The Canonical String for this request[\s\S]*/i, '')
  return typeof code === 'string' ? code : error.name
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined
}
