/** Stops models and waits until they have stopped: one look at all of them per poll. */
import { ActionError } from '../../errors/action-error.js'
import { ServiceError } from '../../errors/service-error.js'
import { networkHintOf } from '../../errors/network-hint.js'
import type { Project } from '../../model/project.js'
import { servingStateOf } from '../../model/serving.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import type { RunningModel } from '../../report/release/release-report.js'
import { formatDuration } from '../../text/duration.js'
import type { ReleaseTools } from '../release-tools.js'
import { takeStartOrNote } from '../model/start-tag.js'
import { mayStopLater } from '../model/stop-refusal.js'
import { pollUntil, usualRhythm } from '../wait/poll-until.js'
import { UNLISTED_GRACE_MS } from '../wait/poll-version.js'
import { isAtRest } from '../wait/wait-for-state.js'
import { describeAll } from './describe-all.js'
import { LOG_EVERY_MS } from '../../training/wait-log.js'

/** What to stop, and how long to wait for it. */
export interface StopPlan {
  readonly project: Project
  /** As they were listed just now. */
  readonly versions: readonly ProjectVersion[]
  /** By ARN; a version without the tag of its start needs none taken away. */
  readonly tags: ReadonlyMap<string, Tags>
  /** What runs, as it was reported; those that have stopped are taken out of it. */
  readonly running: readonly RunningModel[]
  readonly timeoutMs: number
  readonly pollIntervalMs: number
}

/** A version on its way to the end. */
interface Watched {
  version: ProjectVersion
  /** Milliseconds since the epoch; undefined while it is listed. */
  unlistedSince?: number | undefined
  /** The status in which the service refused to stop it: it is sent again in another one. */
  refusedIn?: string | undefined
}

/**
 * Each is sent StopProjectVersion when it is seen to run or start, and again only when a later check still shows that; one that may not
 * be stopped while it starts is stopped once it runs. Faults of network and service never end the wait; they back off until the
 * timeout. The last check is at the timeout itself.
 * @returns those that were seen to have stopped, or to be gone
 * @throws ActionError STOP_TIMEOUT, UNKNOWN_STATUS or SERVICE_UNAVAILABLE (outcome timed-out)
 * @throws ServiceError one that a retry cannot fix; where tags may not be taken away, once all have stopped
 */
export async function stopModels(tools: ReleaseTools, plan: StopPlan): Promise<readonly ProjectVersion[]> {
  const beganAt = tools.clock.now()
  const deadlineAt = beganAt + plan.timeoutMs
  const watched = new Map<string, Watched>(plan.versions.map((version) => [version.arn, { version }]))
  const all: Stopping = { watched, ended: [], denial: undefined, spokenAt: beganAt }
  return pollUntil<Stopping, Stopping, readonly ProjectVersion[]>(tools, {
    known: all,
    rhythm: usualRhythm({ pollIntervalMs: plan.pollIntervalMs, deadlineAt }),
    check: async (_all, nth) => {
      // The first check is the listing that they were chosen from.
      if (nth > 1) await check(tools, plan.project, watched)
      await stopOrEnd(tools, plan, all)
      return all
    },
    decide: () => {
      report(tools, plan, all)
      if (watched.size > 0) return { kind: 'wait', known: all }
      if (all.denial !== undefined) throw all.denial
      return { kind: 'done', value: all.ended }
    },
    remind: (_all, fault) => {
      if (fault !== undefined) {
        const { operation, errorName } = fault.facts
        tools.progress.log(`${operation} failed (${errorName}: ${fault.message}); checking again.`)
        report(tools, plan, all)
      }
      logLeft(tools, all, deadlineAt)
    },
    timedOut: (_all, fault) => timedOut(plan, watched, fault),
  })
}

/** How far it is. Not a value: what a check has led to counts also where a fault follows. */
interface Stopping {
  /** Those that have not ended, by ARN. */
  readonly watched: Map<string, Watched>
  readonly ended: ProjectVersion[]
  /** The first tag that may not be taken away: the others are stopped nevertheless. */
  denial: ServiceError | undefined
  /** When the log last said what is waited for, milliseconds since the epoch. */
  spokenAt: number
}

/** At the timeout, its error says the same. */
function logLeft({ clock, progress }: ReleaseTools, all: Stopping, deadlineAt: number): void {
  const now = clock.now()
  if (now >= deadlineAt || now - all.spokenAt < LOG_EVERY_MS) return
  all.spokenAt = now
  progress.log(`Waiting for these to stop: ${describe(all.watched)}.`)
}

/** Each once: it has ended, or is sent a stop where it runs. */
async function stopOrEnd(tools: ReleaseTools, plan: StopPlan, all: Stopping): Promise<void> {
  for (const one of [...all.watched.values()]) {
    const { version } = one
    const end = await stopUnlessEnded(tools, one)
    if (end === undefined) continue
    all.watched.delete(version.arn)
    all.ended.push(version)
    report(tools, plan, all)
    tools.progress.log(`${version.name} no longer runs (${end}).`)
    all.denial ??= await takeStartOrNote(tools, version, tagsOf(plan, version))
  }
}

/** Tags were read of all that run: one without them has none to take away. */
function tagsOf({ tags }: StopPlan, { arn }: ProjectVersion): Tags {
  return tags.get(arn) ?? {}
}

/** @returns how it ended, in a word; undefined where it has not */
async function stopUnlessEnded(tools: ReleaseTools, one: Watched): Promise<string | undefined> {
  const { version, unlistedSince } = one
  if (unlistedSince !== undefined) {
    return tools.clock.now() - unlistedSince >= UNLISTED_GRACE_MS ? 'no longer listed' : undefined
  }
  tools.progress.seen(version)
  if (isAtRest(version)) return version.status
  const state = servingStateOf(version)
  if ((state === 'running' || state === 'starting') && one.refusedIn !== version.status) await sendStop(tools, one)
  return undefined
}

async function check(tools: ReleaseTools, project: Project, watched: ReadonlyMap<string, Watched>): Promise<void> {
  const all = [...watched.values()]
  const found = await describeAll(
    tools,
    project.arn,
    all.map(({ version }) => version.name),
  )
  for (const one of all) {
    const seen = found.get(one.version.name)
    if (seen?.arn === one.version.arn) {
      if (seen.status !== one.version.status) tools.progress.log(`${seen.name}: ${seen.status}`)
      one.version = seen
      one.unlistedSince = undefined
      continue
    }
    // A name that has passed to another version is certain to be gone.
    one.unlistedSince ??= seen === undefined ? tools.clock.now() : -Infinity
  }
}

/** What runs, as it was seen last. */
function report(tools: ReleaseTools, plan: StopPlan, { watched, ended }: Stopping): void {
  const left = plan.running.filter(({ arn }) => !ended.some((version) => version.arn === arn))
  const running = left.map((one) => ({ ...one, status: watched.get(one.arn ?? '')?.version.status ?? one.status }))
  tools.progress.update({ running })
}

async function sendStop(tools: ReleaseTools, one: Watched): Promise<void> {
  const { arn, name, status } = one.version
  try {
    const answer = await tools.models.stop(arn)
    tools.progress.did({ call: 'StopProjectVersion', subject: name, detail: `the service says ${answer}` })
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    // Gone, or about to change its status: the next check shows which.
    if (error.kind === 'not-found') return
    if (!mayStopLater(error, status)) throw error
    if (servingStateOf({ status }) === 'starting') one.refusedIn = status
  }
}

function timedOut(plan: StopPlan, watched: ReadonlyMap<string, Watched>, fault: ServiceError | undefined): ActionError {
  const limit = `stop-timeout (${formatDuration(plan.timeoutMs)}) was reached`
  const left = describe(watched)
  if (fault !== undefined) {
    const { operation, errorName, requestId } = fault.facts
    return new ActionError(
      'SERVICE_UNAVAILABLE',
      `${limit} while ${operation} failed (${errorName}: ${fault.message}); when last seen, these had not stopped: ${left}.`,
      { outcome: 'timed-out', requestId, cause: fault, hint: networkHintOf(fault) },
    )
  }
  const isUnknown = [...watched.values()].some(({ version }) => servingStateOf(version) === 'unknown')
  const code = isUnknown ? 'UNKNOWN_STATUS' : 'STOP_TIMEOUT'
  return new ActionError(code, `${limit}; these have not stopped: ${left}.`, { outcome: 'timed-out' })
}

function describe(watched: ReadonlyMap<string, Watched>): string {
  return [...watched.values()].map(({ version }) => `${version.name} (${version.status})`).join(', ')
}
