/** How a fault looks to the client, in the format of each service. */
import { accessDeniedReply } from './access-denied.js'
import type { Caller } from './denial-message.js'
import type { FaultBefore } from './fault-kinds.js'
import type { Fault } from './faults.js'
import type { Denial } from './iam/authorize.js'
import { needsOf } from './iam/needs.js'
import type { ServiceEntry } from './journal.js'
import { serviceNamed } from './services/table.js'
import type { Words } from './services/words.js'
import type { WireReply, WireRequest } from './wire/http.js'

/** Kinds with an answer, instead of a closed connection. */
export type AnsweredFault = Exclude<FaultBefore, 'reset-before'>

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

/** Who called, and the time by which signatures are checked. */
export interface FaultContext extends Caller {
  readonly signatureNow: number
}

/**
 * How far the Date of a HEAD that is refused for a wrong clock is from the time of its signature: further than clients take for
 * chance, and near enough that S3 accepts what they sign by that Date next.
 */
const OTHER_CLOCK_MS = 14.5 * 60_000

/** The answer of a fault that answers. */
export function faultReply(
  kind: AnsweredFault,
  fault: Fault,
  entry: ServiceEntry,
  request: Pick<WireRequest, 'method' | 'headers'>,
  context: FaultContext,
): WireReply {
  if (kind === 'unavailable-html') return htmlReply(request.method)
  if (kind === 'keys-not-fetched') return worded(KEYS_NOT_FETCHED, fault, entry, request)
  const own = entry.operation === 'AssumeRoleWithWebIdentity' ? WEB_IDENTITY_WORDS[kind] : undefined
  if (own !== undefined) return worded(own, fault, entry, request)
  if (kind === 'access-denied')
    return accessDeniedReply(denialOf(entry, context), entry, request, context, fault.message)
  const { faults, limits = {} } = serviceNamed(entry.service)
  const limit = kind === 'limit-exceeded' ? limits[entry.operation] : undefined
  const reply = worded({ ...faults[kind], message: limit ?? faults[kind].message }, fault, entry, request)
  return kind === 'clock-skew' && request.method === 'HEAD'
    ? { ...reply, headers: { ...reply.headers, date: dateOfOtherClock(entry, context) } }
    : reply
}

/**
 * The Date is all that such an answer says of the clock. However often a client takes it over, it never gets further than this
 * from the emulator's own.
 */
function dateOfOtherClock({ signedAt: at }: ServiceEntry, { signatureNow }: FaultContext): string {
  const signedAt = at ?? signatureNow
  const apart = signedAt > signatureNow ? -OTHER_CLOCK_MS : OTHER_CLOCK_MS
  return new Date(signedAt + apart).toUTCString()
}

function worded(
  { status, code, message }: Words,
  fault: Fault,
  entry: ServiceEntry,
  request: Pick<WireRequest, 'method' | 'headers'>,
): WireReply {
  const words = { status, code, message: fault.message ?? message }
  return serviceNamed(entry.service).error(words, request, entry.requestId)
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
