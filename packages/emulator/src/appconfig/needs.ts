/** Service Authorization Reference, "Actions, resources, and condition keys for AWS AppConfig". */
import type { Call, Input, NeedsOf, NeedsTable } from '../iam/call.js'
import { partitionIdOf } from '../partition.js'

/** One need for each resource; their ARNs are made of what the request names. */
function on(action: string, ...resources: readonly ((input: Input) => string)[]): NeedsOf {
  return (input, call) =>
    resources.map((resource) => ({ action: `appconfig:${action}`, resource: arnOf(call, resource(input)) }))
}

function arnOf({ region, account }: Call, path: string): string {
  return `arn:${partitionIdOf(region)}:appconfig:${region}:${account}:${path}`
}

const application = (input: Input): string => `application/${textOf(input, 'ApplicationId')}`
const environment = (input: Input): string => `${application(input)}/environment/${textOf(input, 'EnvironmentId')}`
const profile = (input: Input): string =>
  `${application(input)}/configurationprofile/${textOf(input, 'ConfigurationProfileId')}`
const version = (input: Input): string =>
  `${profile(input)}/hostedconfigurationversion/${textOf(input, 'VersionNumber')}`
const deployment = (input: Input): string => `${environment(input)}/deployment/${textOf(input, 'DeploymentNumber')}`
const strategy = (input: Input): string => `deploymentstrategy/${textOf(input, 'DeploymentStrategyId')}`

function textOf(input: Input, member: string): string {
  const value = input[member]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '*'
}

const anything =
  (action: string): NeedsOf =>
  () => [{ action: `appconfig:${action}`, resource: '*' }]

export const APPCONFIG_NEEDS: NeedsTable = {
  ListApplications: anything('ListApplications'),
  GetApplication: on('GetApplication', application),
  ListEnvironments: on('ListEnvironments', application),
  GetEnvironment: on('GetEnvironment', application, environment),
  ListConfigurationProfiles: on('ListConfigurationProfiles', application),
  GetConfigurationProfile: on('GetConfigurationProfile', application, profile),
  ListDeploymentStrategies: anything('ListDeploymentStrategies'),
  GetDeploymentStrategy: on('GetDeploymentStrategy', strategy),
  CreateHostedConfigurationVersion: on('CreateHostedConfigurationVersion', application, profile),
  GetHostedConfigurationVersion: on('GetHostedConfigurationVersion', application, profile, version),
  ListHostedConfigurationVersions: on('ListHostedConfigurationVersions', application, profile),
  // The number of the deployment is not known yet.
  StartDeployment: (input, call) => [
    ...on('StartDeployment', application, environment, profile, strategy)(input, call),
    ...('Tags' in input ? on('TagResource', environment)(input, call) : []),
  ],
  GetDeployment: on('GetDeployment', application, environment, deployment),
  ListDeployments: on('ListDeployments', application, environment),
  StopDeployment: on('StopDeployment', application, environment, deployment),
  // The resource has ids, which these requests need not name: any configuration of the account.
  StartConfigurationSession: on('StartConfigurationSession', () => CONFIGURATION),
  GetLatestConfiguration: on('GetLatestConfiguration', () => CONFIGURATION),
}

const CONFIGURATION = 'application/*/environment/*/configuration/*'
