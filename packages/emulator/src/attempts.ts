/** The call that a request is an attempt of, and whether its client retries. */
import type { Fault } from './faults.js'
import type { Delivery } from './respond.js'
import type { WireRequest } from './wire/http.js'

/** Identifies that call by the headers of the official clients; undefined for other clients. */
export function callOf({ headers }: Pick<WireRequest, 'headers'>): string | undefined {
  return headers['amz-sdk-invocation-id']
}

/** Errors with a status below 500 after which every official client tries again. SDKs and tools guide, "Retry behavior". */
const RETRIED: readonly string[] = ['ThrottlingException', 'Throttling', 'ProvisionedThroughputExceededException']

/**
 * Throttling only for clients with a newer retry mode. Those send their number of attempts; calls of other clients are
 * not kept open for it.
 */
const RETRIED_BY_NEWER = 'LimitExceededException'

/** Faults whose answer looks like a success, or like a fault of the caller, and is still retried. */
const RETRIED_FAULTS: readonly string[] = ['malformed-body', 'clock-skew']

/**
 * Whether a call is over: the client has an answer after which it does not retry, or has said that this was its last
 * attempt (`amz-sdk-request: attempt=3; max=3`).
 * @param isDelivered  false when the client disconnected before it had the whole answer
 */
export function endsCall(
  { headers }: Pick<WireRequest, 'headers'>,
  delivery: Delivery,
  fault: Pick<Fault, 'kind'> | undefined,
  isDelivered: boolean,
): boolean {
  const [, attempt, max] = /attempt=(\d+);\s*max=(\d+)/.exec(headers['amz-sdk-request'] ?? '') ?? []
  if (attempt !== undefined && max !== undefined && Number(attempt) >= Number(max)) return true
  if (!isDelivered || delivery.kind !== 'send' || RETRIED_FAULTS.includes(fault?.kind ?? '')) return false
  const { status, errorName = '' } = delivery.reply
  if (status >= 500) return status === 501
  return !RETRIED.includes(errorName) && (max === undefined || errorName !== RETRIED_BY_NEWER)
}
