/** A step that assumes a role instead of having keys. */
import { EXAMPLE_CREDENTIALS } from '../../packages/emulator/src/credentials.js'
import type { JournalEntry } from '../../packages/emulator/src/journal.js'
import { ID_TOKEN_REQUEST_TOKEN } from '../../packages/emulator/src/oidc/token-request.js'
import type { RunOptions, RunResult } from './run-action.js'

export const ROLE = 'arn:aws:iam::111122223333:role/train'

/** The subject of the emulator's tokens, unless a seed says otherwise. */
export const SUBJECT = 'repo:octo-org@1234567/orchard@7654321:ref:refs/heads/main'

/** Inputs and environment of a job with `id-token: write` and no login; an input of the change wins. */
export function asRole(emulator: { readonly url: string }, change: Partial<RunOptions> = {}): Partial<RunOptions> {
  return {
    ...change,
    inputs: { 'role-to-assume': ROLE, ...change.inputs },
    env: {
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${emulator.url}/_emulator/id-token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: ID_TOKEN_REQUEST_TOKEN,
      ...change.env,
    },
  }
}

/** Temporary keys as a login step leaves them, and the emulator's side of them. */
export const LOGIN = {
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  secretAccessKey: EXAMPLE_CREDENTIALS.secretAccessKey,
  sessionToken: 'a-session-token-of-a-login-step',
}

export const LOGIN_ENV = {
  AWS_ACCESS_KEY_ID: LOGIN.accessKeyId,
  AWS_SECRET_ACCESS_KEY: LOGIN.secretAccessKey,
  AWS_SESSION_TOKEN: LOGIN.sessionToken,
}

/** When a role was assumed, milliseconds since the first time. */
export function timesAssumed(emulator: { readonly journal: readonly JournalEntry[] }): readonly number[] {
  const times = emulator.journal
    .filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity')
    .map(({ at }) => at)
  return times.map((at) => at - (times[0] ?? 0))
}

/** Everything that a run shows, except the commands that mask a text in the log. */
export function shownInRun({ stdout, stderr, summary, report, outputs }: RunResult): string {
  const lines = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return [...lines, stderr, summary, JSON.stringify(report), JSON.stringify(outputs)].join('\n')
}
