/** Watches over a new version for a while: that it runs, and that no alarm is raised. */
import { ActionError } from '../../errors/action-error.js'
import { isPassingFault, ServiceError } from '../../errors/service-error.js'
import { servingStateOf } from '../../model/serving.js'
import type { ProjectVersion } from '../../model/version.js'
import { createBackoff } from '../../training/backoff.js'
import { formatDuration } from '../../text/duration.js'
import { UNLISTED_GRACE_MS } from '../wait/poll-version.js'
import type { SwapContext } from './context.js'

/** What is watched, and until when. */
export interface Watch {
  readonly target: ProjectVersion
  readonly old: ProjectVersion | undefined
  /** Names of alarms. */
  readonly alarms: readonly string[]
  readonly purpose: 'bake' | 'drain'
  /** Milliseconds since the epoch. */
  readonly untilAt: number
  /** Whether alarms count only once they were seen in another state than ALARM: they may be the reason for a rollback. */
  readonly hadAlarm: boolean
}

/** An alarm is in ALARM. */
export function alarmError(when: string): ActionError {
  return new ActionError('ALARM_RAISED', `An alarm is in ALARM ${when}; the report has the state of each.`, {
    outcome: 'alarm',
  })
}

/**
 * Each poll is one request for both versions, and one for the alarms; the last is at the end itself.
 * @throws ActionError ALARM_RAISED (outcome alarm), ALARM_UNREADABLE, VERSION_NOT_RUNNABLE where the version stopped running
 */
export async function watchOver(
  { tools, plan, parts, project }: Pick<SwapContext, 'tools' | 'plan' | 'parts' | 'project'>,
  watch: Watch,
): Promise<void> {
  const { target, old, alarms, untilAt, purpose } = watch
  const { clock, sleep, signal, progress } = tools
  const backoff = createBackoff(tools, Infinity)
  progress.log(`${target.name}: ${purpose} for ${formatDuration(untilAt - clock.now())}`)
  let hadAlarm = watch.hadAlarm
  let notSeenSince: number | undefined
  for (;;) {
    const names = [target.name, ...(old === undefined ? [] : [old.name])]
    const lag = lagOf(target, await describe(tools, project.arn, names), purpose)
    if (lag === 'none') notSeenSince = undefined
    else if (lag !== 'no answer') {
      notSeenSince ??= clock.now()
      if (clock.now() - notSeenSince >= UNLISTED_GRACE_MS) throw stoppedError(target, purpose, lag.shows)
    }
    if (alarms.length > 0) {
      const state = await tryAlarms(() => parts.checkAlarms(tools, alarms))
      if (state instanceof ServiceError) {
        await waitOrUnreadable(backoff.wait, state)
        continue
      }
      backoff.reset()
      if (state === 'alarm' && !hadAlarm) throw alarmError(`while ${target.name} bakes`)
      hadAlarm &&= state === 'alarm'
    }
    const left = untilAt - clock.now()
    if (left <= 0 && notSeenSince === undefined) return
    await sleep(left <= 0 ? plan.pollIntervalMs : Math.min(left, plan.pollIntervalMs), signal)
  }
}

type Watched = ReadonlyMap<string, ProjectVersion> | undefined

/** A fault says nothing of the versions: the next poll may. */
async function describe(
  { models, progress }: SwapContext['tools'],
  projectArn: string,
  names: readonly string[],
): Promise<Watched> {
  try {
    const found = await models.findVersionsOnce(projectArn, names)
    for (const version of found.values()) progress.seen(version)
    return found
  } catch (error) {
    if (isPassingFault(error) || (error instanceof ServiceError && error.kind === 'not-found')) return undefined
    throw error
  }
}

/** `none`: it was seen to run. `shows` is a clause: what an answer shows that may lag behind, and may also be the end of the model. */
type Lag = 'none' | 'no answer' | { readonly shows: string }

/**
 * A list that does not have the version, or still has it as it was before it ran, says nothing yet.
 * @throws ActionError VERSION_NOT_RUNNABLE where it was stopped, or another version has its name
 */
function lagOf(target: ProjectVersion, found: Watched, purpose: Watch['purpose']): Lag {
  if (found === undefined) return 'no answer'
  const version = found.get(target.name)
  if (version === undefined) return { shows: UNLISTED }
  if (version.arn !== target.arn) throw stoppedError(target, purpose, UNLISTED)
  const state = servingStateOf(version)
  const shows = `its status is ${version.status}`
  if (state !== 'running' && state !== 'starting') throw stoppedError(target, purpose, shows)
  return state === 'running' ? 'none' : { shows }
}

const UNLISTED = 'it is no longer listed'

function stoppedError({ name }: ProjectVersion, purpose: Watch['purpose'], what: string): ActionError {
  return new ActionError('VERSION_NOT_RUNNABLE', `${name} stopped running during its ${purpose}: ${what}.`, {
    hint: 'Find out who stopped the version, or why it stopped, then re-run the job.',
  })
}

async function tryAlarms(check: () => Promise<'ok' | 'alarm'>): Promise<'ok' | 'alarm' | ServiceError> {
  try {
    return await check()
  } catch (error) {
    if (isPassingFault(error)) return error
    throw error
  }
}

/** Alarms that nobody can read for a while are not watched. */
async function waitOrUnreadable(wait: (fault: ServiceError) => Promise<void>, fault: ServiceError): Promise<void> {
  try {
    await wait(fault)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    throw new ActionError('ALARM_UNREADABLE', `The alarms could not be read: ${error.message}`, { cause: error })
  }
}
