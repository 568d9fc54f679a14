/** What is worth saying about the credentials of a step before it waits. */
import type { Deps, RoleToAssume } from '../deps.js'
import { formatDuration } from '../text/duration.js'

/** How long temporary credentials last where nobody asked for more, milliseconds: the default of STS. */
const USUAL_SESSION_MS = 3_600_000

/** That the environment's credentials are not the ones that are used; undefined where there are none, or no role. */
export function unusedCredentials(env: Deps['env'], role: RoleToAssume | undefined): string | undefined {
  if (role === undefined || (env.AWS_ACCESS_KEY_ID ?? '') === '') return undefined
  return 'The step works as the role of role-to-assume; the AWS credentials in its environment are not used.'
}

/**
 * That the environment's credentials may end before the waiting does.
 * @param timeoutMs  how long the step may wait
 */
export function shortCredentials(
  { env, clock }: Pick<Deps, 'env' | 'clock'>,
  role: RoleToAssume | undefined,
  timeoutMs: number,
): string | undefined {
  if (role !== undefined || (env.AWS_SESSION_TOKEN ?? '') === '' || timeoutMs <= USUAL_SESSION_MS) return undefined
  // A variable of the SDKs; few logins set it.
  const endsAt = Date.parse(env.AWS_CREDENTIAL_EXPIRATION ?? '')
  if (endsAt >= clock.now() + timeoutMs) return undefined
  const when = Number.isNaN(endsAt) ? '' : ` (in ${formatDuration(endsAt - clock.now())})`
  return `The AWS credentials of the environment are temporary, and the step may wait for ${formatDuration(timeoutMs)}. If they end first${when}, so does the step, as credentials-expired; the training goes on, and a re-run takes it up. With role-to-assume the action renews its credentials itself.`
}
