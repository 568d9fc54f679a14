/** Resources of AppConfig as its operations return them. */
import { withoutUndefined } from '../../../../src/model/without-undefined.js'
import type { EmulatorState } from '../state.js'
import { progressOf, type DeploymentState, type Progress } from './progress.js'
import type { Application, Deployment, Environment, HostedVersion, Profile, Strategy } from './resources.js'

type Output = Readonly<Record<string, unknown>>

export function describeApplication({ id, name, description }: Application): Output {
  return withoutUndefined({ Id: id, Name: name, Description: description })
}

export function describeEnvironment(
  state: EmulatorState,
  application: Application,
  environment: Environment,
  now: number,
): Output {
  const { id, name, description, monitors, deployments } = environment
  const last = deployments.at(-1)
  return withoutUndefined({
    ApplicationId: application.id,
    Id: id,
    Name: name,
    Description: description,
    State: last === undefined ? READY : stateOfEnvironment(progressOf(last, state.alarms, now).state),
    Monitors: monitors.map(({ alarmArn }) => ({ AlarmArn: alarmArn })),
  })
}

const READY = 'READY_FOR_DEPLOYMENT'

/** The environment shows how its last deployment went. */
function stateOfEnvironment(state: DeploymentState): string {
  if (state === 'COMPLETE') return READY
  return state === 'BAKING' ? 'DEPLOYING' : state
}

export function describeProfile(application: Application, { id, name, description }: Profile): Output {
  return withoutUndefined({
    ApplicationId: application.id,
    Id: id,
    Name: name,
    Description: description,
    LocationUri: 'hosted',
    Type: 'AWS.Freeform',
  })
}

/** In a list, without the description. */
export function summarizeProfile(application: Application, profile: Profile): Output {
  const { Description: _description, ...summary } = describeProfile(application, profile)
  return summary
}

export function describeStrategy(strategy: Strategy): Output {
  return withoutUndefined({
    Id: strategy.id,
    Name: strategy.name,
    Description: strategy.description,
    ...growthOf(strategy),
    ReplicateTo: 'NONE',
  })
}

function growthOf(strategy: Strategy): Output {
  return {
    DeploymentDurationInMinutes: strategy.durationMinutes,
    GrowthType: strategy.growthType,
    GrowthFactor: strategy.growthFactor,
    FinalBakeTimeInMinutes: strategy.bakeMinutes,
  }
}

/** Without its content. */
export function summarizeVersion(application: Application, profile: Profile, version: HostedVersion): Output {
  return withoutUndefined({
    ApplicationId: application.id,
    ConfigurationProfileId: profile.id,
    VersionNumber: version.number,
    Description: version.description,
    ContentType: version.contentType,
    VersionLabel: version.label,
  })
}

export function describeVersion(application: Application, profile: Profile, version: HostedVersion): Output {
  return { ...summarizeVersion(application, profile, version), Content: version.content.toString('base64') }
}

/** In a list. */
export function summarizeDeployment(deployment: Deployment, progress: Progress): Output {
  return withoutUndefined({
    DeploymentNumber: deployment.number,
    ConfigurationProfileId: deployment.profileId,
    ConfigurationName: deployment.profileName,
    ConfigurationVersion: String(deployment.version.number),
    ...growthOf(deployment.strategy),
    State: progress.state,
    // The model has no percentage below 1.
    PercentageComplete: Math.max(1, progress.percentage),
    StartedAt: deployment.startedAt / 1000,
    CompletedAt: progress.completedAt === undefined ? undefined : progress.completedAt / 1000,
    VersionLabel: deployment.version.label,
  })
}

/** The newest event comes first. */
export function describeDeployment(
  application: Application,
  environment: Environment,
  deployment: Deployment,
  progress: Progress,
): Output {
  return withoutUndefined({
    ApplicationId: application.id,
    EnvironmentId: environment.id,
    DeploymentStrategyId: deployment.strategy.id,
    ConfigurationLocationUri: 'hosted',
    Description: deployment.description,
    ...summarizeDeployment(deployment, progress),
    EventLog: progress.events.toReversed().map(({ type, by, description, at }) => ({
      EventType: type,
      TriggeredBy: by,
      Description: description,
      ActionInvocations: [],
      OccurredAt: at / 1000,
    })),
    AppliedExtensions: [],
  })
}
