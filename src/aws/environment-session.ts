/** Credentials that the SDK finds itself: loaded before each call, so that missing ones are not taken for an outage of AWS. */
import type { CallEnd } from '../ports/network.js'
import type { Deps } from '../ports/deps.js'
import { ActionError, messageOf } from '../errors/action-error.js'
import { ServiceError } from '../errors/service-error.js'
import { attempt, type CallSession, type CallLimits } from './attempt.js'
import { isOfConnection } from './connection-error.js'
import { memberOf } from './member.js'
import { missingCredentials } from './missing-credentials.js'
import { toServiceError, type CallFacts } from './to-service-error.js'

/** A command or a machine that provides credentials may be slow; after this long it hangs. Our choice. */
const FIND: CallLimits = { deadlineMs: 60_000, afterCancelMs: 0 }

const FACTS: CallFacts = { service: 'environment', operation: 'FindCredentials' }

/** What the SDK finds. */
interface FoundKeys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** The variables that contain keys themselves. */
const VARIABLES = {
  accessKeyId: 'AWS_ACCESS_KEY_ID',
  secretAccessKey: 'AWS_SECRET_ACCESS_KEY',
  sessionToken: 'AWS_SESSION_TOKEN',
} as const

/**
 * @param find  the client's own way to credentials, which keeps what it has found and renews what ends
 * @returns a session whose `ready` throws ActionError CREDENTIALS_MISSING or CREDENTIALS_INVALID immediately; once credentials
 *   were found, their renewal throws a ServiceError of a passing kind
 */
export function createEnvironmentSession(
  deps: Pick<Deps, 'sleep' | 'signal' | 'env'> & { readonly end?: CallEnd | undefined },
  find: () => Promise<FoundKeys>,
): CallSession {
  const { env } = deps
  let wasFound = false
  return {
    call: FACTS,
    ready: async () => {
      const keys = await attempt({ sleep: deps.sleep, signal: deps.signal, end: deps.end }, FIND, FACTS, async () => {
        try {
          return await find()
        } catch (error) {
          throw toCredentialsError(error, env, wasFound)
        }
      })
      checkKeys(keys, env)
      wasFound = true
      return keys.accessKeyId
    },
    mayReplace: () => false,
  }
}

/** A role's token in a file is presented to STS, whose faults are like those of any service. */
function toCredentialsError(error: unknown, env: Deps['env'], wasFound: boolean): ActionError | ServiceError {
  if (isOfSts(error)) {
    const facts = { service: 'sts', operation: 'AssumeRoleWithWebIdentity', resource: env.AWS_ROLE_ARN } as const
    return toServiceError(error, facts)
  }
  // What has worked before can work again: a machine that is busy, a file that is just being replaced.
  if (wasFound) {
    return new ServiceError({ ...FACTS, kind: 'unavailable', errorName: 'NoCredentials' }, messageOf(error), error)
  }
  return missingCredentials(env, error)
}

/** Errors of the SDK's own sources say whether the next source may be asked; an answer of STS, and no answer, do not. */
function isOfSts(error: unknown): boolean {
  if (!(error instanceof Error) || 'tryNextLink' in error) return false
  const code = memberOf(error, 'code')
  return '$metadata' in error || isOfConnection(typeof code === 'string' ? code : error.name, error.message)
}

/** @throws ActionError for keys that no request can be signed with */
function checkKeys(keys: FoundKeys, env: Deps['env']): void {
  for (const part of ['accessKeyId', 'secretAccessKey', 'sessionToken'] as const) {
    const value = keys[part] ?? ''
    const wrong = oddityIn(value)
    if (wrong === undefined) continue
    const variable = VARIABLES[part]
    const isOfEnvironment = env[variable] === value
    throw new ActionError(
      'CREDENTIALS_INVALID',
      `${isOfEnvironment ? variable : `The ${part} found by the AWS SDK`} contains ${wrong}, which AWS keys never do.`,
      {
        hint: isOfEnvironment
          ? `Set ${variable} again without it: a pasted or piped secret often ends in a line break. Nothing was sent to AWS.`
          : 'Correct the file, command or service that the credentials come from. Nothing was sent to AWS.',
      },
    )
  }
}

function oddityIn(key: string): string | undefined {
  if (/[\r\n]/.test(key)) return 'a line break'
  if (/[ \t]/.test(key)) return 'a space'
  return /[^\x21-\x7e]/.test(key) ? 'a character that is not plain ASCII' : undefined
}
