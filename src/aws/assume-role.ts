/** AssumeRoleWithWebIdentity on the official STS client. Loaded late: only those who assume a role need it. */
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import type { CallEnd, Connection, RoleToAssume } from '../ports/network.js'
import type { Deps } from '../ports/deps.js'
import { attempt, type CallLimits } from './attempt.js'
import { clientConfig, placeOf } from './client-config.js'
import { SESSION_SECONDS, type SessionKeys } from './role-session.js'
import { unreadable } from './understand.js'
import { isStaleToken, toRoleError } from './to-role-error.js'

type AssumeDeps = Pick<Deps, 'sleep' | 'signal' | 'requestIdToken'> & { readonly end?: CallEnd | undefined }

/** GitHub's toolkit tries for ten seconds by itself while the server is busy. */
const TOKEN: CallLimits = { deadlineMs: 20_000, afterCancelMs: 0 }

/** STS answers within a second or so. */
const ASSUME: CallLimits = { deadlineMs: 15_000, afterCancelMs: 0 }

/** Without the client's message, which may repeat secrets. */
const UNREAD = 'the response could not be read'

const TOKEN_CALL = { service: 'github', operation: 'GetIdToken' } as const

/**
 * What assumes the role, one attempt a call: asks GitHub for a token, and STS for a session with it.
 * @throws as RoleSession.ready says
 */
export function createAssumeRole(
  deps: AssumeDeps,
  connection: Connection,
  role: RoleToAssume,
): () => Promise<SessionKeys> {
  const client = new STSClient(clientConfig(connection))
  const facts = {
    service: 'sts',
    operation: 'AssumeRoleWithWebIdentity',
    resource: role.arn,
    place: placeOf(connection, 'sts'),
  } as const

  const requestToken = (): Promise<string> => attempt(deps, TOKEN, TOKEN_CALL, () => deps.requestIdToken(role.audience))

  const assume = async (token: string): Promise<SessionKeys> => {
    const answer = await attempt(deps, ASSUME, facts, async (abortSignal) => {
      const input = {
        RoleArn: role.arn,
        RoleSessionName: role.sessionName,
        WebIdentityToken: token,
        DurationSeconds: SESSION_SECONDS,
      }
      try {
        return await client.send(new AssumeRoleWithWebIdentityCommand(input), { abortSignal })
      } catch (error) {
        // The client's message for an answer that it cannot read may repeat parts of it, and the answer contains the keys.
        if (isUnreadable(error)) throw unreadable(facts, UNREAD)
        throw error
      }
    })
    const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials ?? {}
    if (!AccessKeyId || !SecretAccessKey || !SessionToken) throw unreadable(facts, UNREAD)
    return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
  }

  return async () => {
    let token = await requestToken()
    for (let tries = 1; ; tries += 1) {
      try {
        return await assume(token)
      } catch (error) {
        // A token is valid for minutes: one that was delayed on its way is replaced, once.
        if (!isStaleToken(error) || tries > 1) throw toRoleError(error, role, token)
      }
      token = await requestToken()
    }
  }
}

/** An error that came with an answer, without a message of the service. */
function isUnreadable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && '$response' in error && !('$fault' in error)
}
