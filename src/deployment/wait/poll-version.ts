/** Looks at a version until something is decided: one request per look, whatever faults come in between. */
import { ActionError } from '../../errors/action-error.js'
import { networkHintOf } from '../../errors/network-hint.js'
import { isPassingFault, ServiceError } from '../../errors/service-error.js'
import type { ErrorCode } from '../../errors/hints.js'
import { servingStateOf } from '../../model/serving.js'
import type { ProjectVersion } from '../../model/version.js'
import { decideAfterFaults } from '../../training/wait-decision.js'
import type { ReleaseTools } from '../release-tools.js'
import { createPollLog, type PollLog } from './poll-log.js'

/** A version that is not listed for less than this does not count as deleted: lists may lag behind. Our choice. */
export const UNLISTED_GRACE_MS = 60_000

/** Which version to look at, how often and until when. */
export interface PollPlan {
  readonly projectArn: string
  readonly version: Pick<ProjectVersion, 'arn' | 'name'>
  /** Names of other versions of the project that the same request describes, for the report. */
  readonly also?: readonly string[] | undefined
  readonly pollIntervalMs: number
  /** Milliseconds since the epoch. */
  readonly deadlineAt: number
  /** What is waited for, as a clause: `to start`. */
  readonly purpose: string
  /** The code for the timeout. */
  readonly timeoutCode: ErrorCode
}

/** One check that was answered. */
export interface Look {
  /** Undefined where the answer does not list it, or lists another version of its name. */
  readonly seen: ProjectVersion | undefined
  /** Whether it is certain that it was deleted. */
  readonly isGone: boolean
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** What to do after a check; `act` does something, then `look` again at once or `wait` first. */
export type AfterLook<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'wait' }
  | { readonly kind: 'act'; readonly act: () => Promise<'look' | 'wait'> }

type PollTools = Pick<ReleaseTools, 'clock' | 'sleep' | 'signal' | 'random' | 'models' | 'progress'>

/**
 * Looks, decides, acts or sleeps. Faults of network and service never end it; they back off until the deadline. The last check is at the
 * deadline itself.
 * @throws ActionError the timeout's code, UNKNOWN_STATUS or SERVICE_UNAVAILABLE, all with outcome timed-out; what `decide` throws
 * @throws ServiceError one that retries cannot fix
 */
export async function pollVersion<T>(
  tools: PollTools,
  plan: PollPlan,
  decide: (look: Look) => AfterLook<T>,
): Promise<T> {
  const log = createPollLog(tools, plan.version.name)
  const checks = createChecks(tools, plan, log)
  for (;;) {
    const look = await checks.next()
    if (look !== undefined) {
      const next = decide(look)
      if (next.kind === 'done') return next.value
      if (next.kind === 'act' && (await next.act()) === 'look') continue
    }
    const soFar = checks.soFar()
    log.remind(soFar.fault)
    await sleepOrTimeOut(tools, plan, soFar)
  }
}

/** What the checks so far have shown. */
interface SoFar {
  /** The version when it was last listed. */
  readonly last: ProjectVersion | undefined
  /** Of the last check. */
  readonly fault: ServiceError | undefined
  readonly faultsInRow: number
}

/** `next` is undefined where the check met a fault that may pass. */
function createChecks(
  tools: PollTools,
  plan: PollPlan,
  log: PollLog,
): { readonly next: () => Promise<Look | undefined>; readonly soFar: () => SoFar } {
  let soFar: SoFar = { last: undefined, fault: undefined, faultsInRow: 0 }
  let unlistedSince: number | undefined

  const toLook = (listed: ProjectVersion | undefined): Look => {
    const now = tools.clock.now()
    const seen = listed?.arn === plan.version.arn ? listed : undefined
    if (seen === undefined) unlistedSince ??= now
    else {
      unlistedSince = undefined
      soFar = { ...soFar, last: seen }
      log.see(seen)
    }
    const isGone = seen === undefined && (listed !== undefined || now - (unlistedSince ?? now) >= UNLISTED_GRACE_MS)
    return { seen, isGone, now }
  }

  const next = async (): Promise<Look | undefined> => {
    let listed: ProjectVersion | undefined
    try {
      listed = await describe(tools, plan)
    } catch (error) {
      if (!isPassingFault(error)) throw error
      soFar = { ...soFar, fault: error, faultsInRow: soFar.faultsInRow + 1 }
      return undefined
    }
    soFar = { ...soFar, fault: undefined, faultsInRow: 0 }
    return toLook(listed)
  }
  return { next, soFar: () => soFar }
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

async function sleepOrTimeOut(tools: PollTools, plan: PollPlan, { last, fault, faultsInRow }: SoFar): Promise<void> {
  const now = tools.clock.now()
  const left = plan.deadlineAt - now
  if (left <= 0) throw timedOut(plan, last, fault)
  // Never later than the interval; up to a tenth sooner, so that jobs started together do not poll together.
  const interval = Math.round(plan.pollIntervalMs * (0.9 + tools.random() * 0.1))
  const after = fault === undefined ? undefined : decideAfterFaults(faultsInRow, now, plan)
  await tools.sleep(after?.kind === 'wait' ? after.ms : Math.min(left, interval), tools.signal)
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
