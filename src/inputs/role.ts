/** The inputs that say which role the step assumes. */
import type { RoleToAssume } from '../ports/network.js'
import { checkPartition } from './aws.js'
import { refused, type InputReader, type InputTable } from './reader.js'
import { success, type Result } from '../model/result.js'

/** Names and defaults; part of the table of each action. */
export const ROLE_INPUTS = {
  'role-to-assume': '',
  'role-session-name': '',
  audience: 'sts.amazonaws.com',
} as const satisfies InputTable

/** Longest name of a session. STS API reference, AssumeRoleWithWebIdentity, RoleSessionName. */
const SESSION_NAME_MAX_LENGTH = 64

/**
 * Reads them; problems are gathered in the reader.
 * @param runId   of the workflow run; names the session where the user does not
 * @param region  of the step; a role of another partition cannot be assumed there
 * @returns undefined where no role is to be assumed, or where one was not understood
 */
export function readRole(
  reader: InputReader,
  runId: string | undefined,
  region: string | undefined,
): RoleToAssume | undefined {
  const arn = reader.read('role-to-assume', parseRoleArn)
  const fits = arn === undefined || region === undefined ? undefined : checkPartition(arn.split(':')[1], region)
  if (fits?.ok === false) reader.reject('role-to-assume', reader.text('role-to-assume'), fits.problem)
  const sessionName = reader.readOr('role-session-name', parseSessionName, defaultSessionName(runId))
  const audience = reader.readOr('audience', parseAudience, ROLE_INPUTS.audience)
  if (reader.text('role-to-assume') === '' && reader.text('role-session-name') !== '') {
    reader.reject(
      'role-session-name',
      reader.text('role-session-name'),
      'role-to-assume as well: it names the session of that role',
    )
  }
  return arn === undefined ? undefined : { arn, sessionName, audience }
}

/** The ARN of a role, of any partition. IAM API reference, Role; paths are up to 512 characters. */
export function parseRoleArn(text: string): Result<string> {
  return /^arn:aws[a-z\d-]*:iam::\d{12}:role\/(?:[\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/.test(text)
    ? success(text)
    : refused('the ARN of a role: arn:aws:iam::<account>:role/<name>')
}

/** STS API reference, AssumeRoleWithWebIdentity, RoleSessionName. */
export function parseSessionName(text: string): Result<string> {
  return /^[\w+=,.@-]{2,64}$/.test(text) ? success(text) : refused('2-64 letters, digits and _+=,.@-')
}

/** IAM API reference, CreateOpenIDConnectProvider, ClientIDList. */
export function parseAudience(text: string): Result<string> {
  return /^[\x21-\x7e]{1,255}$/.test(text) ? success(text) : refused('1-255 characters without spaces')
}

function defaultSessionName(runId: string | undefined): string {
  const name = runId === undefined ? 'train-custom-labels' : `train-custom-labels-${runId}`
  return name.replace(/[^\w+=,.@-]/g, '-').slice(0, SESSION_NAME_MAX_LENGTH)
}
