/** What each operation of a release is asked to do; src/actions/release/inputs.ts reads it. Durations are milliseconds. */
import type { GateRule } from '../gate/grammar/rule.js'
import type { Tags } from '../model/tags.js'
import type { InferenceUnits } from '../model/serving.js'
import type { S3Location } from '../model/s3-uri.js'
import type { VersionReference } from '../model/version.js'
import type { ProjectReference } from '../model/project.js'
import type { ConfigurationTarget } from '../ports/release-services.js'
import type { VariablePlace } from '../ports/github-release.js'
import type { Connection, Network } from '../ports/network.js'
import type { OperationName } from '../report/release/release-report.js'

/** Where the ARN of the version in use is published. */
export type PublishTarget =
  | { readonly kind: 'ssm'; readonly path: string; readonly shown: string }
  | {
      readonly kind: 'appconfig'
      readonly target: ConfigurationTarget
      readonly strategy: string
      readonly shown: string
    }
  | { readonly kind: 'variable'; readonly place: VariablePlace; readonly shown: string }

/** What a version must show before it is put into use. */
export interface Guards {
  /** Whether the verdict in its tags must be passed. */
  readonly requireVerdict: boolean
  /** Rules of `gate` and `gate-file`, those on `smoke` among them. */
  readonly gate: readonly GateRule[]
  /** Globs of workspace files, S3 URIs, or a manifest; as typed. */
  readonly smokeImages: readonly string[]
  /** Whether the same images are sent to the version that is replaced, too. */
  readonly shadow: boolean
}

/** How a version is put into use in place of another. */
export interface SwapPlan {
  readonly mode: 'beside' | 'stop-first'
  readonly publish: PublishTarget | undefined
  readonly guards: Guards
  /** CloudWatch alarms that are watched while it bakes. */
  readonly alarms: readonly string[]
  readonly bakeMs: number
  readonly drainMs: number
}

/** What to do. */
export type ReleaseOperation =
  | {
      readonly kind: 'start'
      readonly version: VersionReference
      readonly units: InferenceUnits
      readonly guards: Guards
    }
  | {
      readonly kind: 'swap'
      readonly version: VersionReference
      readonly units: InferenceUnits
      readonly swap: SwapPlan
    }
  /** Without units: those that the version had when it was released. */
  | { readonly kind: 'rollback'; readonly units: InferenceUnits | undefined; readonly swap: SwapPlan }
  | ({
      readonly kind: 'stop'
      readonly what: { readonly version: VersionReference } | { readonly allBut: readonly string[] }
    } & Published)
  | ({ readonly kind: 'sweep'; readonly maxRunMs: number | undefined } & Published)
  | { readonly kind: 'copy'; readonly version: CopySource; readonly copy: CopyPlan }
  | ({ readonly kind: 'prune'; readonly keep: number } & Published)

/** Where callers read the version in use: only read here, so that the version that is published there is left alone. */
interface Published {
  readonly publish?: PublishTarget | undefined
}

/** What is copied; `released` is the version of the project with that tag. */
export type CopySource = VersionReference | { readonly kind: 'released' }

/** Where a copy goes. */
export interface CopyPlan {
  readonly destination: ProjectReference
  /** Absent: the name of the source. */
  readonly versionName: string | undefined
  readonly output: S3Location
  readonly tags: Tags
  readonly kmsKeyId: string | undefined
  readonly attachPolicy: boolean
  readonly requireVerdict: boolean
  /** Rules of `gate` and `gate-file` that the version must pass; none on `smoke`. */
  readonly gate?: readonly GateRule[]
}

/** What all operations have. */
export interface ReleasePlan {
  readonly operation: ReleaseOperation
  readonly isDryRun: boolean
  readonly startTimeoutMs: number
  readonly stopTimeoutMs: number
  readonly copyTimeoutMs: number
  readonly pollIntervalMs: number
  /** Places for running models in the account. */
  readonly maxRunningModels: number
  /** In the user's own currency. */
  readonly pricePerUnitHour: number | undefined
}

/** The plan of one operation. */
export type PlanOf<K extends ReleaseOperation['kind']> = ReleasePlan & {
  readonly operation: Extract<ReleaseOperation, { readonly kind: K }>
}

/** How the project's account is reached, or for a copy the account of the destination. */
export type ReleaseWay = Connection & { readonly network: Network }

/** The inputs of the release action, understood. */
export interface ReleaseInputs extends ReleaseWay {
  readonly operation: OperationName
  /** For a copy: that of the source. */
  readonly project: ProjectReference
  readonly plan: ReleasePlan
  /** For a copy: with which role the source is read; the same as for the destination where none is set. */
  readonly source: ReleaseWay
  /** Token for variables, deployments and comments; may be empty. */
  readonly githubToken: string
  readonly gateWarnings: readonly string[]
}
