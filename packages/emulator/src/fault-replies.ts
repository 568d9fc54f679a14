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

/** The answer of a fault that answers. */
export function faultReply(
  kind: AnsweredFault,
  fault: Fault,
  entry: ServiceEntry,
  request: Pick<WireRequest, 'method' | 'headers'>,
  context: Caller,
): WireReply {
  if (kind === 'unavailable-html') return htmlReply(request.method)
  if (kind === 'keys-not-fetched') return worded(KEYS_NOT_FETCHED, fault, entry, request)
  const own = entry.operation === 'AssumeRoleWithWebIdentity' ? WEB_IDENTITY_WORDS[kind] : undefined
  if (own !== undefined) return worded(own, fault, entry, request)
  if (kind === 'access-denied')
    return accessDeniedReply(denialOf(entry, context), entry, request, context, fault.message)
  const { faults, limits = {} } = serviceNamed(entry.service)
  const limit = kind === 'limit-exceeded' ? limits[entry.operation] : undefined
  return worded({ ...faults[kind], ...(limit !== undefined && { message: limit }) }, fault, entry, request)
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
