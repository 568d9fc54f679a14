/** The session of an assumed role, renewed for as long as it is used. */
import type { Deps } from '../ports/deps.js'
import { spread } from '../ports/try-again.js'
import { ActionError, messageOf } from '../errors/action-error.js'
import { isPassingFault, ServiceError } from '../errors/service-error.js'
import type { CallSession } from './attempt.js'
import { formatInstant } from '../text/instant.js'

/**
 * How long a session is asked for, seconds: the shortest maximum that a role can have, so every role allows it, and
 * keys that leak are good for no longer. STS API reference, AssumeRoleWithWebIdentity, DurationSeconds.
 */
export const SESSION_SECONDS = 3600

/** How long before its end a session is renewed, milliseconds: an outage of this length goes unnoticed. Our choice. */
const RENEW_BEFORE_MS = 10 * 60_000

/** Up to so much earlier, by chance: jobs that were started together do not renew together. Our choice. */
const RENEW_SPREAD_MS = 5 * 60_000

/** After a renewal that failed, the next try: milliseconds, half of it by chance. Our choice. */
const TRY_AGAIN_MS = 60_000

/** Keys younger than this that are refused as expired would be refused again after a renewal. Our choice. */
const YOUNG_MS = 5 * 60_000

/** Keys of a session, as STS gives them. */
export interface SessionKeys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
}

/** Credentials that are at hand when a call needs them. */
export interface RoleSession extends CallSession {
  readonly roleArn: string
  /**
   * Assumes the role, or renews its session, when that is due.
   * @returns the id of the key that the next call will be signed with
   * @throws ActionError ID_TOKEN_UNAVAILABLE, ID_TOKEN_REJECTED, ROLE_REFUSED, STS_REGION_DISABLED; their outcome is
   *   credentials-expired where a session has come to its end
   * @throws ServiceError while GitHub or STS does not answer, or refuses for another reason
   */
  readonly ready: () => Promise<string>
  /** The present keys, for the SDK. `memoized`: it is to ask for each request and keep none. */
  readonly credentials: (() => Promise<SessionKeys & { readonly expiration: Date }>) & { readonly memoized: true }
}

/** A session in use. Instants are of the runner's own clock, so that a wrong clock does not matter. */
interface Session {
  readonly keys: SessionKeys
  readonly startedAt: number
  readonly endsAt: number
  readonly renewAt: number
}

/** What a session needs. */
export interface SessionDeps extends Pick<Deps, 'clock' | 'random'> {
  readonly io: Pick<Deps['io'], 'mask'>
  readonly log: (line: string) => void
  /** Assumes the role, one attempt. */
  readonly assume: () => Promise<SessionKeys>
}

/** A session that is opened with the first call. */
export function createRoleSession(deps: SessionDeps, roleArn: string): RoleSession {
  const { clock, io, log } = deps
  let session: Session | undefined
  let renewal: Promise<Session> | undefined
  let tryAgainAt = -Infinity

  const renew = async (): Promise<Session> => {
    const startedAt = clock.now()
    const keys = await deps.assume()
    io.mask(keys.secretAccessKey)
    io.mask(keys.sessionToken)
    const endsAt = startedAt + SESSION_SECONDS * 1000
    const renewAt = endsAt - RENEW_BEFORE_MS - deps.random() * RENEW_SPREAD_MS
    log(`${session === undefined ? 'Assumed' : 'Renewed the session of'} ${roleArn}, until ${formatInstant(endsAt)}.`)
    session = { keys, startedAt, endsAt, renewAt }
    return session
  }

  /** Callers that come while one is under way share it. */
  const renewOnce = (): Promise<Session> => {
    renewal ??= renew().finally(() => {
      renewal = undefined
    })
    return renewal
  }

  return {
    call: { service: 'sts', operation: 'AssumeRoleWithWebIdentity' },
    roleArn,
    ready: async () => {
      const now = clock.now()
      if (session !== undefined && now < session.renewAt) return session.keys.accessKeyId
      if (session !== undefined && now < session.endsAt && now < tryAgainAt) return session.keys.accessKeyId
      try {
        return (await renewOnce()).keys.accessKeyId
      } catch (error) {
        if (session === undefined || isCancel(error)) throw error
        if (clock.now() >= session.endsAt) throw endOf(error, roleArn)
        tryAgainAt = clock.now() + spread(TRY_AGAIN_MS, deps.random())
        log(
          `The session of ${roleArn} could not be renewed (${messageOf(error)}); it is valid until ${formatInstant(session.endsAt)}, and the renewal will be retried.`,
        )
        return session.keys.accessKeyId
      }
    },
    mayReplace: (keyId) => {
      if (session?.keys.accessKeyId !== keyId) return true
      const ageMs = clock.now() - session.startedAt
      if (ageMs >= 0 && ageMs < YOUNG_MS) return false
      log(`AWS rejected the session of ${roleArn} as expired; renewing it.`)
      session = { ...session, renewAt: -Infinity, endsAt: -Infinity }
      return true
    },
    credentials: Object.assign(
      async () => {
        const { keys, endsAt } = session ?? (await renewOnce())
        return { ...keys, expiration: new Date(endsAt) }
      },
      { memoized: true } as const,
    ),
  }
}

/** A refusal that comes when a session has ended is the end of the credentials; a fault that passes stays one. */
function endOf(error: unknown, roleArn: string): unknown {
  const refusal = refusalIn(error)
  if (refusal === undefined) return error
  const message = `The session of ${roleArn} has expired and could not be renewed. ${refusal.message}`
  return new ActionError(refusal.code, message, {
    outcome: 'credentials-expired',
    hint: `${refusal.hint} Then re-run the job: it resumes a training that was started.`,
    requestId: refusal.requestId,
    cause: error,
  })
}

/** Also one without a code of its own: there are no credentials left in any case. */
function refusalIn(error: unknown): ActionError | undefined {
  if (error instanceof ActionError) return error
  if (isPassingFault(error) || !(error instanceof ServiceError)) return undefined
  const { operation, errorName, requestId } = error.facts
  return new ActionError('SERVICE_REFUSED', `${operation} failed: ${errorName}: ${error.message}`, { requestId })
}

/** The step was cancelled in the meantime: that is not a fault of the renewal, and nothing is retried. */
function isCancel(error: unknown): boolean {
  return error instanceof ServiceError && error.kind === 'aborted'
}
