/** How a fault looks to the client, in the format of each service. */
import { accessDeniedReply, type Caller } from './access-denied.js'
import type { ServiceName } from './authenticate.js'
import type { FaultBefore } from './fault-kinds.js'
import type { Fault } from './faults.js'
import type { Denial } from './iam/authorize.js'
import { needsOf } from './iam/needs.js'
import { errorReply } from './rekognition/answer.js'
import { S3Error, s3ErrorReply } from './s3/error.js'
import { stsErrorReply } from './sts/error.js'
import type { ServiceEntry } from './journal.js'
import type { WireReply } from './wire/http.js'

/** Kinds with an answer, instead of a closed connection. */
export type AnsweredFault = Exclude<FaultBefore, 'reset-before'>

interface Words {
  readonly status: number
  readonly code: string
  readonly message: string
}

type Wording = Readonly<
  Record<Exclude<AnsweredFault, 'unavailable-html' | 'access-denied' | 'keys-not-fetched'>, Words>
>

const JSON_WORDS: Wording = {
  throttle: { status: 400, code: 'ThrottlingException', message: 'Slow down; sudden increase in rate of requests' },
  'internal-error': { status: 500, code: 'InternalServerError', message: 'Internal server error' },
  'expired-token': {
    status: 400,
    code: 'ExpiredTokenException',
    message: 'The security token included in the request is expired',
  },
  'limit-exceeded': {
    status: 400,
    code: 'LimitExceededException',
    message: 'The account has reached its limit of 2 concurrent trainings.',
  },
  'clock-skew': {
    status: 400,
    code: 'InvalidSignatureException',
    message: 'Signature expired: 20200101T000000Z is now earlier than 20200101T000500Z (20200101T001000Z - 5 min.)',
  },
}

const S3_WORDS: Wording = {
  throttle: { status: 503, code: 'SlowDown', message: 'Please reduce your request rate.' },
  'internal-error': {
    status: 500,
    code: 'InternalError',
    message: 'We encountered an internal error. Please try again.',
  },
  'expired-token': { status: 400, code: 'ExpiredToken', message: 'The provided token has expired.' },
  'limit-exceeded': { status: 503, code: 'SlowDown', message: 'Please reduce your request rate.' },
  'clock-skew': {
    status: 403,
    code: 'RequestTimeTooSkewed',
    message: 'The difference between the request time and the current time is too large.',
  },
}

const STS_WORDS: Wording = {
  throttle: { status: 400, code: 'Throttling', message: 'Rate exceeded' },
  'internal-error': { status: 500, code: 'InternalFailure', message: 'The request failed for an unknown reason.' },
  'expired-token': {
    status: 403,
    code: 'ExpiredToken',
    message: 'The security token included in the request is expired',
  },
  'limit-exceeded': { status: 400, code: 'Throttling', message: 'Rate exceeded' },
  'clock-skew': { status: 403, code: 'SignatureDoesNotMatch', message: 'Signature expired' },
}

const STALE_TOKEN: Words = {
  status: 400,
  code: 'ExpiredTokenException',
  message: 'Token expired: current date/time 1577836800 must be before the expiration date/time1577836500',
}

/** STS could not read the keys of the provider; a moment later it may. Observed answer of STS. */
const KEYS_NOT_FETCHED: Words = {
  status: 400,
  code: 'InvalidIdentityToken',
  message:
    "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
}

/** Replies that differ for callers with a token instead of a signature. */
const WEB_IDENTITY_WORDS: Readonly<Partial<Record<AnsweredFault, Words>>> = {
  'expired-token': STALE_TOKEN,
  'clock-skew': STALE_TOKEN,
  'access-denied': {
    status: 403,
    code: 'AccessDenied',
    message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  },
}

const WORDS: Readonly<Record<ServiceName, Wording>> = { rekognition: JSON_WORDS, s3: S3_WORDS, sts: STS_WORDS }

/** The answer of a fault that answers. */
export function faultReply(
  kind: AnsweredFault,
  fault: Fault,
  entry: ServiceEntry,
  method: string,
  context: Caller,
): WireReply {
  if (kind === 'unavailable-html') return htmlReply(method)
  if (kind === 'keys-not-fetched') return worded(KEYS_NOT_FETCHED, fault, entry, method)
  const own = entry.operation === 'AssumeRoleWithWebIdentity' ? WEB_IDENTITY_WORDS[kind] : undefined
  if (own !== undefined) return worded(own, fault, entry, method)
  if (kind === 'access-denied')
    return accessDeniedReply(denialOf(entry, context), entry, method, context, fault.message)
  return worded(WORDS[entry.service][kind], fault, entry, method)
}

function worded({ status, code, message: usual }: Words, fault: Fault, entry: ServiceEntry, method: string): WireReply {
  const message = fault.message ?? usual
  if (entry.service === 's3') return s3ErrorReply(new S3Error(status, code, message), method, entry.requestId)
  if (entry.service === 'sts') return stsErrorReply(code, message, status, entry.requestId)
  return errorReply(code, message, status)
}

/** Load balancers in front of a service answer in HTML. */
function htmlReply(method: string): WireReply {
  const html = '<html><body><b>Http/1.1 Service Unavailable</b></body> </html>'
  return {
    status: 503,
    headers: { 'content-type': 'text/html' },
    body: Buffer.from(method === 'HEAD' ? '' : html),
    errorName: 'ServiceUnavailable',
  }
}

/** What a policy that denies the call would name. */
function denialOf(entry: ServiceEntry, { account, region }: Caller): Denial {
  const [need] = needsOf({ ...entry, account, region })
  return { ...(need ?? { action: `${entry.service}:${entry.operation}`, resource: '*' }), why: 'unmentioned' }
}
