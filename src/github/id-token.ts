/** GitHub's OpenID Connect token of the job, on @actions/core. */
import { ActionError, messageOf } from '../errors/action-error.js'
import { ServiceError } from '../errors/service-error.js'

/** Asks for a token of an audience; see Deps.requestIdToken. */
export function createIdTokenRequest(
  env: Readonly<Record<string, string | undefined>>,
): (audience: string) => Promise<string> {
  return async (audience) => {
    // Anywhere but on a runner the toolkit would print the token where it means to mask it.
    if (env.GITHUB_ACTIONS !== 'true') throw unavailable('This is not a step of a workflow')
    for (const name of ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
      if ((env[name] ?? '') === '') throw unavailable(`The environment has no ${name}`)
    }
    // Loaded only for a token: an HTTP client comes with it.
    const { getIDToken } = await import('@actions/core')
    try {
      return await getIDToken(audience)
    } catch (error) {
      throw toIdTokenError(messageOf(error))
    }
  }
}

/**
 * The toolkit gives the status in its message only.
 * @param message  of the error that getIDToken threw
 */
export function toIdTokenError(message: string): ActionError | ServiceError {
  const status = Number(/Error Code : (\d{3})/.exec(message)?.[1])
  const reason = message
    .replace(/\s+/g, ' ')
    .replace(/^Error message: /, '')
    .trim()
  if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
    return unavailable(`GitHub rejected the request for a token (${reason})`)
  }
  return new ServiceError(
    {
      service: 'github',
      operation: 'GetIdToken',
      kind: status === 429 ? 'throttled' : status >= 500 ? 'unavailable' : 'no-answer',
      errorName: status >= 400 ? `HTTP ${String(status)}` : 'NoToken',
      httpStatus: status >= 400 ? status : undefined,
    },
    reason,
  )
}

function unavailable(why: string): ActionError {
  return new ActionError('ID_TOKEN_UNAVAILABLE', `The job has no OpenID Connect token for assuming the role: ${why}.`)
}
