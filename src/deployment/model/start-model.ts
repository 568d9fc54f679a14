/** Starts a model: checks, acts, waits. Where it runs or starts already, nothing is sent; a lost answer is followed by a check. */
import type { ActionError } from '../../errors/action-error.js'
import { endsRun, isPassingFault, ServiceError } from '../../errors/service-error.js'
import { servingStateOf, type InferenceUnits } from '../../model/serving.js'
import type { ProjectVersion } from '../../model/version.js'
import { createBackoff, type Backoff } from '../../training/backoff.js'
import type { ReleaseTools } from '../release-tools.js'
import { goneError, startFailedError } from '../wait/wait-for-state.js'
import type { Next } from '../wait/poll-until.js'
import { pollVersion, type Check } from '../wait/poll-version.js'
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
  const starting: Starting = { tools, plan, backoff: createBackoff(tools, plan.deadlineAt) }
  const poll = { ...plan, purpose: 'to start', timeoutCode: 'START_TIMEOUT' } as const
  return pollVersion(tools, poll, NOTHING_SENT, (check, known) => afterCheck(starting, check, known))
}

/** One start, from its first check to its last. */
interface Starting {
  readonly tools: ReleaseTools
  readonly plan: StartPlan
  readonly backoff: Backoff
}

/** What is known of a start that is under way: when the last call was sent, and what came of it. */
interface Sent {
  readonly at: number
  readonly answer: 'accepted' | 'lost' | 'in-use'
  /** The status before it. */
  readonly before: string
  readonly hasMoved: boolean
}

/** What the checks and the calls so far have shown. */
interface Known {
  readonly sent: Sent | undefined
  /** The refusal of a start that followed one whose answer was lost. */
  readonly limit: ServiceError | undefined
}

const NOTHING_SENT: Known = { sent: undefined, limit: undefined }

async function afterCheck(
  starting: Starting,
  { seen, isGone, now }: Check,
  before: Known,
): Promise<Next<Known, StartedModel>> {
  const { version } = starting.plan
  if (isGone) throw await withoutModel(starting, before.sent, goneError(version.name))
  if (seen === undefined) return { kind: 'wait', known: before }
  const known = { ...before, sent: before.sent && withStatus(before.sent, seen.status) }
  switch (servingStateOf(seen)) {
    case 'running':
    case 'starting':
      return doneOnceItRuns(starting, seen, known)
    case 'stopping':
      if (isNews(known.sent, now)) throw await withoutModel(starting, known.sent, startFailedError(seen))
      return { kind: 'wait', known }
    case 'stopped':
    case 'start-failed':
      if (isNews(known.sent, now)) throw await withoutModel(starting, known.sent, startFailedError(seen))
      return startOrWait(starting, seen.status, known, now)
    case 'not-startable':
      throw notRunnableError(seen)
    case 'unknown':
      return { kind: 'wait', known }
  }
}

function withStatus(sent: Sent, status: string): Sent {
  return status === sent.before ? sent : { ...sent, hasMoved: true }
}

/** Once the version has had another status than before the call, a status of rest is news. */
function isNews(sent: Sent | undefined, now: number): boolean {
  return sent !== undefined && (sent.hasMoved || (sent.answer === 'accepted' && now - sent.at >= STALE_MS))
}

/** Someone else may have started it with other units. */
function doneOnceItRuns({ tools, plan }: Starting, seen: ProjectVersion, known: Known): Next<Known, StartedModel> {
  const wasLost = known.sent?.answer === 'lost'
  if (wasLost) didStart(tools, plan, seen.status)
  checkUnits(seen, plan.units)
  const sent: Sent | undefined = known.sent && wasLost ? { ...known.sent, answer: 'accepted' } : known.sent
  return servingStateOf(seen) === 'running'
    ? { kind: 'done', value: { version: seen, isStartedHere: isSentHere(sent) } }
    : { kind: 'wait', known: { ...known, sent } }
}

async function startOrWait(
  starting: Starting,
  status: string,
  known: Known,
  now: number,
): Promise<Next<Known, StartedModel>> {
  const { sent, limit } = known
  if (limit !== undefined) throw await withoutModel(starting, sent, limitError(limit, starting.plan))
  // Not listed as starting yet; sending it again is harmless, but only a check says that it is needed.
  if (sent !== undefined && now - sent.at < STALE_MS) return { kind: 'wait', known }
  return sendStart(starting, status, known)
}

async function sendStart(
  starting: Starting,
  before: string,
  known: Known,
): Promise<{ readonly kind: 'check' | 'wait'; readonly known: Known }> {
  const { tools, plan } = starting
  await markStart(tools, plan)
  const sent: Sent = { at: tools.clock.now(), answer: 'lost', before, hasMoved: false }
  try {
    const status = await tools.models.start(plan.version.arn, plan.units)
    didStart(tools, plan, status)
    return { kind: 'wait', known: { ...known, sent: { ...sent, answer: 'accepted' } } }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    return afterRefusal(starting, error, { ...known, sent }, known.sent !== undefined)
  }
}

/**
 * After a start that was refused, or was not answered.
 * @param isAgain  whether one was sent before it, whose answer was lost
 */
async function afterRefusal(
  starting: Starting,
  error: ServiceError,
  known: Known & { readonly sent: Sent },
  isAgain: boolean,
): Promise<{ readonly kind: 'check' | 'wait'; readonly known: Known }> {
  const { tools, plan, backoff } = starting
  const { name } = plan.version
  if (isUnanswered(error)) mayHaveStarted(tools, plan)
  switch (error.kind) {
    case 'in-use':
      // Someone else was quicker, unless it is an earlier start of this run whose answer was lost.
      if (!isAgain) await forgetStart(tools, plan.version)
      return { kind: 'wait', known: { ...known, sent: { ...known.sent, answer: 'in-use' } } }
    case 'limit':
      // After an answer that was lost, the model may be the one that takes the place.
      if (!isAgain) throw await withoutModel(starting, known.sent, limitError(error, plan))
      return { kind: 'check', known: { ...known, limit: error } }
    case 'not-found':
      throw await withoutModel(starting, known.sent, goneError(name))
    default:
  }
  const mayPass: boolean = isPassingFault(error)
  if (!mayPass) {
    // Refused for good: a start by someone else later must not count as one of this run.
    if (!isAgain && !endsRun(error)) await forgetStart(tools, plan.version)
    throw error
  }
  tools.progress.log(
    `StartProjectVersion for ${name} was not answered (${error.facts.errorName}: ${error.message}); checking its status.`,
  )
  await backoff.wait(error)
  return { kind: 'check', known }
}

/** Whether it is this run that started what runs. */
function isSentHere(sent: Sent | undefined): boolean {
  return sent !== undefined && sent.answer !== 'in-use'
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

/**
 * The start has ended without a model: a later start by someone else must not count as one of this run.
 * @returns the error
 */
async function withoutModel(
  { tools, plan }: Starting,
  sent: Sent | undefined,
  error: ActionError,
): Promise<ActionError> {
  if (isSentHere(sent)) await forgetStart(tools, plan.version)
  return error
}

/** Only helps whoever comes later: a fault here must not hide why the start failed. */
async function forgetStart(tools: ReleaseTools, version: StartPlan['version']): Promise<void> {
  tools.keepForPost(undefined)
  const left = await takeStartAway(tools, version, undefined)
  if (left !== undefined) noteStartLeft(tools, version, left)
}
