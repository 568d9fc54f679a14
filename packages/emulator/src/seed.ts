/** The content that an emulator can start with. packages/emulator/README.md describes the same for users. */
import type { AppConfigSeed } from './appconfig/seed.js'
import type { AlarmSeed } from './cloudwatch/seed.js'
import type { Fault } from './faults.js'
import type { IdTokenSettings, Settings } from './settings.js'
import type { ParameterSeed } from './ssm/seed.js'
import type { StateMachineSeed } from './step-functions/seed.js'
import type { FileKind } from './training/result-files.js'
import type { Role } from './state.js'

export interface Seed {
  readonly settings?: Partial<Omit<Settings, 'idToken' | 'trainingSeconds'>> & {
    readonly idToken?: Partial<IdTokenSettings>
    readonly trainingSeconds?: Partial<Settings['trainingSeconds']>
  }
  readonly buckets?: Readonly<Record<string, BucketSeed>>
  readonly projects?: Readonly<Record<string, ProjectSeed>>
  /** Roles by name or ARN; with none, every role can be assumed. */
  readonly roles?: Readonly<Record<string, Role>>
  /** Other accounts, by number: each sees only what is its own. */
  readonly accounts?: Readonly<Record<string, AccountSeed>>
  /** Of Parameter Store, by name. */
  readonly parameters?: Readonly<Record<string, ParameterSeed>>
  /** Of CloudWatch, by name. */
  readonly alarms?: Readonly<Record<string, AlarmSeed>>
  readonly appConfig?: AppConfigSeed
  /** Of Step Functions, by name. */
  readonly stateMachines?: Readonly<Record<string, StateMachineSeed>>
  readonly faults?: readonly Fault[]
  /** A policy document of IAM or a list of them; replaces the current policy. See iam/parse-policy.ts. */
  readonly policy?: unknown
}

/** Members of a seed that belong to one account. */
export type AccountResources = 'buckets' | 'projects' | 'parameters' | 'alarms' | 'appConfig' | 'stateMachines'

/** What another account has; everything as in the seed of the emulator's own. */
export interface AccountSeed extends Pick<Seed, AccountResources | 'roles' | 'policy'> {
  /** Key pairs of its callers. */
  readonly keys?: readonly KeySeed[]
}

export interface KeySeed {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Of temporary credentials. */
  readonly sessionToken?: string
}

export interface BucketSeed {
  /** Default: the emulator's. */
  readonly region?: string
  readonly versioning?: 'Enabled' | 'Suspended'
  /** What the caller may do; true by default. Without `list` a missing key is answered with 403. */
  readonly read?: boolean
  readonly write?: boolean
  readonly list?: boolean
  /** Another owner, by its canonical id or account; all accounts may use the bucket then. */
  readonly owner?: string
  readonly objects?: Readonly<Record<string, ObjectSeed>>
  readonly images?: GeneratedImages
}

/** Many small images, which are PNG files of one colour. */
export interface GeneratedImages {
  readonly count: number
  /** `{n}` in it is replaced by the number of the image, from 1; each has other bytes. */
  readonly key: string
  /** Pixels; 640 x 480 by default. */
  readonly width?: number
  readonly height?: number
}

/** The content of an object, in one of four spellings. */
export interface ObjectSeed {
  readonly text?: string
  readonly base64?: string
  readonly json?: unknown
  /** This many lines, for objects too large to be written out; each ends in a newline. */
  readonly lines?: GeneratedLines
  /** Such as `GLACIER` or `DEEP_ARCHIVE`, whose objects have to be restored before they can be read. */
  readonly storageClass?: string
}

export interface GeneratedLines {
  readonly count: number
  /** Taken in turn; `{n}` in them is replaced by the line number, from 1. */
  readonly of: readonly string[]
}

export interface ProjectSeed {
  readonly feature?: string
  readonly autoUpdate?: string
  readonly status?: string
  readonly tags?: Readonly<Record<string, string>>
  readonly datasets?: readonly DatasetSeed[]
  /** Documents of project policies, by name; they replace those of the project. */
  readonly policies?: Readonly<Record<string, unknown>>
  readonly versions?: Readonly<Record<string, VersionSeed>>
}

export interface DatasetSeed {
  readonly type: 'TRAIN' | 'TEST'
  /** What it shows and keeps, whatever happens to its entries. Default CREATE_COMPLETE where they can be read. */
  readonly status?: string
  readonly statusMessage?: string
  readonly tags?: Readonly<Record<string, string>>
  /** S3 URI of a manifest with its entries, read at once; forty invented images without one. */
  readonly entries?: string
}

export interface VersionSeed {
  /** How long ago it was created. With `data` and no `status` its training continues from there, or has already ended. */
  readonly ageSeconds?: number
  /** S3 URIs; `testing` left out is AutoCreate. The results are simulated as for any training. */
  readonly data?: { readonly training: string; readonly testing?: string }
  /** S3 URI; needed with `data` and with `evaluation`. */
  readonly output?: string
  /**
   * The status that it has and keeps, regardless of its training; STARTING and STOPPING go on as the settings say.
   * Default TRAINING_COMPLETED without `data`.
   */
  readonly status?: string
  readonly statusMessage?: string
  readonly tags?: Readonly<Record<string, string>>
  readonly description?: string
  readonly kmsKeyId?: string
  /** Instead of a simulated one: what Describe returns, and the summary file in S3. */
  readonly f1Score?: number
  readonly evaluation?: unknown
  /** More of its result files, as S3 URIs of objects that the seed puts there. */
  readonly results?: Readonly<Partial<Record<FileKind, string>>>
  /** Of a version that is STARTING, RUNNING or STOPPING, or was. The minimum is 1 by default. */
  readonly minInferenceUnits?: number
  readonly maxInferenceUnits?: number
  /** How long ago it was started. Default: 0 for STARTING, `startSeconds` for RUNNING and STOPPING; other statuses: it never was. */
  readonly startedSecondsAgo?: number
  readonly sourceVersionArn?: string
}
