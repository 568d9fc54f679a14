/** Whether a request is signed by a caller the emulator knows, for this service, Region and time. */
import { failure, success, type Result } from '../../../src/model/result.js'
import type { Credentials } from './credentials.js'
import type { WireRequest } from './wire/http.js'
import { parseSignature, sha256, signatureMatches, timestampToMs, type Signed } from './wire/sigv4.js'

/** The services of the emulator, by the prefix of their actions in IAM. */
export const SERVICE_NAMES = ['rekognition', 's3', 'sts', 'ssm', 'cloudwatch', 'appconfig', 'states'] as const

export type ServiceName = (typeof SERVICE_NAMES)[number]

/** Why a request is refused; each service has its own message for it. */
export type AuthProblem =
  | {
      readonly kind:
        | 'missing'
        | 'old-version'
        | 'malformed'
        | 'unknown-key'
        | 'bad-token'
        | 'expired-token'
        | 'mismatch'
        | 'url-expired'
    }
  | { readonly kind: 'wrong-region'; readonly given: string }
  | { readonly kind: 'wrong-service'; readonly given: string }
  | { readonly kind: 'skewed'; readonly signedAt: number; readonly now: number; readonly allowedMs: number }

/** Who calls, and with which signature. */
export interface Caller {
  readonly signed: Signed
  readonly credentials: Credentials
}

/** How far a signature's time may be off. AWS General Reference (5 minutes); S3 API reference (15 minutes). */
function skewMsOf(service: ServiceName): number {
  return (service === 's3' ? 15 : 5) * 60_000
}

/**
 * Checks in the order that the services do: form, key, token, scope, time, signature.
 * @param signingName what the request has to be signed for
 * @param regions those that the request may be signed for
 * @param read the signature, where it is neither in the headers nor in the query
 */
export function authenticate(
  request: WireRequest,
  service: ServiceName,
  signingName: string,
  regions: readonly string[],
  accepted: readonly Credentials[],
  now: number,
  read = parseSignature(request),
): Result<Caller, AuthProblem> {
  if (isOldVersion(request)) return failure({ kind: 'old-version' })
  // Only S3 uses the digest in the request, and checks the body against it later; the others compute it.
  const signed = typeof read === 'object' && service !== 's3' ? { ...read, payloadHash: sha256(request.body) } : read
  if (signed === undefined) return failure({ kind: 'missing' })
  if (signed === 'malformed' || !signed.signedHeaders.includes('host')) return failure({ kind: 'malformed' })
  const ofKey = accepted.filter(({ accessKeyId }) => accessKeyId === signed.accessKeyId)
  if (ofKey.length === 0) return failure({ kind: 'unknown-key' })
  const credentials = ofKey.find(({ sessionToken }) => sessionToken === signed.sessionToken)
  if (credentials === undefined) return failure({ kind: 'bad-token' })
  if (credentials.expiresAt !== undefined && credentials.expiresAt <= now) return failure({ kind: 'expired-token' })
  if (signed.service !== signingName) return failure({ kind: 'wrong-service', given: signed.service })
  if (!regions.includes(signed.region)) return failure({ kind: 'wrong-region', given: signed.region })
  const late = timeProblem(signed, skewMsOf(service), now)
  if (late !== undefined) return failure(late)
  if (!signatureMatches(request, signed, credentials.secretAccessKey)) return failure({ kind: 'mismatch' })
  return success({ signed, credentials })
}

/** Signature Version 2, which some clients still use for presigned URLs unless configured otherwise. */
function isOldVersion(request: WireRequest): boolean {
  const inHeader = request.headers.authorization?.startsWith('AWS ') === true
  return inHeader || request.query.some(([name]) => name === 'AWSAccessKeyId')
}

function timeProblem(signed: Signed, allowedMs: number, now: number): AuthProblem | undefined {
  // A form is valid until the time in its policy, which the upload itself checks.
  if (signed.formPolicy !== undefined) return undefined
  const signedAt = timestampToMs(signed.timestamp) ?? 0
  if (signed.expiresSeconds !== undefined)
    return now > signedAt + signed.expiresSeconds * 1000 ? { kind: 'url-expired' } : undefined
  return Math.abs(now - signedAt) > allowedMs ? { kind: 'skewed', signedAt, now, allowedMs } : undefined
}
