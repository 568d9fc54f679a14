/** What the state keeps of AppConfig. Instants are milliseconds since the epoch, on the emulator's clock. */

export interface Application {
  /** Four to seven letters and digits, as all ids here. */
  readonly id: string
  /** Twelve digits. */
  readonly account: string
  readonly name: string
  readonly description?: string | undefined
  readonly environments: readonly Environment[]
  readonly profiles: readonly Profile[]
}

export interface Environment {
  readonly id: string
  readonly name: string
  readonly description?: string | undefined
  readonly monitors: readonly Monitor[]
  /** Oldest first. */
  readonly deployments: readonly Deployment[]
}

export interface Monitor {
  readonly alarmArn: string
}

/** A profile of the hosted store, of the type AWS.Freeform. */
export interface Profile {
  readonly id: string
  readonly name: string
  readonly description?: string | undefined
  /** Oldest first. */
  readonly versions: readonly HostedVersion[]
}

export interface HostedVersion {
  readonly number: number
  readonly content: Buffer
  readonly contentType: string
  readonly description?: string | undefined
  readonly label?: string | undefined
}

export interface Strategy {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly description?: string | undefined
  readonly durationMinutes: number
  readonly growthType: 'LINEAR' | 'EXPONENTIAL'
  /** Percent. */
  readonly growthFactor: number
  readonly bakeMinutes: number
}

/** What a deployment was started with, and what was done to it; its state follows from these, the alarms and the time. */
export interface Deployment {
  readonly number: number
  readonly profileId: string
  readonly profileName: string
  readonly version: HostedVersion
  readonly strategy: Strategy
  readonly monitors: readonly Monitor[]
  readonly description?: string | undefined
  readonly startedAt: number
  /** When StopDeployment stopped it in progress. */
  readonly stoppedAt?: number | undefined
  /** When StopDeployment reverted it. */
  readonly revertedAt?: number | undefined
}

/** A session of StartConfigurationSession: one that reads a configuration again and again. */
export interface ConfigurationSession {
  readonly id: string
  readonly applicationId: string
  readonly environmentId: string
  readonly profileId: string
  /** Least time between two calls, seconds; 0 where the session asked for none. */
  readonly pollSeconds: number
  /** Counts its tokens; only the last one is good. */
  readonly tokens: number
  /** When that one was issued. */
  readonly issuedAt: number
  /** The version that it has, as `deployment number/version`. */
  readonly has?: string | undefined
}
