/** A session of a role, with its time and its answers in memory. */
import { createRoleSession, SESSION_SECONDS, type RoleSession, type SessionKeys } from '../../src/aws/role-session.js'
import { ActionError } from '../../src/errors/action-error.js'
import { ServiceError } from '../../src/errors/service-error.js'

const ARN = 'arn:aws:iam::111122223333:role/train'
export const SESSION_MS = SESSION_SECONDS * 1000
export const MINUTE_MS = 60_000

interface Bench {
  readonly session: RoleSession
  /** Times at which the role was requested. */
  readonly asked: number[]
  readonly masked: string[]
  readonly log: string[]
  readonly advance: (ms: number) => void
  readonly now: () => number
  /** The answers to the next requests. */
  fault: Error | undefined
}

export function openBench(random = () => 0): Bench {
  let now = 0
  const bench: { fault: Error | undefined } = { fault: undefined }
  const asked: number[] = []
  const masked: string[] = []
  const log: string[] = []
  const assume = (): Promise<SessionKeys> => {
    asked.push(now)
    if (bench.fault !== undefined) return Promise.reject(bench.fault)
    const n = String(asked.length)
    return Promise.resolve({ accessKeyId: `key-${n}`, secretAccessKey: `secret-${n}`, sessionToken: `token-${n}` })
  }
  const session = createRoleSession(
    {
      clock: { now: () => now },
      random,
      io: { mask: (text) => masked.push(text) },
      log: (line) => log.push(line),
      assume,
    },
    ARN,
  )
  return Object.assign(bench, {
    session,
    asked,
    masked,
    log,
    now: () => now,
    advance: (ms: number) => {
      now += ms
    },
  })
}

export const OUTAGE = new ServiceError(
  { service: 'sts', operation: 'AssumeRoleWithWebIdentity', kind: 'unavailable', errorName: 'InternalFailure' },
  'try again',
)

export const REFUSAL = new ActionError('ROLE_REFUSED', 'AWS does not let this job assume the role.')

export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  )
}
