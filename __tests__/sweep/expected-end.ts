/**
 * Which end a fault must have, by a table of how important each request is. The promises are in it as data, so that the
 * sweep can be as strict as they are.
 */
import type { FaultKind } from '../../packages/emulator/src/fault-kinds.js'
import type { Purpose } from './purpose.js'
import type { End, Evidence, RecordedRequest, Scenario } from './scenario.js'

/** Kinds of faults by what they mean for the action. */
export type FaultClass = 'passing' | 'clock-skew' | 'denied' | 'expired' | 'limit'

/**
 * What happens to a run when requests of a purpose fail for good: it continues, it lacks numbers, it ends, or it is
 * refused: that ends it directly before the create, after all other checks.
 */
export type ExpectedOutcome = 'goes-on' | { readonly lacks: Evidence } | { readonly refused: End } | End

type ExpectedOutcomes = Readonly<Record<Exclude<FaultClass, 'limit'>, ExpectedOutcome>>

const CLASSES: Readonly<Record<FaultKind, FaultClass>> = {
  throttle: 'passing',
  'internal-error': 'passing',
  'unavailable-html': 'passing',
  'reset-before': 'passing',
  'reset-after': 'passing',
  slow: 'passing',
  'malformed-body': 'passing',
  'truncated-body': 'passing',
  'stalled-body': 'passing',
  'keys-not-fetched': 'passing',
  'clock-skew': 'clock-skew',
  'access-denied': 'denied',
  'expired-token': 'expired',
  'limit-exceeded': 'limit',
}

const UNAVAILABLE: End = { outcome: 'error', code: 'SERVICE_UNAVAILABLE' }
const SKEWED: End = { outcome: 'error', code: 'CREDENTIALS_INVALID' }
const DENIED: End = { outcome: 'error', code: 'ACCESS_DENIED' }
/** The training runs, and nobody waits for it. */
const NOT_NOTIFIED: End = { outcome: 'error', code: 'NOTIFY_FAILED' }
const EXPIRED: End = { outcome: 'credentials-expired', code: 'CREDENTIALS_EXPIRED' }
/** The first session was unavailable. */
const ROLE_REFUSED: End = { outcome: 'error', code: 'ROLE_REFUSED' }
const TOKEN_REJECTED: End = { outcome: 'error', code: 'ID_TOKEN_REJECTED' }
/** A session has expired, and no other was available. */
const ENDED_REFUSED: End = { outcome: 'credentials-expired', code: 'ROLE_REFUSED' }
const ENDED_REJECTED: End = { outcome: 'credentials-expired', code: 'ID_TOKEN_REJECTED' }
const TIMED_OUT: End = { outcome: 'timed-out', code: 'SERVICE_UNAVAILABLE' }

/** Required: without it the run ends. */
const REQUIRED: ExpectedOutcomes = { passing: UNAVAILABLE, 'clock-skew': SKEWED, denied: DENIED, expired: EXPIRED }

/** Optional, for the reader: only credentials that have expired end the run, since nothing after it would work. */
const OPTIONAL: ExpectedOutcomes = { passing: 'goes-on', 'clock-skew': 'goes-on', denied: 'goes-on', expired: EXPIRED }

const EXPECTED_OUTCOMES: Readonly<Record<Purpose, ExpectedOutcomes>> = {
  // Nothing is signed: a wrong time can only be the token's.
  'assume-role': {
    passing: UNAVAILABLE,
    'clock-skew': TOKEN_REJECTED,
    denied: ROLE_REFUSED,
    expired: TOKEN_REJECTED,
  },
  // It comes before the session has expired, and is retried.
  'renew-role': { passing: 'goes-on', 'clock-skew': 'goes-on', denied: 'goes-on', expired: 'goes-on' },
  'find-project': REQUIRED,
  // A version that is resumed does not need a manifest, so that the refusal waits until it is known that there is none.
  'read-manifest': { ...REQUIRED, denied: { refused: { outcome: 'error', code: 'MANIFEST_UNREADABLE' } } },
  // A fault of the check never prevents a training. The answer to a HEAD has no message: whether credentials have
  // expired is reported by the create, which comes next.
  'check-bucket': { ...OPTIONAL, expired: 'goes-on' },
  // A refusal has no message here: the upload that follows reports what it is. A wrong clock shows in the time of the answer.
  'head-manifest': { ...REQUIRED, denied: 'goes-on', expired: 'goes-on' },
  'upload-manifest': { ...REQUIRED, denied: { outcome: 'error', code: 'UPLOAD_FAILED' } },
  'find-version': REQUIRED,
  // A fault of the lookup never prevents a training.
  'gate-baseline': OPTIONAL,
  // Without an answer it might start a training that is not needed.
  'same-data-tags': REQUIRED,
  // Its faults are retried for a while, of any kind.
  'create-version': { ...REQUIRED, 'clock-skew': UNAVAILABLE },
  notify: { passing: NOT_NOTIFIED, 'clock-skew': NOT_NOTIFIED, denied: NOT_NOTIFIED, expired: EXPIRED },
  'usual-duration': OPTIONAL,
  poll: { ...REQUIRED, passing: TIMED_OUT, 'clock-skew': TIMED_OUT },
  peek: { ...OPTIONAL, denied: DENIED },
  'manifest-summary': evidence('manifest-summary'),
  'validation-manifest': OPTIONAL,
  // That it failed is known already, and is the end even when nothing else can be read.
  'reason-of-failure': { ...OPTIONAL, expired: 'goes-on' },
  'evaluation-summary': evidence('evaluation-summary'),
  'testing-snapshot': OPTIONAL,
  'find-baseline': REQUIRED,
  // Without tags no verdict is known, and the first in order is used.
  'baseline-tags': { ...REQUIRED, denied: 'goes-on' },
  'baseline-evaluation': evidence('baseline'),
  'baseline-lines': evidence('baseline'),
  'shared-images': OPTIONAL,
  'unjudged-tags': REQUIRED,
  // The judgement is final, even when it cannot be recorded.
  'record-verdict': { ...OPTIONAL, expired: 'goes-on' },
}

/** What happens to the wait when no session is available any longer, after the last one has expired. */
const ENDS_WITHOUT_SESSION: Readonly<Record<FaultClass, End>> = {
  passing: TIMED_OUT,
  'clock-skew': ENDED_REJECTED,
  denied: ENDED_REFUSED,
  expired: ENDED_REJECTED,
  limit: TIMED_OUT,
}

/** What is still requested before a refusal is reported. */
const CHECKS: ReadonlySet<Purpose> = new Set(['read-manifest', 'find-version', 'check-bucket', 'gate-baseline'])

function evidence(lacks: Evidence): ExpectedOutcomes {
  return { passing: { lacks }, 'clock-skew': { lacks }, denied: { lacks }, expired: EXPIRED }
}

export function classOf(kind: FaultKind): FaultClass {
  return CLASSES[kind]
}

/** Whether the same request may end otherwise a moment later. */
export function isPassing(kind: FaultKind): boolean {
  return ['passing', 'clock-skew', 'limit'].includes(classOf(kind))
}

/** The end of a run that meets one fault, once. */
export function endOfOnce(scenario: Scenario, recorded: readonly RecordedRequest[], n: number, kind: FaultKind): End {
  const request = requestAt(recorded, n)
  return isPassing(kind) || isReplaced(request, kind) ? scenario.good : endOfWalk(scenario, recorded, [request], kind)
}

/** A token that is too old is replaced, and so is a session that is refused as expired after some time. */
function isReplaced({ purpose, session }: RecordedRequest, kind: FaultKind): boolean {
  return classOf(kind) === 'expired' && (purpose === 'assume-role' || session === 'grown')
}

/** The end of a run in which every request fails from the nth on. */
export function endOfLasting(
  scenario: Scenario,
  recorded: readonly RecordedRequest[],
  n: number,
  kind: FaultKind,
): End {
  const rest = recorded.filter((request) => request.n >= n)
  return endOfWalk(scenario, recorded, rest, kind)
}

/**
 * The end of a run in which the operation of the nth request fails from there on, and all others work: a training that
 * a lost answer hides is found by a lookup.
 */
export function endOfOperation(
  scenario: Scenario,
  recorded: readonly RecordedRequest[],
  n: number,
  kind: FaultKind,
  hasEffect: boolean,
): End {
  const { operation, purpose } = requestAt(recorded, n)
  // The polls work for as long as the session does, which expires before the training ends.
  if (purpose === 'renew-role') return ENDS_WITHOUT_SESSION[classOf(kind)]
  if (operation === 'CreateProjectVersion' && hasEffect) return scenario.good
  const rest = recorded.filter((request) => request.n >= n && request.operation === operation)
  return endOfWalk(scenario, recorded, rest, kind)
}

/** Injects the fault at each of the requests, until one of them ends the run. */
function endOfWalk(
  scenario: Scenario,
  recorded: readonly RecordedRequest[],
  failing: readonly RecordedRequest[],
  kind: FaultKind,
): End {
  const faultClass = classOf(kind)
  if (faultClass === 'limit') throw new Error('an account limit has ends of its own')
  let end = scenario.good
  let refusal: End | undefined
  let isUnrenewed = false
  for (const request of failing) {
    if (refusal !== undefined && !CHECKS.has(request.purpose)) return refusal
    isUnrenewed ||= request.purpose === 'renew-role'
    const expected = expectedOutcomeOf(request, faultClass, isUnrenewed)
    if (expected === 'goes-on') continue
    if ('refused' in expected) refusal ??= expected.refused
    else if (!('lacks' in expected)) return detached(scenario, recorded, request, expected)
    else if (scenario.needs.includes(expected.lacks)) end = { outcome: 'gate-failed', code: 'METRIC_MISSING' }
  }
  return refusal ?? end
}

/** @param isUnrenewed  the session is still the one that should have been renewed */
function expectedOutcomeOf(
  request: RecordedRequest,
  faultClass: Exclude<FaultClass, 'limit'>,
  isUnrenewed: boolean,
): ExpectedOutcome {
  const { purpose, session } = request
  const expected = EXPECTED_OUTCOMES[purpose][faultClass]
  if (session === undefined || expected === 'goes-on') return expected
  // Another session is requested, and refused in the same way.
  if (faultClass === 'expired' && (session === 'grown' || isUnrenewed)) return ENDED_REJECTED
  // The wait retries a wrong clock for as long as its session lasts.
  return purpose === 'poll' && faultClass === 'clock-skew' ? ENDED_REJECTED : expected
}

/** `on-timeout: detach`: while a training is under way, the end of the wait is not a failure. */
function detached(scenario: Scenario, recorded: readonly RecordedRequest[], request: RecordedRequest, end: End): End {
  if (scenario.onTimeout !== 'detach' || !['timed-out', 'credentials-expired'].includes(end.outcome)) return end
  const create = recorded.find(({ purpose }) => purpose === 'create-version')
  const isTraining =
    create !== undefined && request.n > create.n && ['usual-duration', 'poll'].includes(request.purpose)
  return isTraining ? { outcome: 'still-training', code: end.code } : end
}

export function requestAt(recorded: readonly RecordedRequest[], n: number): RecordedRequest {
  const found = recorded.find((request) => request.n === n)
  if (found === undefined) throw new Error(`the good run has no request ${String(n)}`)
  return found
}
