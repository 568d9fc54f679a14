/** Waits for a version to be in a state that someone else brings about. */
import { ActionError } from '../../errors/action-error.js'
import type { ErrorCode } from '../../errors/hints.js'
import { servingStateOf } from '../../model/serving.js'
import type { ProjectVersion } from '../../model/version.js'
import type { ReleaseTools } from '../release-tools.js'
import type { Next } from './poll-until.js'
import { pollVersion, type Check, type PollPlan } from './poll-version.js'

/**
 * - `running`: after a start
 * - `stopped`: after a stop; a version that was deleted runs no more
 * - `copied`: after a copy
 */
export type WantedState = 'running' | 'stopped' | 'copied'

/** What to wait for, and how. */
export interface StateWait extends Omit<PollPlan, 'purpose' | 'timeoutCode'> {
  readonly wanted: WantedState
}

const PURPOSES: Record<WantedState, { readonly purpose: string; readonly timeoutCode: ErrorCode }> = {
  running: { purpose: 'to start', timeoutCode: 'START_TIMEOUT' },
  stopped: { purpose: 'to stop', timeoutCode: 'STOP_TIMEOUT' },
  copied: { purpose: 'to be copied', timeoutCode: 'COPY_TIMEOUT' },
}

/**
 * One Describe per poll; a state is noticed within one poll interval.
 * @returns the version in the state; undefined only for `stopped`, where it is no longer listed
 * @throws ActionError START_TIMEOUT, STOP_TIMEOUT, COPY_TIMEOUT, UNKNOWN_STATUS or SERVICE_UNAVAILABLE (outcome timed-out),
 *   START_FAILED (outcome start-failed), COPY_FAILED, VERSION_GONE
 * @throws ServiceError one that retries cannot fix
 */
export async function waitUntil(tools: ReleaseTools, wait: StateWait): Promise<ProjectVersion | undefined> {
  const { wanted, ...plan } = wait
  const decide = { running: afterStart, stopped: afterStop, copied: afterCopy }[wanted]
  return pollVersion(tools, { ...plan, ...PURPOSES[wanted] }, undefined, (check) => decide(wait.version.name, check))
}

type Decided = Next<undefined, ProjectVersion | undefined>

const WAIT = { kind: 'wait', known: undefined } as const

function afterStart(name: string, check: Check): Decided {
  const { seen, isGone } = check
  if (isGone) throw goneError(name)
  if (seen === undefined) return WAIT
  const state = servingStateOf(seen)
  switch (state) {
    case 'running':
      return { kind: 'done', value: seen }
    case 'starting':
    case 'unknown':
      return WAIT
    case 'start-failed':
    case 'stopped':
    case 'stopping':
    case 'not-startable':
      throw startFailedError(seen)
  }
}

function afterStop(_name: string, { seen, isGone }: Check): Decided {
  if (isGone) return { kind: 'done', value: undefined }
  return seen !== undefined && isAtRest(seen) ? { kind: 'done', value: seen } : WAIT
}

function afterCopy(name: string, { seen, isGone }: Check): Decided {
  if (isGone) throw goneError(name)
  if (seen === undefined) return WAIT
  switch (seen.status) {
    case 'COPYING_IN_PROGRESS':
      return WAIT
    case 'COPYING_FAILED':
      throw new ActionError('COPY_FAILED', `The copy ${name} failed${because(seen)}.`)
    case 'DELETING':
      throw goneError(name)
    default:
      // Someone may have started it already, which a copy that has completed can be; an unknown word is waited for.
      return servingStateOf(seen) === 'unknown' ? WAIT : { kind: 'done', value: seen }
  }
}

/** Whether the version's model does not run, and nothing is under way that would change that. */
export function isAtRest(version: ProjectVersion): boolean {
  const state = servingStateOf(version)
  return state === 'stopped' || state === 'start-failed' || state === 'not-startable'
}

/** The version is no longer listed. */
export function goneError(name: string): ActionError {
  return new ActionError('VERSION_GONE', `The version ${name} was deleted.`, {
    hint: 'Find out who deleted the version; release another one.',
  })
}

/** The model was to start, and does not. */
export function startFailedError(version: ProjectVersion): ActionError {
  const what =
    servingStateOf(version) === 'start-failed'
      ? `${version.name} did not start${because(version)}.`
      : `${version.name} was stopped while it was to start: its status is ${version.status}.`
  return new ActionError('START_FAILED', what, { outcome: 'start-failed' })
}

function because({ statusMessage }: ProjectVersion): string {
  return statusMessage === undefined ? '' : `: ${statusMessage.replace(/\.$/, '')}`
}
