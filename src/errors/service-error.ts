/** A failed call to AWS or to GitHub, as an error of this project. */

/** What kind of refusal or fault a call to AWS met; decides whether a retry can help. */
export type ServiceErrorKind =
  | 'throttled'
  | 'unavailable'
  | 'no-answer'
  | 'clock-skew'
  | 'access-denied'
  | 'credentials-expired'
  | 'session-ended'
  | 'credentials-invalid'
  | 'credentials-missing'
  | 'not-found'
  | 'in-use'
  | 'not-ready'
  | 'limit'
  | 'refused'
  | 'own-fault'
  | 'aborted'

/** Facts about a failed call; no SDK type. */
export interface ServiceErrorFacts {
  /**
   * The prefix of the IAM action too; `github` gives the tokens to assume a role with, `environment` the credentials that
   * the SDK finds itself.
   */
  readonly service:
    'rekognition' | 's3' | 'sts' | 'ssm' | 'appconfig' | 'cloudwatch' | 'states' | 'github' | 'environment'
  /** The operation as the API names it. */
  readonly operation: string
  readonly kind: ServiceErrorKind
  /** The error's name as the service spells it, or the code of the network error. */
  readonly errorName: string
  /** HTTP status; undefined when no answer came. */
  readonly httpStatus?: number | undefined
  readonly requestId?: string | undefined
  /** The ARN or S3 URI that the call was about. */
  readonly resource?: string | undefined
  /** The ARN of the version that is copied, which another account may own. */
  readonly source?: string | undefined
  /** Region of the bucket, when S3 returns it: for a request that went to another Region or was denied. */
  readonly bucketRegion?: string | undefined
  /** Whether the call carried tags for what it creates, which need a permission of their own. */
  readonly tagged?: boolean | undefined
  /** The KMS key that the call names. */
  readonly kmsKeyId?: string | undefined
  /** The role whose session the call was made with; undefined for credentials of the environment. */
  readonly role?: string | undefined
  /** The Region that the call was signed for, and the address that it went to where that is not AWS's own, in words. */
  readonly place?: { readonly region: string; readonly endpoint?: string } | undefined
  /** The proxy that the call was sent through and the variable that names it, in words. */
  readonly proxy?: string | undefined
  /** True for a call that the end of the step kept from being sent. */
  readonly unsent?: true
}

/** A failed call to AWS. One attempt or, from a retrying port, the last of several. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly facts: ServiceErrorFacts

  constructor(facts: ServiceErrorFacts, message: string, cause?: unknown) {
    super(message, { cause })
    this.facts = facts
  }

  get kind(): ServiceErrorKind {
    return this.facts.kind
  }
}

/** Whether it was the renewal of the credentials that failed, before the call that needed them was sent. */
export function isOfCredentials({ facts }: ServiceError): boolean {
  return ['sts', 'github', 'environment'].includes(facts.service)
}

/** The name of an error, for a sentence about what was to be done: a renewal that failed says that it was one. */
export function faultNameOf(error: ServiceError): string {
  const { operation, errorName } = error.facts
  return isOfCredentials(error) ? `${operation}: ${errorName}` : errorName
}

const PASSING: ReadonlySet<ServiceErrorKind> = new Set([
  'throttled',
  'unavailable',
  'no-answer',
  'clock-skew',
  'session-ended',
])

/**
 * Whether the same call may end otherwise a while later: throttling, faults of the network or of the service, and a
 * session that has ended and can be renewed.
 */
export function isPassingFault(error: unknown): error is ServiceError {
  return error instanceof ServiceError && PASSING.has(error.kind)
}

const ENDS_RUN: ReadonlySet<ServiceErrorKind> = new Set(['aborted', 'credentials-expired'])

/** Whether the run ends with this error, even when the read was optional. */
export function endsRun({ kind }: ServiceError): boolean {
  return ENDS_RUN.has(kind)
}

const ABOUT_OBJECT: ReadonlySet<ServiceErrorKind> = new Set(['access-denied', 'not-found', 'refused'])

/**
 * Whether the error is the service's answer about the very thing that the call names: it is missing, may not be read or
 * written, or is not fit for the call. The next try gets the same answer, and a call about another thing may not.
 */
export function isAboutTheObject(error: unknown): error is ServiceError {
  return error instanceof ServiceError && ABOUT_OBJECT.has(error.kind) && !isOfCredentials(error)
}

const ABOUT_CREDENTIALS: ReadonlySet<ServiceErrorKind> = new Set([
  'credentials-expired',
  'credentials-invalid',
  'credentials-missing',
])

/** Whether the service does not accept the credentials at all: any other call would meet the same. */
export function refusesCredentials({ kind }: ServiceError): boolean {
  return ABOUT_CREDENTIALS.has(kind)
}

/** The error name of a call that the end of the step cut, or kept from being sent. No service spells one so. */
export const TIMEOUT_ENDED = 'TimeoutEnded'

/** Whether the end of the step came before the answer: it is a passing fault, and this step has no time for another try. */
export function isPastEnd(error: unknown): boolean {
  return error instanceof ServiceError && error.facts.errorName === TIMEOUT_ENDED
}
