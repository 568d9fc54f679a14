/** Why the SDK found no credentials, by what the environment says: each source is named, and what is wrong with it. */
import type { Deps } from '../ports/deps.js'
import { ActionError, messageOf } from '../errors/action-error.js'
import { memberOf } from './member.js'

type Env = Deps['env']

interface Why {
  readonly sentence: string
  readonly hint: string
}

/** The error for credentials that were never found. */
export function missingCredentials(env: Env, error: unknown): ActionError {
  const why = whyOf(env, error)
  const words = messageOf(error).replace(/\s+/g, ' ').trim()
  return new ActionError(
    'CREDENTIALS_MISSING',
    `${why?.sentence ?? 'The AWS SDK found no credentials in the environment of the step'} (${words}).`,
    { cause: error, hint: why === undefined ? undefined : `${why.hint} Nothing was sent to AWS.` },
  )
}

/** In the order of the SDK. */
function whyOf(env: Env, error: unknown): Why | undefined {
  return ofTokenFile(env, error) ?? ofProfile(env) ?? ofKeys(env) ?? ofRole(env) ?? ofContainer(env)
}

function ofTokenFile(env: Env, error: unknown): Why | undefined {
  const path = valueOf(env, 'AWS_WEB_IDENTITY_TOKEN_FILE')
  if (path === undefined || !(error instanceof Error) || memberOf(error, 'path') !== path) return undefined
  return {
    sentence: `AWS_WEB_IDENTITY_TOKEN_FILE names ${path}, which cannot be read`,
    hint: 'Mount the pod’s token there so that the runner’s user can read it, or unset the variable and log in another way.',
  }
}

function ofProfile(env: Env): Why | undefined {
  const profile = valueOf(env, 'AWS_PROFILE')
  if (profile === undefined) return undefined
  const files = [
    valueOf(env, 'AWS_CONFIG_FILE') ?? '~/.aws/config',
    valueOf(env, 'AWS_SHARED_CREDENTIALS_FILE') ?? '~/.aws/credentials',
  ].join(' and ')
  const gives = `${files} has no profile with this name and credentials`
  return valueOf(env, 'AWS_ACCESS_KEY_ID') === undefined
    ? {
        sentence: `AWS_PROFILE=${profile}, and ${gives}`,
        hint: 'Correct or unset AWS_PROFILE, or add credentials to the profile.',
      }
    : {
        sentence: `AWS_PROFILE=${profile} makes the AWS SDK ignore the keys in the environment (AWS_ACCESS_KEY_ID), and ${gives}`,
        hint: 'Unset AWS_PROFILE for the step so that the keys in the environment are used.',
      }
}

function ofKeys(env: Env): Why | undefined {
  const pair = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const
  return halfOf(env, pair, 'Set both in the environment of the step: a secret with a misspelled name is empty.')
}

function ofRole(env: Env): Why | undefined {
  const pair = ['AWS_ROLE_ARN', 'AWS_WEB_IDENTITY_TOKEN_FILE'] as const
  return halfOf(env, pair, 'Set both, or use the input role-to-assume, which needs neither.')
}

function halfOf(env: Env, pair: readonly [string, string], hint: string): Why | undefined {
  const [set, ...more] = pair.filter((variable) => valueOf(env, variable) !== undefined)
  if (set === undefined || more.length > 0) return undefined
  const other = pair.find((variable) => variable !== set) ?? ''
  return { sentence: `${set} is set and ${other} is not`, hint }
}

function ofContainer(env: Env): Why | undefined {
  const variable = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'].find(
    (name) => valueOf(env, name) !== undefined,
  )
  if (variable === undefined) return undefined
  return {
    sentence: `${variable} names ${shownUri(valueOf(env, variable) ?? '')}, which returned no credentials`,
    hint: `Correct ${variable}: an http:// address must be on this machine, or one that ECS or EKS uses. Or unset it and log in another way.`,
  }
}

/** Without what may be secret in it: user, password and query. */
function shownUri(uri: string): string {
  return uri.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/]*@/i, '$1').replace(/[?#].*$/s, '')
}

function valueOf(env: Env, variable: string): string | undefined {
  const value = env[variable] ?? ''
  return value === '' ? undefined : value
}
