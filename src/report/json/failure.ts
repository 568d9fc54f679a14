/** Why a step failed, in its JSON report. */
import type { Failure } from '../run-report.js'
import type { failure } from './schema/problems.js'
import type { JsonOf } from './schema/values.js'

export function failureJson({ code, message, hint, requestId, problems: inputs }: Failure): JsonOf<typeof failure> {
  return {
    code,
    message,
    hint,
    'request-id': requestId ?? null,
    problems: inputs.map(({ input, given, allowed, excerpt }) => ({
      input,
      given,
      allowed,
      excerpt: excerpt ?? null,
    })),
  }
}
