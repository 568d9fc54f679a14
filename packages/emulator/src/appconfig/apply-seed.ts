/** Adds what a seed has of AppConfig to the acting account. */
import { createHash } from 'node:crypto'
import { alarmArn } from '../cloudwatch/arn.js'
import { SeedError } from '../parse-seed.js'
import { withEntry, type EmulatorState } from '../state.js'
import { applicationsOf } from './find.js'
import { findStrategyOrThrow } from './strategies.js'
import type { Application, Environment, HostedVersion, Profile, Strategy } from './resources.js'
import type { AppConfigSeed, ApplicationSeed, EnvironmentSeed, ProfileSeed, StrategySeed } from './seed.js'

/** How long ago a seeded version was deployed. */
const DEPLOYED_BEFORE_MS = 24 * 3_600_000

/** @throws SeedError for a deployment of a version or to an environment that is not there */
export function addAppConfig(state: EmulatorState, seed: AppConfigSeed, now: number): EmulatorState {
  const withStrategies = Object.entries(seed.strategies ?? {}).reduce((next, [name, each]) => {
    const strategy = toStrategy(next.account, name, each)
    return { ...next, strategies: withEntry(next.strategies, `${strategy.account} ${strategy.id}`, strategy) }
  }, state)
  return Object.entries(seed.applications ?? {}).reduce((next, [name, each]) => {
    const application = toApplication(next, name, each, now)
    return { ...next, applications: withEntry(next.applications, application.id, application) }
  }, withStrategies)
}

function toStrategy(account: string, name: string, seed: StrategySeed): Strategy {
  return {
    id: idOf(account, 'strategy', name),
    account,
    name,
    description: seed.description,
    durationMinutes: seed.durationMinutes ?? 0,
    growthType: seed.growthType ?? 'LINEAR',
    growthFactor: seed.growthFactor ?? 100,
    bakeMinutes: seed.bakeMinutes ?? 0,
  }
}

function toApplication(state: EmulatorState, name: string, seed: ApplicationSeed, now: number): Application {
  const { account } = state
  const id = idOf(account, 'application', name)
  const existing = applicationsOf(state).find((application) => application.id === id)
  const environments = Object.entries(seed.environments ?? {}).map(([each, environment]) =>
    toEnvironment(state, id, existing, each, environment),
  )
  const profiles = Object.entries(seed.profiles ?? {}).map(([each, profile]) =>
    toProfile(account, id, existing, each, profile),
  )
  const merged: Application = {
    id,
    account,
    name,
    description: seed.description ?? existing?.description,
    environments: merge(existing?.environments, environments),
    profiles: merge(existing?.profiles, profiles),
  }
  return withDeployed(state, merged, seed, now)
}

/** Those that were there, replaced by those of the same id, and the new ones after them. */
function merge<T extends { readonly id: string }>(before: readonly T[] = [], seeded: readonly T[]): readonly T[] {
  const kept = before.map((each) => seeded.find(({ id }) => id === each.id) ?? each)
  return [...kept, ...seeded.filter(({ id }) => !before.some((each) => each.id === id))]
}

function toEnvironment(
  state: EmulatorState,
  applicationId: string,
  existing: Application | undefined,
  name: string,
  seed: EnvironmentSeed,
): Environment {
  const id = idOf(state.account, `environment of ${applicationId}`, name)
  const before = existing?.environments.find((environment) => environment.id === id)
  return {
    id,
    name,
    description: seed.description ?? before?.description,
    monitors: seed.monitors?.map((alarm) => ({ alarmArn: alarmArn(state, alarm) })) ?? before?.monitors ?? [],
    deployments: before?.deployments ?? [],
  }
}

function toProfile(
  account: string,
  applicationId: string,
  existing: Application | undefined,
  name: string,
  seed: ProfileSeed,
): Profile {
  const id = idOf(account, `profile of ${applicationId}`, name)
  const before = existing?.profiles.find((profile) => profile.id === id)
  const versions = (seed.versions ?? []).map(
    ({ content, contentType = 'text/plain', label }, index): HostedVersion => ({
      number: index + 1,
      content: Buffer.from(content),
      contentType,
      label,
    }),
  )
  const kept = before?.versions ?? []
  return {
    id,
    name,
    description: seed.description ?? before?.description,
    versions: [...kept, ...versions.slice(kept.length)],
  }
}

/** @throws SeedError */
function withDeployed(state: EmulatorState, application: Application, seed: ApplicationSeed, now: number): Application {
  const strategy = findStrategyOrThrow(state, 'AppConfig.AllAtOnce')
  let { environments } = application
  for (const [profileName, { deployed = {} }] of Object.entries(seed.profiles ?? {})) {
    const profile = application.profiles.find(({ name }) => name === profileName)
    for (const [environmentName, number] of Object.entries(deployed)) {
      const version = profile?.versions.find((each) => each.number === number)
      const environment = environments.find(({ name }) => name === environmentName)
      if (profile === undefined || version === undefined)
        throw new SeedError(`the profile ${profileName} of ${application.name} has no version ${String(number)}`)
      if (environment === undefined)
        throw new SeedError(`the application ${application.name} has no environment ${environmentName}`)
      if (environment.deployments.some(({ profileId }) => profileId === profile.id)) continue
      const deployment = {
        number: (environment.deployments.at(-1)?.number ?? 0) + 1,
        profileId: profile.id,
        profileName: profile.name,
        version,
        strategy,
        monitors: [],
        startedAt: now - DEPLOYED_BEFORE_MS,
      }
      environments = merge(environments, [{ ...environment, deployments: [...environment.deployments, deployment] }])
    }
  }
  return { ...application, environments }
}

/** Seven small letters and digits, the same in every run. */
function idOf(account: string, kind: string, name: string): string {
  const digest = createHash('sha256').update(`${account} ${kind} ${name}`).digest()
  return digest.readUIntBE(0, 6).toString(36).padStart(7, '0').slice(-7)
}
