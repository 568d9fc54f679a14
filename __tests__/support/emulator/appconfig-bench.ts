/** AppConfig of an emulator: the official client, and callers that read by hand. */
import {
  AppConfigClient,
  GetDeploymentCommand,
  GetEnvironmentCommand,
  StartDeploymentCommand,
  StopDeploymentCommand,
  type GetDeploymentCommandOutput,
} from '@aws-sdk/client-appconfig'
import { EXAMPLE_CREDENTIALS } from '../../../packages/emulator/src/credentials.js'
import type { Seed } from '../../../packages/emulator/src/seed.js'
import { MINUTE, openBench, START, type Bench } from './clients.js'
import { signedRequest } from './signed-request.js'

/** An application with an environment that two alarms watch, and a profile whose version 1 is in use. */
export const SEED: Seed = {
  alarms: { errors: {}, late: {} },
  appConfig: {
    applications: {
      orchard: {
        environments: { production: { monitors: ['errors', 'late'] }, staging: {} },
        profiles: {
          model: {
            versions: [{ content: 'arn:v1' }, { content: 'arn:v2', label: 'v2.0' }],
            deployed: { production: 1 },
          },
        },
      },
    },
    strategies: {
      'in-steps': { durationMinutes: 10, growthFactor: 20, bakeMinutes: 5 },
      doubling: { durationMinutes: 40, growthType: 'EXPONENTIAL', growthFactor: 20 },
      'at-once': {},
    },
  },
}

export interface AppConfigBench extends Bench {
  readonly client: AppConfigClient
  /** The ids of what the seed names. */
  readonly ids: {
    readonly ApplicationId: string
    readonly EnvironmentId: string
    readonly ConfigurationProfileId: string
  }
  readonly strategyId: (name: string) => string
}

export async function openAppConfig(): Promise<AppConfigBench> {
  const bench = await openBench({ seed: SEED })
  const { accessKeyId, secretAccessKey } = EXAMPLE_CREDENTIALS
  const client = new AppConfigClient({
    endpoint: bench.emulator.url,
    region: 'eu-west-1',
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey },
  })
  const [application] = bench.emulator.state.applications.values()
  const ids = {
    ApplicationId: application?.id ?? '',
    EnvironmentId: application?.environments.find(({ name }) => name === 'production')?.id ?? '',
    ConfigurationProfileId: application?.profiles[0]?.id ?? '',
  }
  const strategyId = (name: string): string =>
    [...bench.emulator.state.strategies.values()].find((strategy) => strategy.name === name)?.id ?? ''
  const close = async (): Promise<void> => {
    client.destroy()
    await bench.close()
  }
  return { ...bench, client, ids, strategyId, close }
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** A request that is signed for AppConfig. */
export async function sendAppConfig(bench: Bench, method: string, path: string, body = ''): Promise<Answer> {
  const url = `${bench.emulator.url}${path}`
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, signedRequest(url, body, { service: 'appconfig', method, headers }))
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** A new session of AppConfig Data; its first token. */
export async function startSession(bench: Bench, changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const names = {
    ApplicationIdentifier: 'orchard',
    EnvironmentIdentifier: 'production',
    ConfigurationProfileIdentifier: 'model',
  }
  const { text } = await sendAppConfig(
    bench,
    'POST',
    '/configurationsessions',
    JSON.stringify({ ...names, ...changes }),
  )
  return /"InitialConfigurationToken":"([^"]+)"/.exec(text)?.[1] ?? ''
}

/** What a caller gets for a token. */
export async function readLatest(bench: Bench, token: string): Promise<Answer> {
  return sendAppConfig(bench, 'GET', `/configuration?configuration_token=${encodeURIComponent(token)}`)
}

/** Deploys version 2 with a strategy of the seed or a predefined one. */
export async function startDeployment(
  { client, ids, strategyId }: AppConfigBench,
  strategy: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<GetDeploymentCommandOutput> {
  const DeploymentStrategyId = strategy.startsWith('AppConfig.') ? strategy : strategyId(strategy)
  return client.send(
    new StartDeploymentCommand({ ...ids, DeploymentStrategyId, ConfigurationVersion: '2', ...changes }),
  )
}

/** The first deployment that a test starts, unless it says which. */
export async function getDeployment(
  { client, ids }: AppConfigBench,
  DeploymentNumber = 2,
): Promise<GetDeploymentCommandOutput> {
  return client.send(new GetDeploymentCommand({ ...ids, DeploymentNumber }))
}

export async function stopDeployment(
  { client, ids }: AppConfigBench,
  AllowRevert?: boolean,
  DeploymentNumber = 2,
): Promise<GetDeploymentCommandOutput> {
  return client.send(new StopDeploymentCommand({ ...ids, DeploymentNumber, AllowRevert }))
}

/** The states of that deployment and of its environment. */
export async function deploymentState(bench: AppConfigBench): Promise<string> {
  const { State } = await getDeployment(bench)
  const environment = await bench.client.send(new GetEnvironmentCommand(bench.ids))
  return `${String(State)}, environment ${String(environment.State)}`
}

/** What a new session reads. */
export async function served(bench: AppConfigBench): Promise<string> {
  return (await readLatest(bench, await startSession(bench))).text
}

/** Moves the clock to so many minutes after the start. */
export function moveTo({ clock }: Bench, minutes: number): void {
  clock.advance(START + minutes * MINUTE - clock.now())
}
