/** What to do after one status check of a training: how long to wait for the next one, or how the wait ends. */
import type { ProjectVersion } from '../model/version.js'
import type { StateWithoutTraining } from './no-training.js'
import { failedForServiceIssue, stateOf } from '../model/status.js'
import { waitAfter, type Waits } from '../ports/try-again.js'

/** What the wait knows in addition to the status check itself. Instants are milliseconds since the epoch. */
export interface WaitPolicy {
  readonly pollIntervalMs: number
  readonly deadlineAt: number
  /** When this run's create was answered; undefined for a version that it resumed. */
  readonly createdAt: number | undefined
  /** The first of the consecutive polls that did not list the version. */
  readonly unlistedSince: number | undefined
  /** In [0, 1), fresh for every poll. */
  readonly jitter: number
}

/** The next step of the wait; `version` is as it was described. */
export type Decision =
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'trained'; readonly version: ProjectVersion }
  | { readonly kind: 'failed'; readonly version: ProjectVersion; readonly serviceIssue: boolean }
  | { readonly kind: 'gone' }
  | { readonly kind: StateWithoutTraining; readonly version: ProjectVersion }
  | { readonly kind: 'timed-out' }

/** Polls soon after the create, milliseconds since it: a manifest that cannot be read fails within seconds. */
const EARLY_POLLS_MS = [1000, 2000, 4000, 8000, 16_000]

/** A version that is not listed for less than this does not count as deleted: lists may lag behind. Our choice. */
export const UNLISTED_GRACE_MS = 5 * 60_000

/** A version that is not listed is polled more often than the poll interval. */
const UNLISTED_POLL_MS = 30_000

/** Waits after status checks that failed, milliseconds. A poll interval that is longer is the longest, up to half an hour. */
const AFTER_FAULTS: Waits = { firstMs: 2000, longestMs: 2 * 60_000 }
const AFTER_FAULTS_MAX_MS = 2000 * 2 ** 10

/**
 * After a status check that was answered.
 * @param seen  the version as described, or undefined when the answer does not list it
 * @param now   milliseconds since the epoch
 */
export function decide(seen: ProjectVersion | undefined, now: number, policy: WaitPolicy): Decision {
  if (seen === undefined) {
    if (now - (policy.unlistedSince ?? now) >= UNLISTED_GRACE_MS) return { kind: 'gone' }
    return waitOrTimeOut(now, { ...policy, pollIntervalMs: Math.min(policy.pollIntervalMs, UNLISTED_POLL_MS) })
  }
  const state = stateOf(seen)
  switch (state) {
    case 'trained':
      return { kind: 'trained', version: seen }
    case 'failed':
      return { kind: 'failed', version: seen, serviceIssue: failedForServiceIssue(seen) }
    case 'deleting':
    case 'copy':
    case 'unusable':
      return { kind: state, version: seen }
    case 'training':
    case 'unknown':
      return waitOrTimeOut(now, policy)
  }
}

/**
 * After a status check that failed: soon at first, then ever later, but never past the deadline.
 * @param faults  consecutive ones, this one included
 * @param now     milliseconds since the epoch
 */
export function decideAfterFaults(
  faults: number,
  now: number,
  { pollIntervalMs, deadlineAt }: Pick<WaitPolicy, 'pollIntervalMs' | 'deadlineAt'>,
): Decision {
  const left = deadlineAt - now
  if (left <= 0) return { kind: 'timed-out' }
  const longestMs = Math.min(Math.max(pollIntervalMs, AFTER_FAULTS.longestMs), AFTER_FAULTS_MAX_MS)
  return { kind: 'wait', ms: Math.min(left, waitAfter(faults, { ...AFTER_FAULTS, longestMs })) }
}

/** The time until the next poll; the last one is at the deadline itself. */
function waitOrTimeOut(now: number, policy: WaitPolicy): Decision {
  const left = policy.deadlineAt - now
  if (left <= 0) return { kind: 'timed-out' }
  return { kind: 'wait', ms: Math.min(left, untilNextPoll(now, policy)) }
}

function untilNextPoll(now: number, policy: WaitPolicy): number {
  const { createdAt } = policy
  const early = createdAt === undefined ? undefined : EARLY_POLLS_MS.find((ms) => createdAt + ms > now)
  if (createdAt !== undefined && early !== undefined) return Math.min(createdAt + early - now, policy.pollIntervalMs)
  // A tenth more or less, so that jobs started together do not poll together for hours.
  return Math.round(policy.pollIntervalMs * (0.9 + policy.jitter * 0.2))
}
