/** The endpoint at which a job requests its token on a runner. GitHub docs, "OpenID Connect reference". */
import { queryOf, type WireRequest } from '../wire/http.js'
import type { EmulatorState } from '../state.js'
import { signIdToken } from './id-token.js'

/** Value for ACTIONS_ID_TOKEN_REQUEST_TOKEN; not a secret, because the endpoint is for the machine itself. */
export const ID_TOKEN_REQUEST_TOKEN = 'emulator-request-token'

/**
 * Answers `GET .../id-token?audience=...`.
 * @param now  on the clock that signatures are checked with
 */
export function answerTokenRequest(
  state: EmulatorState,
  request: WireRequest,
  now: number,
): { readonly status: number; readonly body: unknown } {
  if (request.headers.authorization !== `Bearer ${ID_TOKEN_REQUEST_TOKEN}`)
    return { status: 401, body: { error: `The bearer token must be ${ID_TOKEN_REQUEST_TOKEN}.` } }
  const { issuer, subject, lifetimeSeconds } = state.settings.idToken
  const iat = Math.floor(now / 1000)
  const value = signIdToken({
    iss: issuer,
    sub: subject,
    // Without an audience GitHub names the owner of the repository.
    aud: queryOf(request, 'audience') ?? 'https://github.com/octo-org',
    iat,
    nbf: iat,
    exp: iat + lifetimeSeconds,
    jti: `emulator-${String(state.serial)}`,
  })
  return { status: 200, body: { count: value.length, value } }
}
