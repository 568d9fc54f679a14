/** The seams to the services around a release: where an ARN is published, and what is watched. src/aws has the real ones. */
import type { AwsPorts } from './deps.js'
import type { ModelPort } from './models.js'

/** Systems Manager Parameter Store. */
export interface ParameterPort {
  /** GetParameter, decrypted; undefined where there is none of that name. */
  readonly read: (name: string) => Promise<string | undefined>
  /** PutParameter, one attempt that overwrites; a new one is a String. An existing one keeps its type. */
  readonly write: (name: string, value: string) => Promise<void>
}

/** A configuration profile in an environment, by names or ids as typed. */
export interface ConfigurationTarget {
  readonly application: string
  readonly environment: string
  readonly profile: string
}

/** The ids of a target. */
export interface ResolvedConfiguration {
  readonly applicationId: string
  readonly environmentId: string
  readonly profileId: string
}

/** A deployment of a configuration. */
export interface ConfigurationDeployment {
  readonly number: number
  /** As AppConfig spells it: DEPLOYING, BAKING, COMPLETE, ROLLING_BACK, ROLLED_BACK, REVERTED, ... */
  readonly state: string
  readonly configurationVersion: string
  /** 0 to 100. */
  readonly percentageComplete: number
  /** The description of the newest event, or of the one that began a rollback, for reports. */
  readonly event?: string | undefined
  /** Whether an alarm began a rollback; known of a deployment that was asked for alone. */
  readonly isByAlarm?: boolean | undefined
}

/** AppConfig. A call that changes something is one attempt. */
export interface ConfigurationPort {
  /**
   * Ids of the names or ids.
   * @throws ActionError that names what does not exist
   */
  readonly resolve: (target: ConfigurationTarget) => Promise<ResolvedConfiguration>
  /** @throws ActionError for a deployment strategy that does not exist */
  readonly checkStrategy: (strategy: string) => Promise<void>
  /** Deployments to the environment of this profile, newest first. */
  readonly deployments: (target: ResolvedConfiguration) => Promise<readonly ConfigurationDeployment[]>
  /** The content of a hosted version. */
  readonly content: (target: ResolvedConfiguration, version: string) => Promise<string>
  /** CreateHostedConfigurationVersion. Returns its number. */
  readonly createVersion: (target: ResolvedConfiguration, content: string, description: string) => Promise<string>
  /** StartDeployment. Returns its number. */
  readonly deploy: (target: ResolvedConfiguration, version: string, strategy: string) => Promise<number>
  readonly deployment: (target: ResolvedConfiguration, number: number) => Promise<ConfigurationDeployment>
  /** StopDeployment: rolls back one under way. */
  readonly stop: (target: ResolvedConfiguration, number: number) => Promise<void>
}

/** A CloudWatch alarm. */
export interface AlarmState {
  readonly name: string
  /** OK, ALARM or INSUFFICIENT_DATA. */
  readonly state: string
  readonly reason?: string | undefined
}

/** When a model was in service. */
export interface InService {
  /** Beginnings of the periods in which it was, milliseconds since the epoch, oldest first. */
  readonly at: readonly number[]
  /** Length of each. */
  readonly periodMs: number
}

/** CloudWatch. */
export interface WatchPort {
  /** DescribeAlarms of these names, metric and composite ones; what the answer lacks does not exist. One request. */
  readonly alarms: (names: readonly string[]) => Promise<readonly AlarmState[]>
  /** GetMetricData of InServiceInferenceUnits: unit-hours of a version in a span of time; undefined without data points. */
  readonly unitHours: (
    version: { readonly project: string; readonly version: string },
    span: { readonly from: number; readonly to: number },
  ) => Promise<number | undefined>
  /** GetMetricData of the same: when a version was in service, in periods as short as CloudWatch still keeps them. */
  readonly inService: (
    version: { readonly project: string; readonly version: string },
    span: { readonly from: number; readonly to: number },
  ) => Promise<InService>
}

/** Everything that a release reaches of AWS, in one Region with one role. */
export interface ReleasePorts extends AwsPorts {
  readonly models: ModelPort
  readonly parameters: ParameterPort
  readonly configurations: ConfigurationPort
  readonly watch: WatchPort
}
