/** Follows the training of a version to its end, starting it once more when the service failed it. */
import type { ProjectVersion } from '../model/version.js'
import { endsRun, isPassingFault, ServiceError } from '../errors/service-error.js'
import type { Plan, Started } from './start-plan.js'
import { startAgain, type StartedFrom } from './start.js'
import { failedForServiceIssue, stateOf } from '../model/status.js'
import { usualDurationOf, type UsualDuration } from './usual-duration.js'
import { checkIdentity, waitForTraining, type Waited } from './wait.js'
import type { StepTools } from '../report/step-tools.js'

/** How to wait. */
export interface FollowPlan {
  /** False: check once, and continue only if the training has ended. */
  readonly wait: boolean
  readonly pollIntervalMs: number
}

/**
 * How the training ended, or that it has not and is not to be waited for; and of which start it was: the second, where the
 * service failed the first.
 */
export type Followed = (Waited | { readonly kind: 'training' }) & { readonly started: Started }

/** @throws as waitForTraining and createVersion do */
export async function followTraining(tools: StepTools, follow: FollowPlan, started: StartedFrom): Promise<Followed> {
  const { plan } = started
  const ended = await endOf(tools, plan, follow, started)
  if (ended === undefined) return { kind: 'training', started }
  const first = { ...ended, started }
  if (ended.kind !== 'failed' || !ended.serviceIssue || !mayStartAgain(plan.names)) return first
  tools.end.enter('starting')
  if (tools.clock.now() >= plan.deadlineAt) return first
  const again = await startAgain(tools, plan, started.versionName)
  const endedAgain = await endOf(tools, plan, follow, again)
  return { ...(endedAgain ?? { kind: 'training' }), started: again }
}

/** A given name cannot be used again, and none is started where a version may only be resumed. */
function mayStartAgain({ kind, reuse }: Plan['names']): boolean {
  return kind === 'derived' && reuse !== 'only'
}

async function endOf(tools: StepTools, plan: Plan, follow: FollowPlan, started: Started): Promise<Waited | undefined> {
  const { versionName, known, createdAt } = started
  if (!follow.wait) return endIfEnded(known ?? (await peek(tools, plan, started)))
  const { pollIntervalMs } = follow
  const usualMs =
    known !== undefined && stateOf(known) !== 'training' ? undefined : await usualDuration(tools, plan, versionName)
  return waitForTraining(tools, { ...plan, versionName, arn: started.arn, known, createdAt, pollIntervalMs, usualMs })
}

/** One request, for the status; a version just started need not be listed yet. */
async function peek(tools: StepTools, plan: Plan, started: Started): Promise<ProjectVersion | undefined> {
  try {
    const version = await tools.rekognition.findVersionOnce(plan.projectArn, started.versionName)
    if (version !== undefined) {
      checkIdentity(started, version)
      tools.progress.seen(version)
    }
    return version
  } catch (error) {
    if (!isPassingFault(error)) throw error
    return undefined
  }
}

function endIfEnded(version: ProjectVersion | undefined): Waited | undefined {
  if (version === undefined) return undefined
  const state = stateOf(version)
  if (state === 'trained') return { kind: 'trained', version }
  if (state === 'failed') return { kind: 'failed', version, serviceIssue: failedForServiceIssue(version) }
  return undefined
}

/** A help for the reader of the log only: it may fail. */
async function usualDuration(tools: StepTools, plan: Plan, versionName: string): Promise<UsualDuration | undefined> {
  try {
    const versions = await tools.rekognition.listVersions(plan.projectArn)
    return usualDurationOf(versions.filter((version) => version.name !== versionName))
  } catch (error) {
    if (!(error instanceof ServiceError) || endsRun(error)) throw error
    return undefined
  }
}
