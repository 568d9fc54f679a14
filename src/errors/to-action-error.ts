/** Whatever ended a run, as one of the closed set of codes. */
import { deniedClause, denialHintOf } from './denied.js'
import { hintOf, type ErrorCode } from './hints.js'
import { ActionError, messageOf, type Outcome } from './action-error.js'
import { isPastEnd, ServiceError, type ServiceErrorKind } from './service-error.js'
import { networkHintOf } from './network-hint.js'

/** Kinds of a failed call to the code that it ends a run with. */
const CODES: Record<ServiceErrorKind, ErrorCode> = {
  throttled: 'SERVICE_UNAVAILABLE',
  unavailable: 'SERVICE_UNAVAILABLE',
  'no-answer': 'SERVICE_UNAVAILABLE',
  'clock-skew': 'CREDENTIALS_INVALID',
  'access-denied': 'ACCESS_DENIED',
  'credentials-expired': 'CREDENTIALS_EXPIRED',
  'session-ended': 'CREDENTIALS_EXPIRED',
  'credentials-invalid': 'CREDENTIALS_INVALID',
  'credentials-missing': 'CREDENTIALS_MISSING',
  'not-found': 'SERVICE_REFUSED',
  'in-use': 'SERVICE_REFUSED',
  'not-ready': 'SERVICE_REFUSED',
  limit: 'SERVICE_REFUSED',
  refused: 'SERVICE_REFUSED',
  'own-fault': 'INTERNAL_ERROR',
  aborted: 'CANCELLED',
}

const OUTCOMES: Partial<Record<ServiceErrorKind, Outcome>> = {
  'credentials-expired': 'credentials-expired',
  'session-ended': 'credentials-expired',
  aborted: 'cancelled',
}

/**
 * @param cancel  the runner's signal: once it has aborted, whatever broke did so for that
 */
export function toActionError(error: unknown, cancel: AbortSignal): ActionError {
  if (error instanceof ActionError) return error
  if (cancel.aborted) {
    return new ActionError('CANCELLED', sentenceOfCancel(cancel), { outcome: 'cancelled', cause: error })
  }
  if (error instanceof ServiceError) return fromServiceError(error)
  return new ActionError('INTERNAL_ERROR', `Unexpected error: ${messageOf(error)}`, { cause: error })
}

/** That the runner has cancelled the step, and how. */
export function sentenceOfCancel(cancel: AbortSignal): string {
  const reason: unknown = cancel.reason
  return `The step was ${reason instanceof Error ? reason.message : 'cancelled'}.`
}

function fromServiceError(error: ServiceError): ActionError {
  const { kind, facts } = error
  const outcome = isPastEnd(error) ? 'timed-out' : OUTCOMES[kind]
  const hint = isPastEnd(error)
    ? hintAfterEnd(error)
    : (networkHintOf(error) ?? regionHintOf(error) ?? credentialsHintOf(error) ?? denialHintIn(error))
  return new ActionError(CODES[kind], sentenceOf(error), {
    requestId: facts.requestId,
    cause: error,
    outcome,
    hint,
  })
}

/** What kept the call from its answer may be known. */
function hintAfterEnd({ cause }: ServiceError): string {
  return (cause instanceof ServiceError ? networkHintOf(cause) : undefined) ?? HINT_AFTER_END
}

const HINT_AFTER_END =
  'Re-run the job when AWS answers again: it resumes a training that was started, and judges one that has ended. Raise timeout where the time was too short.'

/** Names under which AWS refuses keys that it does not know in a Region. */
const UNKNOWN_KEYS: ReadonlySet<string> = new Set([
  'UnrecognizedClientException',
  'InvalidClientTokenId',
  'InvalidAccessKeyId',
])

/** A wrong Region looks like wrong credentials. */
function regionHintOf({ kind, facts, message }: ServiceError): string | undefined {
  const { place, role, errorName } = facts
  if (place === undefined) return undefined
  const { region, endpoint } = place
  if (kind === 'refused' && /should be scoped to a valid region/i.test(message)) {
    const address = endpoint === undefined ? 'the address that was called' : `the endpoint ${endpoint}`
    return `The call was signed for ${region}, the Region of aws-region, but ${address} belongs to another Region: make them match. The credentials are fine.`
  }
  if (kind !== 'credentials-invalid' || role !== undefined || !UNKNOWN_KEYS.has(errorName)) return undefined
  const at = endpoint === undefined ? '' : ` at ${endpoint}`
  return `Also check aws-region: the call was made in ${region}${at}, and AWS gives the same answer for valid keys in a Region that is not enabled for the account. ${hintOf('CREDENTIALS_INVALID')}`
}

function denialHintIn(error: ServiceError): string | undefined {
  return error.kind === 'access-denied' ? denialHintOf(error) : undefined
}

/** Where the code's own words would be about other credentials than those that were used. */
function credentialsHintOf({ kind, facts }: ServiceError): string | undefined {
  if (kind === 'clock-skew')
    return 'Set the clock of the runner; AWS accepts signatures that are up to five minutes old.'
  if (facts.role === undefined) return undefined
  switch (kind) {
    case 'credentials-expired':
    case 'session-ended':
      return 'AWS rejected, as expired, a session it issued moments ago. Re-run the job: it assumes the role again and resumes a training that was started.'
    case 'credentials-invalid':
      return `AWS rejected the session of ${facts.role}: check whether the role has been deleted or recreated, then re-run the job.`
    default:
      return undefined
  }
}

function sentenceOf(error: ServiceError): string {
  const { operation, errorName, resource } = error.facts
  const about = resource === undefined ? '' : ` on ${resource}`
  const what = error.kind === 'access-denied' ? deniedClause(error) : `${operation}${about} failed`
  // First what it means: the messages of the services are about tokens.
  const meaning = error.kind === 'credentials-expired' ? 'The credentials of the step have expired: ' : ''
  return `${meaning}${what}: ${errorName}: ${error.message}`
}
