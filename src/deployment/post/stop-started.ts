/** Stops a model that was started and is not in use, in the time that the end of a job has. */
import { noteStartLeft, takeStartAway } from '../model/start-tag.js'
import type { ReleaseProgress } from '../release-tools.js'
import { pollUntil } from '../wait/poll-until.js'
import { ActionError } from '../../errors/action-error.js'
import { isPassingFault, ServiceError } from '../../errors/service-error.js'
import { servingStateOf } from '../../model/serving.js'
import type { ProjectVersion } from '../../model/version.js'
import type { Deps } from '../../ports/deps.js'
import type { ModelPort } from '../../ports/models.js'
import type { StartedModel } from './post-state.js'

/** Between two checks, milliseconds. Our choice: the end of a job has little time. */
const POLL_MS = 5000

/** What stopping uses. */
interface StopTools extends Pick<Deps, 'clock' | 'sleep' | 'signal'> {
  readonly models: ModelPort
  readonly progress: Pick<ReleaseProgress, 'did' | 'note'>
  readonly log: (line: string) => void
  /** Asked before each stop: why callers need the model, as a clause; undefined where nobody does. */
  readonly whyInUse: () => Promise<string | undefined>
}

/**
 * Checks, stops it once it runs, and ends when it is seen to stop: stopping needs nobody. Logs what it sees and does.
 * @param endAt  after which no call is sent, milliseconds since the epoch
 * @returns false where it is in use by now, and so left running
 * @throws ActionError STOP_TIMEOUT past the end; ServiceError for what a repetition cannot fix
 */
export async function stopStarted(tools: StopTools, started: StartedModel, endAt: number): Promise<boolean> {
  return pollUntil<string | undefined, Seen, boolean>(tools, {
    // The status that was logged last.
    known: undefined,
    // At the end itself no check is answered; after faults it checks as often as before.
    rhythm: (_faultsInRow, now) => (now + POLL_MS < endAt ? POLL_MS : undefined),
    check: () => check(tools, started),
    decide: async (seen, last) => {
      if (seen === 'no-answer') return { kind: 'wait', known: last }
      const status = seen?.status ?? 'no longer listed'
      if (status !== last) tools.log(`${started.name}: ${status}`)
      if (seen === undefined || isOver(seen)) return { kind: 'done', value: true }
      const isKept = servingStateOf(seen) === 'running' && !(await stopUnlessInUse(tools, started))
      return isKept ? { kind: 'done', value: false } : { kind: 'wait', known: status }
    },
    remind: () => undefined,
    timedOut: (last) => new ActionError('STOP_TIMEOUT', `It was last seen with status ${last ?? 'unknown'}.`),
  })
}

function isOver(version: ProjectVersion): boolean {
  const state = servingStateOf(version)
  return state !== 'running' && state !== 'starting' && state !== 'unknown'
}

/** @returns false where it is in use by now, and so left alone */
async function stopUnlessInUse(
  { models, progress, whyInUse, log }: StopTools,
  { arn, name }: StartedModel,
): Promise<boolean> {
  try {
    const why = await whyInUse()
    if (why !== undefined) {
      log(`${name} is left running: ${why}.`)
      return false
    }
    await models.stop(arn)
    log(`StopProjectVersion: ${name}`)
  } catch (error) {
    // The next check shows whether it is to be repeated.
    if (!(error instanceof ServiceError)) throw error
    if (error.kind !== 'in-use' && !isPassingFault(error)) throw error
    log(`${error.facts.operation}: ${name} (${error.message})`)
    return true
  }
  // It is stopped whether this succeeds or not.
  const left = await takeStartAway({ models, progress }, { arn, name }, undefined)
  if (left !== undefined) noteStartLeft({ models, progress }, { arn, name }, left)
  return true
}

/** Undefined where it is no longer listed. */
type Seen = ProjectVersion | undefined | 'no-answer'

async function check({ models, log }: StopTools, { projectArn, name, arn }: StartedModel): Promise<Seen> {
  try {
    const version = (await models.findVersionsOnce(projectArn, [name])).get(name)
    return version?.arn === arn ? version : undefined
  } catch (error) {
    if (!isPassingFault(error)) throw error
    log(`${name}: ${error.message}`)
    return 'no-answer'
  }
}
