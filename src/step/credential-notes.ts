/** What is worth saying about the credentials of a step before it waits. */
import type { Deps } from '../ports/deps.js'
import type { RoleToAssume } from '../ports/network.js'
import { formatDuration } from '../text/duration.js'

/** How long temporary credentials last unless more was requested, milliseconds: the default of STS. */
const USUAL_SESSION_MS = 3_600_000

/** That the environment's credentials are not the ones that are used; undefined where there are none, or no role. */
export function unusedCredentials(env: Deps['env'], role: RoleToAssume | undefined): string | undefined {
  if (role === undefined || (env.AWS_ACCESS_KEY_ID ?? '') === '') return undefined
  return 'The step uses role-to-assume; the AWS credentials in its environment are ignored.'
}

/**
 * That the environment's credentials may end before the waiting does.
 * @param waitMs  how long the step may queue and wait
 * @param aftermath  a clause: what happens then
 */
export function shortCredentials(
  { env, clock }: Pick<Deps, 'env' | 'clock'>,
  role: RoleToAssume | undefined,
  waitMs: number,
  aftermath = 'the training continues, and a re-run resumes it',
): string | undefined {
  if (role !== undefined || (env.AWS_SESSION_TOKEN ?? '') === '') return undefined
  // A variable of the SDKs; few logins set it.
  const leftMs = Date.parse(env.AWS_CREDENTIAL_EXPIRATION ?? '') - clock.now()
  const isKnown = !Number.isNaN(leftMs)
  if (waitMs <= (isKnown ? leftMs : USUAL_SESSION_MS)) return undefined
  const known = leftMs > 0 ? ` (in ${formatDuration(leftMs)})` : ' (AWS_CREDENTIAL_EXPIRATION is already in the past)'
  const when = isKnown ? known : ''
  return `The AWS credentials in the environment are temporary, and the step may wait for ${formatDuration(waitMs)}. If they expire first${when}, the step ends with outcome credentials-expired; ${aftermath}. With role-to-assume, the action renews its own credentials.`
}
