/** The ways in which a request can go wrong. */

/** Kinds whose request has no effect. */
export const FAULTS_BEFORE = [
  'throttle',
  'internal-error',
  'unavailable-html',
  'reset-before',
  'expired-token',
  'access-denied',
  'limit-exceeded',
  'clock-skew',
  'keys-not-fetched',
] as const

/** Kinds whose request has its effect, but whose answer does not arrive as it should. */
export const FAULTS_AFTER = ['reset-after', 'slow', 'malformed-body', 'truncated-body', 'stalled-body'] as const

export type FaultBefore = (typeof FAULTS_BEFORE)[number]
export type FaultAfter = (typeof FAULTS_AFTER)[number]
export type FaultKind = FaultBefore | FaultAfter

/** The only operation that a kind is for; undefined for kinds for all. */
export function onlyOperationOf(kind: FaultKind): string | undefined {
  return kind === 'keys-not-fetched' ? 'AssumeRoleWithWebIdentity' : undefined
}

export function isBefore(kind: FaultKind): kind is FaultBefore {
  return FAULTS_BEFORE.some((before) => before === kind)
}
