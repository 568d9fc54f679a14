/** Starts a model: looks, acts, waits. Where it runs or starts already, nothing is sent; a lost answer is followed by a check. */
import { ActionError } from '../../errors/action-error.js'
import { endsRun, isPassingFault, ServiceError } from '../../errors/service-error.js'
import { servingStateOf, type InferenceUnits } from '../../model/serving.js'
import type { ProjectVersion } from '../../model/version.js'
import { createBackoff } from '../../training/backoff.js'
import type { ReleaseTools } from '../release-tools.js'
import { goneError, startFailedError } from '../wait/wait-for-state.js'
import { pollVersion, type AfterLook, type Look } from '../wait/poll-version.js'
import { isSameUnits, startTags, unitsOf, wordsOfUnits } from '../inventory/version-tag.js'
import { limitError, notRunnableError, otherUnitsError } from './start-refusals.js'
import { noteStartLeft, takeStartAway } from './start-tag.js'

/** Lists may show the status from before a call for so long. Our choice. */
export const STALE_MS = 60_000

/** What to start. */
export interface StartPlan {
  readonly projectArn: string
  readonly version: Pick<ProjectVersion, 'arn' | 'name'>
  readonly units: InferenceUnits
  readonly pollIntervalMs: number
  readonly deadlineAt: number
  /** Names of other versions of the project that the same requests describe. */
  readonly also?: readonly string[] | undefined
}

/** The model that runs, and whether this call of the function sent a start for it. */
export interface StartedModel {
  readonly version: ProjectVersion
  readonly isStartedHere: boolean
}

/**
 * Before the start, the version gets the tags of it and is kept for the post step; where the service refuses the start or it fails, the
 * tag `started` is taken away again.
 * @throws ActionError OTHER_UNITS, NO_PLACE, UNITS_LIMIT, VERSION_NOT_RUNNABLE (all `refused`), START_FAILED (`start-failed`),
 *   START_TIMEOUT, UNKNOWN_STATUS, SERVICE_UNAVAILABLE (`timed-out`), VERSION_GONE
 * @throws ServiceError one that retries cannot fix
 */
export async function startModel(tools: ReleaseTools, plan: StartPlan): Promise<StartedModel> {
  const start = createStart(tools, plan)
  try {
    const version = await pollVersion(
      tools,
      { ...plan, purpose: 'to start', timeoutCode: 'START_TIMEOUT' },
      start.decide,
    )
    return { version, isStartedHere: start.wasSent() }
  } catch (error) {
    if (start.wasSent() && isWithoutModel(error)) await forgetStart(tools, plan.version)
    throw error
  }
}

/** What is known of a start that is under way: when the last call was sent, and what came of it. */
interface Sent {
  readonly at: number
  readonly answer: 'accepted' | 'lost' | 'in-use'
  /** The status before it. */
  readonly before: string
  readonly hasMoved: boolean
}

function createStart(
  tools: ReleaseTools,
  plan: StartPlan,
): { readonly decide: (look: Look) => AfterLook<ProjectVersion>; readonly wasSent: () => boolean } {
  const backoff = createBackoff(tools, plan.deadlineAt)
  let sent: Sent | undefined
  let limit: ServiceError | undefined

  /** Once the version has had another status than before the call, a status of rest is news. */
  const isNews = (version: ProjectVersion, now: number): boolean =>
    sent !== undefined && (sent.hasMoved || (sent.answer === 'accepted' && now - sent.at >= STALE_MS))

  const send = async (before: string): Promise<'look' | 'wait'> => {
    const isAgain = sent !== undefined
    await markStart(tools, plan)
    sent = { at: tools.clock.now(), answer: 'lost', before, hasMoved: false }
    try {
      const status = await tools.models.start(plan.version.arn, plan.units)
      sent = { ...sent, answer: 'accepted' }
      didStart(tools, plan, status)
      return 'wait'
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      if (isUnanswered(error)) mayHaveStarted(tools, plan)
      if (error.kind === 'in-use') {
        sent = { ...sent, answer: 'in-use' }
        // Someone else was quicker, unless it is an earlier start of this run whose answer was lost.
        if (!isAgain) await forgetStart(tools, plan.version)
        return 'wait'
      }
      if (error.kind === 'limit') {
        // After an answer that was lost, the model may be the one that takes the place.
        if (!isAgain) throw limitError(error, plan)
        limit = error
        return 'look'
      }
      if (error.kind === 'not-found') throw goneError(plan.version.name)
      if (!isPassingFault(error)) {
        // Refused for good: a start by someone else later must not count as one of this run.
        if (!isAgain && !endsRun(error)) await forgetStart(tools, plan.version)
        throw error
      }
      tools.progress.log(
        `StartProjectVersion for ${plan.version.name} was not answered (${error.facts.errorName}: ${error.message}); checking its status.`,
      )
      await backoff.wait(error)
      return 'look'
    }
  }

  const decide = ({ seen, isGone, now }: Look): AfterLook<ProjectVersion> => {
    if (isGone) throw goneError(plan.version.name)
    if (seen === undefined) return { kind: 'wait' }
    const state = servingStateOf(seen)
    if (sent !== undefined && seen.status !== sent.before) sent = { ...sent, hasMoved: true }
    switch (state) {
      case 'running':
      case 'starting':
        if (sent?.answer === 'lost') {
          sent = { ...sent, answer: 'accepted' }
          didStart(tools, plan, seen.status)
        }
        checkUnits(seen, plan.units)
        return state === 'running' ? { kind: 'done', value: seen } : { kind: 'wait' }
      case 'stopping':
        if (isNews(seen, now)) throw startFailedError(seen)
        return { kind: 'wait' }
      case 'stopped':
      case 'start-failed':
        if (isNews(seen, now)) throw startFailedError(seen)
        if (limit !== undefined) throw limitError(limit, plan)
        // Not listed as starting yet; sending it again is harmless, but only a check says that it is needed.
        if (sent !== undefined && now - sent.at < STALE_MS) return { kind: 'wait' }
        return { kind: 'act', act: () => send(seen.status) }
      case 'not-startable':
        throw notRunnableError(seen)
      case 'unknown':
        return { kind: 'wait' }
    }
  }
  return { decide, wasSent: () => sent !== undefined && sent.answer !== 'in-use' }
}

/** Whether the service may have started the model although it did not answer. */
function isUnanswered({ kind, facts }: ServiceError): boolean {
  return (kind === 'no-answer' || kind === 'aborted' || kind === 'own-fault') && facts.unsent === undefined
}

/** What may run is billed: until a check shows another status, it counts as starting. */
function mayHaveStarted({ progress }: ReleaseTools, { version, units }: StartPlan): void {
  progress.seen({ ...version, status: 'STARTING', minInferenceUnits: units.min, maxInferenceUnits: units.max })
}

function didStart({ progress }: ReleaseTools, { version, units }: StartPlan, status: string): void {
  // Before the first check at it: a step that is cancelled now reports that it runs.
  progress.seen({ ...version, status, minInferenceUnits: units.min, maxInferenceUnits: units.max })
  progress.did({ call: 'StartProjectVersion', subject: version.name, detail: `with ${wordsOfUnits(units)}; ${status}` })
}

/** Its own tags come first, so that a run that dies in between does not leave a model that nobody knows. */
async function markStart(tools: ReleaseTools, { version, units }: StartPlan): Promise<void> {
  await tools.rekognition.tag(version.arn, startTags({ at: tools.clock.now(), runKey: tools.runKey }, units))
  tools.keepForPost({ arn: version.arn, name: version.name })
}

function checkUnits(seen: ProjectVersion, asked: InferenceUnits): void {
  const units = unitsOf(seen)
  if (units !== undefined && !isSameUnits(units, asked)) throw otherUnitsError(seen, units, asked)
}

/** Whether the start ended without a model: what a later start by someone else must not count as started by this run. */
function isWithoutModel(error: unknown): boolean {
  return (
    error instanceof ActionError && ['NO_PLACE', 'UNITS_LIMIT', 'START_FAILED', 'VERSION_GONE'].includes(error.code)
  )
}

/** Only helps whoever comes later: a fault here must not hide why the start failed. */
async function forgetStart(tools: ReleaseTools, version: StartPlan['version']): Promise<void> {
  tools.keepForPost(undefined)
  const left = await takeStartAway(tools, version, undefined)
  if (left !== undefined) noteStartLeft(tools, version, left)
}
