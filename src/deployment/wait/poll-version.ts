/** Looks at a version until something is decided: one request per check, whatever faults come in between. */
import { ActionError } from '../../errors/action-error.js'
import { networkHintOf } from '../../errors/network-hint.js'
import { ServiceError } from '../../errors/service-error.js'
import type { ErrorCode } from '../../errors/hints.js'
import { servingStateOf } from '../../model/serving.js'
import type { ProjectVersion } from '../../model/version.js'
import type { ReleaseTools } from '../release-tools.js'
import { pollUntil, usualRhythm, type Next, type PollTimes } from './poll-until.js'
import { createPollLog } from './poll-log.js'

/** A version that is not listed for less than this does not count as deleted: lists may lag behind. Our choice. */
export const UNLISTED_GRACE_MS = 60_000

/** Which version to look at, how often and until when. */
export interface PollPlan extends PollTimes {
  readonly projectArn: string
  readonly version: Pick<ProjectVersion, 'arn' | 'name'>
  /** Names of other versions of the project that the same request describes, for the report. */
  readonly also?: readonly string[] | undefined
  /** What is waited for, as a clause: `to start`. */
  readonly purpose: string
  /** The code for the timeout. */
  readonly timeoutCode: ErrorCode
}

/** One check that was answered. */
export interface Check {
  /** Undefined where the answer does not list it, or lists another version of its name. */
  readonly seen: ProjectVersion | undefined
  /** Whether it is certain that it was deleted. */
  readonly isGone: boolean
  /** Milliseconds since the epoch. */
  readonly now: number
}

type PollTools = Pick<ReleaseTools, 'clock' | 'sleep' | 'signal' | 'random' | 'models' | 'progress'>

/** What the checks so far have shown, and what the caller knows besides. */
interface SoFar<K> {
  /** The version when it was last listed. */
  readonly last: ProjectVersion | undefined
  /** The first of the consecutive checks that did not list it, milliseconds since the epoch. */
  readonly unlistedSince: number | undefined
  readonly known: K
}

/**
 * Checks, decides, sleeps, as {@link pollUntil} does: one request per check.
 * @param known   what `decide` knows before the first check
 * @param decide  gets what the check has shown, and what it knew after the one before; what it throws ends the wait
 * @throws ActionError the timeout's code, UNKNOWN_STATUS or SERVICE_UNAVAILABLE, all with outcome timed-out; what `decide` throws
 * @throws ServiceError one that retries cannot fix
 */
export async function pollVersion<K, T>(
  tools: PollTools,
  plan: PollPlan,
  known: K,
  decide: (check: Check, known: K) => Next<K, T> | Promise<Next<K, T>>,
): Promise<T> {
  const log = createPollLog(tools, plan.version.name)
  return pollUntil<SoFar<K>, ProjectVersion | undefined, T>(tools, {
    known: { last: undefined, unlistedSince: undefined, known },
    // Never later than the interval; up to a tenth sooner, so that jobs started together do not poll together.
    rhythm: usualRhythm(plan, () => Math.round(plan.pollIntervalMs * (0.9 + tools.random() * 0.1))),
    check: () => describe(tools, plan),
    decide: async (listed, before) => {
      const now = tools.clock.now()
      const seen = listed?.arn === plan.version.arn ? listed : undefined
      const unlistedSince = seen === undefined ? (before.unlistedSince ?? now) : undefined
      if (seen !== undefined) log.see(seen)
      const isGone = unlistedSince !== undefined && (listed !== undefined || now - unlistedSince >= UNLISTED_GRACE_MS)
      const next = await decide({ seen, isGone, now }, before.known)
      if (next.kind === 'done') return next
      return { kind: next.kind, known: { last: seen ?? before.last, unlistedSince, known: next.known } }
    },
    remind: (_soFar, fault) => {
      log.remind(fault)
    },
    timedOut: ({ last }, fault) => timedOut(plan, last, fault),
  })
}

async function describe(tools: PollTools, plan: PollPlan): Promise<ProjectVersion | undefined> {
  const { version, also = [] } = plan
  try {
    const found = await tools.models.findVersionsOnce(plan.projectArn, [version.name, ...also])
    for (const name of also) {
      const other = found.get(name)
      if (other !== undefined) tools.progress.seen(other)
    }
    return found.get(version.name)
  } catch (error) {
    // For a name that is unknown the service may answer so, or with an empty list.
    if (error instanceof ServiceError && error.kind === 'not-found') return undefined
    throw error
  }
}

function timedOut(plan: PollPlan, last: ProjectVersion | undefined, fault: ServiceError | undefined): ActionError {
  const { name } = plan.version
  const was = last === undefined ? 'it was not listed' : `its status was ${last.status}`
  if (fault !== undefined) {
    return new ActionError(
      'SERVICE_UNAVAILABLE',
      `The timeout for ${name} ${plan.purpose} was reached while ${fault.facts.operation} failed (${fault.facts.errorName}: ${fault.message}); when last seen, ${was}.`,
      { outcome: 'timed-out', requestId: fault.facts.requestId, cause: fault, hint: networkHintOf(fault) },
    )
  }
  const isUnknown = last !== undefined && servingStateOf(last) === 'unknown'
  return new ActionError(
    isUnknown ? 'UNKNOWN_STATUS' : plan.timeoutCode,
    `The timeout for ${name} ${plan.purpose} was reached; when last seen, ${was}${isUnknown ? ', which is an unknown status' : ''}.`,
    { outcome: 'timed-out' },
  )
}
