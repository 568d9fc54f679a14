/** Deployments. API reference, StartDeployment and StopDeployment. */
import { booleanOf, numberOf, recordOf, textOf, textOfOrThrow, type Input } from '../rekognition/input.js'
import { notEmulated, type Handler } from '../services/handler.js'
import { ServiceError } from '../services/service-error.js'
import { describeDeployment, summarizeDeployment } from './describe.js'
import {
  findApplicationOrThrow,
  findDeploymentOrThrow,
  findEnvironmentOrThrow,
  findProfileOrThrow,
  withEnvironment,
} from './find.js'
import { pageOf } from './page.js'
import { isInProgress, progressOf } from './progress.js'
import type { Deployment, HostedVersion, Profile } from './resources.js'
import { findStrategyOrThrow, notFound } from './strategies.js'
import { APPCONFIG_TITLE } from './title.js'

/** How long after its end a deployment can be reverted. API reference, StopDeployment. */
const REVERT_MS = 72 * 3_600_000

export const startDeployment: Handler = (state, input, now) => {
  refuseOthers(input)
  const application = findApplicationOrThrow(state, input)
  const environment = findEnvironmentOrThrow(application, input)
  const profile = findProfileOrThrow(application, input)
  const strategy = findStrategyOrThrow(state, textOfOrThrow(input, 'DeploymentStrategyId'))
  const version = findVersionOrThrow(profile, textOfOrThrow(input, 'ConfigurationVersion'))
  const last = environment.deployments.at(-1)
  if (last !== undefined && isInProgress(progressOf(last, state.alarms, now)))
    throw conflict(`Deployment number ${String(last.number)} already in progress`)
  const latest = last?.number ?? 0
  const expected = numberOf(input, 'LatestDeploymentNumber') ?? latest
  if (expected !== latest) throw conflict(`The latest deployment is ${String(latest)}, not ${String(expected)}.`)
  const deployment: Deployment = {
    number: latest + 1,
    profileId: profile.id,
    profileName: profile.name,
    version,
    strategy,
    monitors: environment.monitors,
    description: textOf(input, 'Description'),
    startedAt: now,
  }
  const changed = { ...environment, deployments: [...environment.deployments, deployment] }
  const progress = progressOf(deployment, state.alarms, now)
  return {
    state: withEnvironment(state, application, changed),
    output: describeDeployment(application, environment, deployment, progress),
  }
}

function refuseOthers(input: Input): void {
  if (textOf(input, 'KmsKeyIdentifier') !== undefined)
    throw notEmulated(APPCONFIG_TITLE, 'KmsKeyIdentifier in StartDeployment')
  if (recordOf(input, 'DynamicExtensionParameters') !== undefined)
    throw notEmulated(APPCONFIG_TITLE, 'DynamicExtensionParameters in StartDeployment')
}

/** By number or label. */
function findVersionOrThrow({ versions }: Profile, given: string): HostedVersion {
  const found = versions.find(({ number, label }) => String(number) === given || label === given)
  if (found === undefined) throw notFound('HostedConfigurationVersion', given)
  return found
}

export const getDeployment: Handler = (state, input, now) => {
  const application = findApplicationOrThrow(state, input)
  const environment = findEnvironmentOrThrow(application, input)
  const deployment = findDeploymentOrThrow(environment, numberOf(input, 'DeploymentNumber') ?? 0)
  const progress = progressOf(deployment, state.alarms, now)
  return { state, output: describeDeployment(application, environment, deployment, progress) }
}

/** Newest first. */
export const listDeployments: Handler = (state, input, now) => {
  const { deployments } = findEnvironmentOrThrow(findApplicationOrThrow(state, input), input)
  const describe = (each: Deployment): unknown => summarizeDeployment(each, progressOf(each, state.alarms, now))
  return { state, output: pageOf(deployments.toReversed(), input, describe) }
}

export const stopDeployment: Handler = (state, input, now) => {
  const application = findApplicationOrThrow(state, input)
  const environment = findEnvironmentOrThrow(application, input)
  const deployment = findDeploymentOrThrow(environment, numberOf(input, 'DeploymentNumber') ?? 0)
  const before = progressOf(deployment, state.alarms, now)
  const stopped = stoppedAs(before.state, booleanOf(input, 'AllowRevert') === true)
  if (stopped === undefined)
    throw refused(`Deployment number ${String(deployment.number)} cannot be stopped: its state is ${before.state}.`)
  if (stopped === 'revertedAt') {
    if (deployment !== environment.deployments.at(-1))
      throw refused(`Deployment number ${String(deployment.number)} is not the latest one.`)
    if (now > (before.completedAt ?? now) + REVERT_MS)
      throw refused(`Deployment number ${String(deployment.number)} ended more than 72 hours ago.`)
  }
  const changed: Deployment = { ...deployment, [stopped]: now }
  const deployments = environment.deployments.map((each) => (each === deployment ? changed : each))
  return {
    state: withEnvironment(state, application, { ...environment, deployments }),
    output: describeDeployment(application, environment, changed, progressOf(changed, state.alarms, now)),
  }
}

/** What a stop does to a deployment in this state; undefined where it is refused. */
function stoppedAs(state: string, allowsRevert: boolean): 'stoppedAt' | 'revertedAt' | undefined {
  if (state === 'DEPLOYING' || (state === 'BAKING' && allowsRevert)) return 'stoppedAt'
  return state === 'COMPLETE' && allowsRevert ? 'revertedAt' : undefined
}

function refused(message: string): ServiceError {
  return new ServiceError('BadRequestException', message)
}

function conflict(message: string): ServiceError {
  return new ServiceError('ConflictException', message, 409)
}
