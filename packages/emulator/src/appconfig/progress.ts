/**
 * How far a deployment is at an instant. AppConfig user guide, "Working with deployment strategies" for growth and bake time,
 * "Monitoring deployments for automatic rollback" for alarms.
 */
import { alarmedAt, type Alarm } from '../cloudwatch/alarm.js'
import { withStates } from '../cloudwatch/composite-alarm.js'
import type { Deployment, Strategy } from './resources.js'

export type DeploymentState = 'DEPLOYING' | 'BAKING' | 'COMPLETE' | 'ROLLING_BACK' | 'ROLLED_BACK' | 'REVERTED'

/** How long ROLLING_BACK takes. Assumed. */
const ROLLBACK_MS = 60_000

const MINUTE_MS = 60_000

export interface DeploymentEvent {
  readonly type: string
  readonly by: 'USER' | 'APPCONFIG' | 'CLOUDWATCH_ALARM'
  readonly description: string
  readonly at: number
}

export interface Progress {
  readonly state: DeploymentState
  /** Percent of the targets that have the version. */
  readonly percentage: number
  readonly completedAt?: number
  /** Oldest first. */
  readonly events: readonly DeploymentEvent[]
}

/** @param alarms by ARN, with their states over time */
export function progressOf(deployment: Deployment, alarms: ReadonlyMap<string, Alarm>, now: number): Progress {
  const { startedAt, revertedAt } = deployment
  const planned = plan(deployment)
  const end = endOf(deployment)
  const rollback = rollbackOf(deployment, alarms, Math.min(now, end))
  const started: DeploymentEvent = {
    type: 'DEPLOYMENT_STARTED',
    by: 'USER',
    description: 'Deployment started',
    at: startedAt,
  }
  if (rollback !== undefined) return rolledBack(started, planned, rollback, now)
  const events = [started, ...planned.map(({ event }) => event).filter(({ at }) => at <= now)]
  const percentage = percentageAt(planned, now)
  if (revertedAt !== undefined && revertedAt <= now) {
    const reverted = { type: 'REVERT_COMPLETED', by: 'USER', description: 'Revert completed', at: revertedAt } as const
    return { state: 'REVERTED', percentage: 0, completedAt: end, events: [...events, reverted] }
  }
  if (now >= end) return { state: 'COMPLETE', percentage: 100, completedAt: end, events }
  return { state: now >= endOfGrowth(deployment) ? 'BAKING' : 'DEPLOYING', percentage, events }
}

/** Whether another deployment has to wait for this one. */
export function isInProgress({ state }: Pick<Progress, 'state'>): boolean {
  return state === 'DEPLOYING' || state === 'BAKING' || state === 'ROLLING_BACK'
}

interface Planned {
  readonly percentage: number
  readonly event: DeploymentEvent
}

/** What happens unless something goes wrong, in order. */
function plan(deployment: Deployment): readonly Planned[] {
  const { startedAt, strategy } = deployment
  const steps = stepsOf(strategy)
  const growth = steps.map((percentage, index): Planned => {
    const at = startedAt + ((index + 1) / steps.length) * strategy.durationMinutes * MINUTE_MS
    const description = `Configuration available to ${percentage.toFixed(2)}% of clients`
    return { percentage, event: { type: 'PERCENTAGE_UPDATED', by: 'APPCONFIG', description, at } }
  })
  const bake: DeploymentEvent = {
    type: 'BAKE_TIME_STARTED',
    by: 'APPCONFIG',
    description: 'Deployment bake time started',
    at: endOfGrowth(deployment),
  }
  const complete: DeploymentEvent = {
    type: 'DEPLOYMENT_COMPLETED',
    by: 'APPCONFIG',
    description: 'Deployment completed',
    at: endOf(deployment),
  }
  const withBake = strategy.bakeMinutes > 0 ? [bake, complete] : [complete]
  return [...growth, ...withBake.map((event) => ({ percentage: 100, event }))]
}

/** Percentages of the steps, evenly spaced: G, 2G, 3G or G, 2G, 4G, up to 100. That exponential steps are even is assumed. */
function stepsOf({ growthType, growthFactor, durationMinutes }: Strategy): readonly number[] {
  if (durationMinutes === 0) return [100]
  const steps: number[] = []
  for (let reached = 0; reached < 100;) {
    const next = growthType === 'LINEAR' ? (steps.length + 1) * growthFactor : growthFactor * 2 ** steps.length
    reached = Math.min(100, next)
    steps.push(reached)
  }
  return steps
}

function endOfGrowth({ startedAt, strategy }: Deployment): number {
  return startedAt + strategy.durationMinutes * MINUTE_MS
}

function endOf(deployment: Deployment): number {
  return endOfGrowth(deployment) + deployment.strategy.bakeMinutes * MINUTE_MS
}

function percentageAt(planned: readonly Planned[], now: number): number {
  return planned.findLast(({ event }) => event.at <= now)?.percentage ?? 0
}

interface Rollback {
  readonly at: number
  readonly by: DeploymentEvent['by']
  readonly description: string
}

/** The first reason to roll back until `to`: the user, or an alarm. */
function rollbackOf(
  { startedAt, stoppedAt, monitors }: Deployment,
  alarms: ReadonlyMap<string, Alarm>,
  to: number,
): Rollback | undefined {
  const byAlarm = monitors.flatMap(({ alarmArn }): readonly Rollback[] => {
    const alarm = alarms.get(alarmArn)
    const at = alarm === undefined ? undefined : alarmedAt(withStates(alarm, alarms), startedAt, to)
    return at === undefined
      ? []
      : [{ at, by: 'CLOUDWATCH_ALARM', description: `Rollback initiated by alarm ${alarmArn}` }]
  })
  const byUser: readonly Rollback[] =
    stoppedAt === undefined ? [] : [{ at: stoppedAt, by: 'USER', description: 'Rollback initiated by the user' }]
  return [...byAlarm, ...byUser].sort((left, right) => left.at - right.at)[0]
}

function rolledBack(
  started: DeploymentEvent,
  planned: readonly Planned[],
  { at, by, description }: Rollback,
  now: number,
): Progress {
  const before = planned.map(({ event }) => event).filter((event) => event.at < at)
  const begun: DeploymentEvent = { type: 'ROLLBACK_STARTED', by, description, at }
  const events = [started, ...before, begun]
  const over = at + ROLLBACK_MS
  if (now < over) return { state: 'ROLLING_BACK', percentage: percentageAt(planned, at), events }
  const ended = { type: 'ROLLBACK_COMPLETED', by: 'APPCONFIG', description: 'Rollback completed', at: over } as const
  return { state: 'ROLLED_BACK', percentage: 0, completedAt: over, events: [...events, ended] }
}
