/** Errors of the AWS SDK as errors of this project. */
import { isOfConnection } from './connection-error.js'
import { messageOf } from '../errors/action-error.js'
import { ServiceError, type ServiceErrorFacts, type ServiceErrorKind } from '../errors/service-error.js'
import { memberOf } from './member.js'

/** Which call it was. */
export type CallFacts = Pick<
  ServiceErrorFacts,
  'service' | 'operation' | 'resource' | 'source' | 'tagged' | 'kmsKeyId' | 'role' | 'place' | 'proxy'
>

/** Error names of the services, and what they mean for the caller. */
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
      // Parameter Store's word for two changes of a parameter at once.
      'TooManyUpdates',
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
      // STS could not fetch the keys of the provider of a token.
      'IDPCommunicationError',
      'IDPCommunicationErrorException',
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
  [
    'not-found',
    ['ResourceNotFoundException', 'ParameterNotFound', 'NoSuchKey', 'NoSuchBucket', 'NoSuchVersion', 'NotFound'],
  ],
  // The second is AppConfig's word for an environment with another deployment.
  ['in-use', ['ResourceInUseException', 'ConflictException']],
  // A model that does not run, or has not warmed up.
  ['not-ready', ['ResourceNotReadyException']],
  ['limit', ['LimitExceededException', 'ServiceQuotaExceededException', 'ParameterLimitExceeded']],
]

const KINDS: ReadonlyMap<string, ServiceErrorKind> = new Map(
  NAMES.flatMap(([kind, names]) => names.map((name): [string, ServiceErrorKind] => [name, kind])),
)

/** Anything that a call threw, as a ServiceError; a ServiceError is returned unchanged. */
export function toServiceError(error: unknown, facts: CallFacts): ServiceError {
  if (error instanceof ServiceError) return error
  const seen = inspect(error)
  const kind = kindOf(seen, facts)
  const isStrange = kind === 'no-answer' && seen.httpStatus !== undefined
  return new ServiceError(
    {
      ...facts,
      kind,
      errorName: isStrange && seen.fromService ? `HTTP ${String(seen.httpStatus)}` : seen.name,
      httpStatus: seen.httpStatus,
      requestId: seen.requestId,
      bucketRegion: seen.bucketRegion,
    },
    isStrange ? strangeWords(seen) : seen.message,
    error,
  )
}

/** The client's own words are about its workings. */
function strangeWords({ fromService, httpStatus, message }: Seen): string {
  return fromService
    ? 'the response has no error type, so it did not come from the service'
    : `the response (HTTP ${String(httpStatus)}) could not be read: ${message.split('\n')[0] ?? ''}`
}

interface Seen {
  readonly name: string
  readonly message: string
  readonly httpStatus: number | undefined
  readonly requestId: string | undefined
  readonly bucketRegion: string | undefined
  /** Whether the service answered with a message; an answer that could not be read does not count. */
  readonly fromService: boolean
}

function kindOf(seen: Seen, facts: CallFacts): ServiceErrorKind {
  const { name, message, httpStatus } = seen
  // The front end reports a signature from another hour under the name of a wrong one.
  if (/^(?:InvalidSignature|SignatureDoesNotMatch)/.test(name) && /expired|not yet current/i.test(message))
    return 'clock-skew'
  // Nothing is wrong with the keys: the address that was called is of another Region than they were used for.
  if (SCOPED_ELSEWHERE.test(message)) return 'refused'
  if (name.startsWith('InvalidIdentityToken') && isOfUnreadKeys(message)) return 'unavailable'
  // The client makes the second of any 404, be it the page of a proxy.
  const isNameless = name === NAMELESS || (name === 'NotFound' && facts.service === 's3')
  const known = KINDS.get(name)
  if (known !== undefined && !isNameless) return known
  if (httpStatus === undefined) return isOfConnection(name, message) ? 'no-answer' : 'own-fault'
  if (!seen.fromService) return 'no-answer'
  if (httpStatus === 429) return 'throttled'
  if (httpStatus >= 500) return 'unavailable'
  if (!isNameless) return 'refused'
  // A proxy or load balancer answers like this; it says nothing about the service.
  if (isStranger(seen, facts)) return 'no-answer'
  // HEAD answers have no body, so only the status is known.
  if (httpStatus === 403) return 'access-denied'
  if (httpStatus === 404) return 'not-found'
  return 'refused'
}

/** What a front end says of a signature for another Region than its own. */
const SCOPED_ELSEWHERE = /should be scoped to a valid region/i

/** How the client calls an error to which its answer gives no type. */
const NAMELESS = 'Unknown'

/**
 * Whether an answer without an error type is not the service's. All of its own have one but those of S3 to a HEAD, which
 * have an id, and those that name another Region.
 */
function isStranger({ requestId, bucketRegion }: Seen, { service, operation }: CallFacts): boolean {
  if (bucketRegion !== undefined) return false
  return service !== 's3' || !operation.startsWith('Head') || requestId === undefined
}

/** What STS says, under the name of a token that is refused for good, while it cannot fetch the keys to check one with. */
export function isOfUnreadKeys(message: string): boolean {
  return /retrieve verification key/i.test(message)
}

function inspect(error: unknown): Seen {
  const metadata = memberOf(error, '$metadata')
  const response = memberOf(error, '$response')
  const status = memberOf(metadata, 'httpStatusCode') ?? memberOf(response, 'statusCode')
  const requestId = memberOf(metadata, 'requestId') ?? memberOf(memberOf(response, 'headers'), 'x-amzn-requestid')
  // In the header, or of a signature for the wrong Region in the body.
  const bucketRegion = memberOf(memberOf(response, 'headers'), 'x-amz-bucket-region') ?? memberOf(error, 'Region')
  const code = memberOf(error, 'code')
  const name = error instanceof Error ? error.name : typeof error
  return {
    // The client calls every broken connection a TimeoutError; its code says what happened.
    name: typeof code === 'string' && memberOf(error, '$fault') === undefined ? code : name,
    message: error instanceof Error ? wordsOf(error, code) : messageOf(error),
    httpStatus: typeof status === 'number' ? status : undefined,
    requestId: typeof requestId === 'string' ? requestId : undefined,
    bucketRegion: typeof bucketRegion === 'string' && bucketRegion !== '' ? bucketRegion : undefined,
    fromService: memberOf(error, '$fault') !== undefined,
  }
}

/** A failed connection to a name with several addresses is an AggregateError without a message of its own. */
function wordsOf(error: Error, code: unknown): string {
  // The canonical request that the service repeats contains the session token.
  if (error.message !== '') return error.message.replace(/\s*The Canonical String for this request[\s\S]*/i, '')
  return typeof code === 'string' ? code : error.name
}
