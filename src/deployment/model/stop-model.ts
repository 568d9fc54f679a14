/** Stops a model: looks, acts, waits. What does not run is not stopped; a lost answer is followed by a check. */
import { isPassingFault, ServiceError } from '../../errors/service-error.js'
import { servingStateOf } from '../../model/serving.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import { createBackoff } from '../../training/backoff.js'
import type { ReleaseTools } from '../release-tools.js'
import { isAtRest } from '../wait/wait-for-state.js'
import { pollVersion, type AfterLook, type Look } from '../wait/poll-version.js'
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
  const stop = createStop(tools, plan)
  const version = await pollVersion(tools, { ...plan, purpose: 'to stop', timeoutCode: 'STOP_TIMEOUT' }, stop.decide)
  const left = version && (await takeStartAway(tools, version, plan.tags))
  if (left !== undefined) throw left
  return { version, isStoppedHere: stop.wasSent() }
}

function createStop(
  tools: ReleaseTools,
  { version, deadlineAt }: StopPlan,
): { readonly decide: (look: Look) => AfterLook<ProjectVersion | undefined>; readonly wasSent: () => boolean } {
  const backoff = createBackoff(tools, deadlineAt)
  let sentAt: number | undefined
  /** The status in which a stop was refused: it is sent again in another one. */
  let refusedIn: string | undefined
  let isLost = false

  const did = (answer: string): void => {
    isLost = false
    tools.progress.did({ call: 'StopProjectVersion', subject: version.name, detail: answer })
  }

  const send = async (status: string): Promise<'look' | 'wait'> => {
    sentAt = tools.clock.now()
    try {
      did(await tools.models.stop(version.arn))
      return 'wait'
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      if (error.kind === 'not-found') return 'wait'
      if (mayStopLater(error, status)) {
        refusedIn = status
        return 'wait'
      }
      if (!isPassingFault(error)) throw error
      tools.progress.log(
        `StopProjectVersion for ${version.name} was not answered (${error.facts.errorName}: ${error.message}); checking its status.`,
      )
      isLost = true
      await backoff.wait(error)
      return 'look'
    }
  }

  const decide = ({ seen, isGone, now }: Look): AfterLook<ProjectVersion | undefined> => {
    if (isGone) return { kind: 'done', value: undefined }
    if (seen === undefined) return { kind: 'wait' }
    const state = servingStateOf(seen)
    if (isLost && (isAtRest(seen) || state === 'stopping')) did(seen.status)
    if (isAtRest(seen)) return { kind: 'done', value: seen }
    if (state !== 'running' && state !== 'starting') return { kind: 'wait' }
    // The service may not stop a model that starts: then it is stopped once it runs.
    if (refusedIn !== undefined && refusedIn !== seen.status) {
      refusedIn = undefined
      sentAt = undefined
    }
    if (sentAt !== undefined && now - sentAt < STALE_MS) return { kind: 'wait' }
    return { kind: 'act', act: () => send(seen.status) }
  }
  return { decide, wasSent: () => sentAt !== undefined }
}
