/** Deployments of AppConfig, from the SDK's shapes to this project's. */
import type { Deployment, DeploymentSummary as SdkSummary } from '@aws-sdk/client-appconfig'
import type { ConfigurationDeployment } from '../ports/release-services.js'
import { numberOf, textOf } from './understand.js'

/** One of a list, with what says which profile it is of. */
export interface DeploymentSummary {
  readonly deployment: ConfigurationDeployment
  readonly profileId: string | undefined
  readonly profileName: string | undefined
}

/** One of a list. */
export function toSummary(from: SdkSummary): DeploymentSummary {
  return {
    deployment: toCommon(from),
    profileId: textOf(from.ConfigurationProfileId, 'ConfigurationProfileId'),
    profileName: textOf(from.ConfigurationName, 'ConfigurationName'),
  }
}

/** One as it is described by itself. */
export function toDeployment(from: Deployment): ConfigurationDeployment {
  const events = [...(from.EventLog ?? [])]
  // The newest comes first, by the documentation; of two in the same instant that order decides.
  events.sort((a, b) => (b.OccurredAt?.getTime() ?? 0) - (a.OccurredAt?.getTime() ?? 0))
  // Once a rollback is over, the newest event says no more than that.
  const telling = events.find(({ EventType }) => EventType === 'ROLLBACK_STARTED') ?? events[0]
  return {
    ...toCommon(from),
    event: textOf(telling?.Description, 'Description'),
    isByAlarm: telling?.TriggeredBy === 'CLOUDWATCH_ALARM',
  }
}

/** An empty token is none. */
export function toNextToken(from: string | undefined): string | undefined {
  const token = textOf(from, 'NextToken')
  return token === '' ? undefined : token
}

/** @throws TypeError */
function toCommon(
  from: Pick<SdkSummary, 'DeploymentNumber' | 'State' | 'ConfigurationVersion' | 'PercentageComplete'>,
): ConfigurationDeployment {
  const number = numberOf(from.DeploymentNumber, 'DeploymentNumber')
  const state = textOf(from.State, 'State')
  if (number === undefined || state === undefined) throw new TypeError('the response has no DeploymentNumber or State')
  return {
    number,
    state,
    configurationVersion: textOf(from.ConfigurationVersion, 'ConfigurationVersion') ?? '',
    percentageComplete: numberOf(from.PercentageComplete, 'PercentageComplete') ?? 0,
  }
}
