/** Recognises a HEAD that S3 refuses because a wrong clock has signed it: the answer has no body to say so. */
import { memberOf } from './member.js'
import type { ClientOfAny, Middleware } from './middleware.js'

/**
 * How far the time of a signature is from that of the answer, at least, milliseconds. S3 refuses what was signed 15 minutes before or
 * after (API reference, "Error responses", RequestTimeTooSkewed); a minute less leaves time for the way. Less would be wrong where the
 * client may not correct its clock (`AWS_DISABLE_CLOCK_SKEW_CORRECTION`): there, each denial would look like this.
 */
const APART_MS = 14 * 60_000

/** The error gets the name that S3 has for this, which counts as a fault that passes. */
export function nameClockSkew(client: ClientOfAny): void {
  const middleware: Middleware = (next) => async (args) => {
    try {
      return await next(args)
    } catch (error) {
      const words = clockSkewIn(memberOf(args, 'request'), error)
      if (words !== undefined && error instanceof Error) {
        error.name = 'RequestTimeTooSkewed'
        error.message = words
      }
      throw error
    }
  }
  client.middlewareStack.addRelativeTo(middleware, {
    name: 'nameClockSkewMiddleware',
    // Before it, the request is not signed yet.
    relation: 'after',
    toMiddleware: 'httpSigningMiddleware',
  })
}

/**
 * What is wrong with the clock, from a signed request and the error of its answer. The client's own mark
 * (`$metadata.clockSkewCorrected`) is on each error where the clock of the machine is wrong, also of requests that it had
 * signed with the right time.
 * @returns undefined where the refusal has another reason
 */
export function clockSkewIn(request: unknown, error: unknown): string | undefined {
  const metadata = memberOf(error, '$metadata')
  if (memberOf(request, 'method') !== 'HEAD' || memberOf(metadata, 'httpStatusCode') !== 403) return undefined
  // A proxy that refuses has a clock of its own.
  if (memberOf(metadata, 'requestId') === undefined) return undefined
  const headers = memberOf(memberOf(error, '$response'), 'headers')
  // One from a cache has the time of an earlier answer; the client does not correct its clock by it either.
  if (memberOf(headers, 'age') !== undefined) return undefined
  const signed = memberOf(memberOf(request, 'headers'), 'x-amz-date')
  const answered = memberOf(headers, 'date')
  if (typeof signed !== 'string' || typeof answered !== 'string') return undefined
  // Without a time this is NaN, which is not larger.
  const apart = Math.abs(msOf(signed) - Date.parse(answered))
  return apart >= APART_MS ? `the request was signed at ${signed}, and S3 answered it at ${answered}` : undefined
}

/** The milliseconds of a time of a signature, such as `20260302T090000Z`. */
function msOf(signed: string): number {
  return Date.parse(signed.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}
