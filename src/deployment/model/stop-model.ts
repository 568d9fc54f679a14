/** Stops a model: checks, acts, waits. What does not run is not stopped; a lost answer is followed by a check. */
import { isPassingFault, ServiceError } from '../../errors/service-error.js'
import { servingStateOf } from '../../model/serving.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import { createBackoff, type Backoff } from '../../training/backoff.js'
import type { ReleaseTools } from '../release-tools.js'
import { isAtRest } from '../wait/wait-for-state.js'
import type { Next } from '../wait/poll-until.js'
import { pollVersion, type Check } from '../wait/poll-version.js'
import { STALE_MS } from './start-model.js'
import { takeStartAway } from './start-tag.js'
import { mayStopLater } from './stop-refusal.js'

/** What to stop. */
export interface StopPlan {
  readonly projectArn: string
  readonly version: Pick<ProjectVersion, 'arn' | 'name'>
  /** As read before; undefined where they were not. */
  readonly tags: Tags | undefined
  readonly pollIntervalMs: number
  readonly deadlineAt: number
  /** Names of other versions of the project that the same requests describe. */
  readonly also?: readonly string[] | undefined
}

/** The version as it was seen at rest, undefined where it is no longer listed; and whether a stop was sent for it here. */
export interface StoppedModel {
  readonly version: ProjectVersion | undefined
  readonly isStoppedHere: boolean
}

/**
 * Once the model was seen stopped, the version's tag `started` is taken away.
 * @throws ActionError STOP_TIMEOUT, UNKNOWN_STATUS or SERVICE_UNAVAILABLE (outcome timed-out)
 * @throws ServiceError one that retries cannot fix
 */
export async function stopModel(tools: ReleaseTools, plan: StopPlan): Promise<StoppedModel> {
  const stopping: Stopping = { tools, plan, backoff: createBackoff(tools, plan.deadlineAt) }
  const poll = { ...plan, purpose: 'to stop', timeoutCode: 'STOP_TIMEOUT' } as const
  const stopped = await pollVersion(tools, poll, NOTHING_SENT, (check, sent) => afterCheck(stopping, check, sent))
  const left = stopped.version && (await takeStartAway(tools, stopped.version, plan.tags))
  if (left !== undefined) throw left
  return stopped
}

/** One stop, from its first check to its last. */
interface Stopping {
  readonly tools: ReleaseTools
  readonly plan: StopPlan
  readonly backoff: Backoff
}

/** What is known of the stops that were sent. */
interface Sent {
  /** When the last one was, milliseconds since the epoch. */
  readonly at: number | undefined
  /** The status in which a stop was refused: it is sent again in another one. */
  readonly refusedIn: string | undefined
  /** Whether the answer to the last one was lost, and no check has shown its effect yet. */
  readonly isLost: boolean
}

const NOTHING_SENT: Sent = { at: undefined, refusedIn: undefined, isLost: false }

async function afterCheck(
  stopping: Stopping,
  { seen, isGone, now }: Check,
  before: Sent,
): Promise<Next<Sent, StoppedModel>> {
  const isStoppedHere = before.at !== undefined
  if (isGone) return { kind: 'done', value: { version: undefined, isStoppedHere } }
  if (seen === undefined) return { kind: 'wait', known: before }
  const state = servingStateOf(seen)
  const hasWorked = isAtRest(seen) || state === 'stopping'
  if (before.isLost && hasWorked) didStop(stopping, seen.status)
  if (isAtRest(seen)) return { kind: 'done', value: { version: seen, isStoppedHere } }
  const sent = { ...before, isLost: before.isLost && !hasWorked }
  if (state !== 'running' && state !== 'starting') return { kind: 'wait', known: sent }
  // The service may not stop a model that starts: then it is stopped once it runs.
  const wasRefused = sent.refusedIn !== undefined && sent.refusedIn !== seen.status
  if (wasRefused) return sendStop(stopping, seen.status, { ...sent, refusedIn: undefined })
  if (sent.at !== undefined && now - sent.at < STALE_MS) return { kind: 'wait', known: sent }
  return sendStop(stopping, seen.status, sent)
}

async function sendStop(
  stopping: Stopping,
  status: string,
  before: Sent,
): Promise<{ readonly kind: 'check' | 'wait'; readonly known: Sent }> {
  const { tools, plan, backoff } = stopping
  const { arn, name } = plan.version
  const sent = { ...before, at: tools.clock.now() }
  try {
    didStop(stopping, await tools.models.stop(arn))
    return { kind: 'wait', known: { ...sent, isLost: false } }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    if (error.kind === 'not-found') return { kind: 'wait', known: sent }
    if (mayStopLater(error, status)) return { kind: 'wait', known: { ...sent, refusedIn: status } }
    if (!isPassingFault(error)) throw error
    tools.progress.log(
      `StopProjectVersion for ${name} was not answered (${error.facts.errorName}: ${error.message}); checking its status.`,
    )
    await backoff.wait(error)
    return { kind: 'check', known: { ...sent, isLost: true } }
  }
}

function didStop({ tools, plan }: Stopping, answer: string): void {
  tools.progress.did({ call: 'StopProjectVersion', subject: plan.version.name, detail: answer })
}
