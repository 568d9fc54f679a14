/** Parameter Store, AppConfig and CloudWatch of a fake cloud, for one process. */
import { ActionError } from '../../../src/errors/action-error.js'
import type {
  AlarmState,
  ConfigurationDeployment,
  ConfigurationPort,
  ParameterPort,
  ResolvedConfiguration,
  WatchPort,
} from '../../../src/ports/release-services.js'
import { fault, type FakeAccount } from './fake-account.js'
import type { Send } from './fake-models.js'

/** The configuration that exists: its ids are `app-1`, `env-1` and `prof-1`. */
export interface FakeConfiguration {
  readonly application: string
  readonly environment: string
  readonly profile: string
  /** Contents of the hosted versions, from version 1. */
  readonly versions: string[]
  /** In the order of their numbers, from 1. */
  readonly deployments: FakeDeployment[]
  /** Strategies that exist. */
  readonly strategies: string[]
  /** How long a deployment takes, and how long it bakes then. */
  deployMs: number
  bakeMs: number
  /** Whether an alarm of AppConfig's rolls deployments back while they bake. */
  rollsBack: boolean
}

export interface FakeDeployment {
  readonly configurationVersion: string
  readonly startedAt: number
  /** When it was stopped or rolled back. */
  endedAt?: number
}

/** What the services watch and keep. */
export interface FakeServices {
  readonly now: () => number
  readonly configuration: FakeConfiguration
  /** The state of each alarm that exists, at a time. */
  readonly alarms: Map<string, (now: number) => string>
  readonly unitHours: (version: string) => number | undefined
  /** Minutes in which a version was in service, in a span. */
  readonly inService: (version: string, span: { readonly from: number; readonly to: number }) => readonly number[]
}

export function createFakeConfiguration(): FakeConfiguration {
  return {
    application: 'shop',
    environment: 'production',
    profile: 'model',
    versions: [],
    deployments: [],
    strategies: ['AppConfig.AllAtOnce', 'AppConfig.Linear50PercentEvery30Seconds'],
    deployMs: 60_000,
    bakeMs: 0,
    rollsBack: false,
  }
}

/** The state of a deployment at a time. */
export function stateOfDeployment(config: FakeConfiguration, deployment: FakeDeployment, now: number): string {
  if (deployment.endedAt !== undefined) return 'ROLLED_BACK'
  const goneMs = now - deployment.startedAt
  if (goneMs < config.deployMs) return 'DEPLOYING'
  if (goneMs < config.deployMs + config.bakeMs) return 'BAKING'
  return config.rollsBack ? 'ROLLED_BACK' : 'COMPLETE'
}

/** What callers get: the content of the newest deployment that is complete. */
export function deployedContent(config: FakeConfiguration, now: number): string | undefined {
  const last = config.deployments.findLast((one) => stateOfDeployment(config, one, now) === 'COMPLETE')
  return last === undefined ? undefined : config.versions[Number(last.configurationVersion) - 1]
}

export function createFakeParameters(account: FakeAccount, send: Send): ParameterPort {
  return {
    read: (name) => send('GetParameter', name, () => account.parameters.get(name)?.value),
    write: (name, value) =>
      send('PutParameter', name, () => {
        account.parameters.set(name, { value, type: account.parameters.get(name)?.type ?? 'String' })
      }),
  }
}

export function createFakeConfigurations({ configuration: config, now }: FakeServices, send: Send): ConfigurationPort {
  const refused = (operation: string, message: string, kind: 'refused' | 'in-use' | 'not-found'): never => {
    throw fault(kind, operation, message, { service: 'appconfig' })
  }
  const describe = (number: number): ConfigurationDeployment => {
    const deployment = config.deployments[number - 1]
    if (deployment === undefined) return refused('GetDeployment', 'no such deployment', 'not-found')
    const state = stateOfDeployment(config, deployment, now())
    const share = Math.min(1, (now() - deployment.startedAt) / Math.max(1, config.deployMs))
    return {
      number,
      state,
      configurationVersion: deployment.configurationVersion,
      percentageComplete: Math.round(share * 100),
    }
  }
  const isActive = (one: FakeDeployment): boolean =>
    ['DEPLOYING', 'BAKING'].includes(stateOfDeployment(config, one, now()))
  return {
    resolve: (target) =>
      send('ListApplications', target.application, (): ResolvedConfiguration => {
        for (const kind of ['application', 'environment', 'profile'] as const) {
          if (target[kind] === config[kind]) continue
          throw new ActionError('PUBLISH_FAILED', `AppConfig has no ${kind} ${target[kind]}.`)
        }
        return { applicationId: 'app-1', environmentId: 'env-1', profileId: 'prof-1' }
      }),
    checkStrategy: () => Promise.resolve(),
    deployments: () =>
      send('ListDeployments', config.environment, () =>
        config.deployments.map((_, index) => describe(index + 1)).reverse(),
      ),
    content: (_target, version) =>
      send('GetHostedConfigurationVersion', version, () => {
        return config.versions[Number(version) - 1] ?? refused('GetHostedConfigurationVersion', version, 'not-found')
      }),
    createVersion: (_target, content) =>
      send('CreateHostedConfigurationVersion', config.profile, () => String(config.versions.push(content))),
    deploy: (_target, version, strategy) =>
      send('StartDeployment', version, () => {
        if (!config.strategies.includes(strategy)) refused('StartDeployment', 'no such strategy', 'not-found')
        if (config.versions[Number(version) - 1] === undefined) refused('StartDeployment', 'no version', 'not-found')
        if (config.deployments.some(isActive)) refused('StartDeployment', 'another deployment is active', 'in-use')
        return config.deployments.push({ configurationVersion: version, startedAt: now() })
      }),
    deployment: (_target, number) => send('GetDeployment', String(number), () => describe(number)),
    stop: (_target, number) =>
      send('StopDeployment', String(number), () => {
        const deployment = config.deployments[number - 1]
        if (deployment === undefined || !isActive(deployment)) return refused('StopDeployment', 'not active', 'refused')
        deployment.endedAt = now()
      }),
  }
}

export function createFakeWatch({ alarms, unitHours, inService, now }: FakeServices, send: Send): WatchPort {
  return {
    alarms: (names) =>
      send('DescribeAlarms', names.join(','), () =>
        names.flatMap((name): AlarmState[] => {
          const stateOf = alarms.get(name)
          return stateOf === undefined ? [] : [{ name, state: stateOf(now()), reason: `the reason of ${name}` }]
        }),
      ),
    unitHours: ({ version }) => send('GetMetricData', version, () => unitHours(version)),
    inService: ({ version }, span) =>
      send('GetMetricData', version, () => ({ at: inService(version, span), periodMs: 60_000 })),
  }
}
