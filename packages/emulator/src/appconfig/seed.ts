/** AppConfig in a seed. */
import * as z from 'zod/mini'

export interface AppConfigSeed {
  /** By name. */
  readonly applications?: Readonly<Record<string, ApplicationSeed>>
  /** By name; the predefined ones are always there. */
  readonly strategies?: Readonly<Record<string, StrategySeed>>
}

export interface ApplicationSeed {
  readonly description?: string
  /** By name. */
  readonly environments?: Readonly<Record<string, EnvironmentSeed>>
  /** By name. */
  readonly profiles?: Readonly<Record<string, ProfileSeed>>
}

export interface EnvironmentSeed {
  readonly description?: string
  /** Names of alarms of the account. */
  readonly monitors?: readonly string[]
}

export interface ProfileSeed {
  readonly description?: string
  /** Hosted versions, numbered from 1; those that the profile has already are skipped. */
  readonly versions?: readonly HostedVersionSeed[]
  /** Numbers of versions by environment: deployed a day ago, where the environment has no deployment yet. */
  readonly deployed?: Readonly<Record<string, number>>
}

export interface HostedVersionSeed {
  readonly content: string
  /** Default text/plain. */
  readonly contentType?: string
  readonly label?: string
}

export interface StrategySeed {
  readonly description?: string
  /** Default 0. */
  readonly durationMinutes?: number
  /** Default LINEAR. */
  readonly growthType?: 'LINEAR' | 'EXPONENTIAL'
  /** Percent. Default 100. */
  readonly growthFactor?: number
  /** Default 0. */
  readonly bakeMinutes?: number
}

type Members<T> = { readonly [Name in keyof T]-?: z.core.$ZodType }

const optional = z.exactOptional
const text = z.string()
const minutes = z.int().check(z.minimum(0), z.maximum(1440))

export const environment = z.strictObject({
  description: optional(text),
  monitors: optional(z.array(text).check(z.maxLength(5))),
} satisfies Members<EnvironmentSeed>)

export const hostedVersion = z.strictObject({
  content: text,
  contentType: optional(text),
  label: optional(text),
} satisfies Members<HostedVersionSeed>)

export const profile = z.strictObject({
  description: optional(text),
  versions: optional(z.array(hostedVersion)),
  deployed: optional(z.record(text, z.int().check(z.minimum(1)))),
} satisfies Members<ProfileSeed>)

export const strategy = z.strictObject({
  description: optional(text),
  durationMinutes: optional(minutes),
  growthType: optional(z.enum(['LINEAR', 'EXPONENTIAL'])),
  growthFactor: optional(z.number().check(z.minimum(1), z.maximum(100))),
  bakeMinutes: optional(minutes),
} satisfies Members<StrategySeed>)

export const application = z.strictObject({
  description: optional(text),
  environments: optional(z.record(text, environment)),
  profiles: optional(z.record(text, profile)),
} satisfies Members<ApplicationSeed>)

export const appConfig = z.strictObject({
  applications: optional(z.record(text, application)),
  strategies: optional(z.record(text, strategy)),
} satisfies Members<AppConfigSeed>)
