/** Watches over a new version for a while: that it runs, and that no alarm is raised. */
import { ActionError } from '../../errors/action-error.js'
import { isPassingFault, ServiceError } from '../../errors/service-error.js'
import { servingStateOf } from '../../model/serving.js'
import type { ProjectVersion } from '../../model/version.js'
import { createBackoff } from '../../training/backoff.js'
import { formatDuration } from '../../text/duration.js'
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
export async function watchOver({ tools, plan, parts, project }: SwapContext, watch: Watch): Promise<void> {
  const { target, old, alarms, untilAt, purpose } = watch
  const { clock, sleep, signal, progress } = tools
  const backoff = createBackoff(tools, Infinity)
  progress.log(`${target.name}: ${purpose} for ${formatDuration(untilAt - clock.now())}`)
  let hadAlarm = watch.hadAlarm
  for (;;) {
    const names = [target.name, ...(old === undefined ? [] : [old.name])]
    checkRuns(target, await describe(tools, project.arn, names), purpose)
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
    if (left <= 0) return
    await sleep(Math.min(left, plan.pollIntervalMs), signal)
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

function checkRuns(target: ProjectVersion, found: Watched, purpose: Watch['purpose']): void {
  const version = found?.get(target.name)
  if (found === undefined || (version?.arn === target.arn && servingStateOf(version) === 'running')) return
  const what = version?.arn === target.arn ? `its status is ${version.status}` : 'it is no longer listed'
  throw new ActionError('VERSION_NOT_RUNNABLE', `${target.name} stopped running during its ${purpose}: ${what}.`, {
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
