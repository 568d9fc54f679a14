/**
 * Everything the emulator knows, as one immutable value: handlers take a state and return the next one.
 * Instants are milliseconds since the epoch, on the emulator's clock.
 */
import type { Application, ConfigurationSession, Strategy } from './appconfig/resources.js'
import type { Copying } from './copying/copying.js'
import type { Alarm } from './cloudwatch/alarm.js'
import type { Credentials } from './credentials.js'
import type { Dataset } from './datasets/dataset.js'
import type { Model } from './detection/model.js'
import type { Policy } from './iam/policy.js'
import type { ProjectPolicy } from './project-policies/project-policy.js'
import type { NextStatus, Run } from './running/run.js'
import type { ObjectRef } from './s3/object-ref.js'
import type { Settings } from './settings.js'
import type { Parameter } from './ssm/parameter.js'
import type { Execution, StateMachine } from './step-functions/execution.js'
import type { TrainingResults, TrainingState } from './training/training.js'
import type { ChecksumAlgorithm } from './wire/checksums.js'

export interface EmulatorState {
  /** Twelve digits: the emulator's own, and during a request the caller's. See accounts/acting-account.ts. */
  readonly account: string
  readonly region: string
  readonly settings: Settings
  /** What all callers of the account may do; everything where there is none. */
  readonly policy?: Policy | undefined
  /** What is known of other accounts, by number. Their resources are among those of this one. */
  readonly accounts: ReadonlyMap<string, OtherAccount>
  /** By ARN, of all accounts. */
  readonly projects: ReadonlyMap<string, Project>
  /** By ARN, of all projects. */
  readonly versions: ReadonlyMap<string, ProjectVersion>
  /** By name. */
  readonly buckets: ReadonlyMap<string, Bucket>
  /** By name or ARN. While there is none, every role exists and trusts every caller. */
  readonly roles: ReadonlyMap<string, Role>
  /** Sessions of roles, and seeded keys, by their key id, including expired ones: the services report those as expired. */
  readonly sessions: ReadonlyMap<string, Credentials>
  /** Incomplete multipart uploads, by their id. */
  readonly uploads: ReadonlyMap<string, Upload>
  /** Of Parameter Store, by account and name. */
  readonly parameters: ReadonlyMap<string, Parameter>
  /** Of CloudWatch, by ARN. */
  readonly alarms: ReadonlyMap<string, Alarm>
  /** Of AppConfig, by id; of all accounts. */
  readonly applications: ReadonlyMap<string, Application>
  /** Of AppConfig, by account and id, without the predefined ones. */
  readonly strategies: ReadonlyMap<string, Strategy>
  /** Of AppConfig Data, by id. */
  readonly configurationSessions: ReadonlyMap<string, ConfigurationSession>
  /** Of Step Functions, by ARN, of all accounts. */
  readonly stateMachines: ReadonlyMap<string, StateMachine>
  /** By ARN; of standard state machines only. */
  readonly executions: ReadonlyMap<string, Execution>
  /** The last instant that an ARN was issued for; the next one is later. */
  readonly lastIssuedMs: number
  /** Counts what needs a new id: versions of objects, changes of the state. */
  readonly serial: number
}

export interface OtherAccount {
  /** What all its callers may do; everything where there is none. */
  readonly policy?: Policy | undefined
}

export type Tags = Readonly<Record<string, string>>

/** A role with the conditions of its trust policy; only what it names is checked. */
export interface Role {
  readonly maxSessionSeconds?: number | undefined
  readonly audiences?: readonly string[] | undefined
  /** Subjects of the token; `*` and `?` are wildcards. */
  readonly subjects?: readonly string[] | undefined
}

export interface Project {
  readonly arn: string
  readonly name: string
  readonly createdAt: number
  /** CREATING, CREATED or DELETING. */
  readonly status: string
  /** CUSTOM_LABELS or CONTENT_MODERATION. */
  readonly feature: string
  readonly autoUpdate?: string | undefined
  readonly datasets: readonly Dataset[]
  /** Who may copy its versions. */
  readonly policies: readonly ProjectPolicy[]
  readonly tags: Tags
  /** While DELETING: when the deletion ends. */
  readonly goneAt?: number | undefined
}

/** The training or testing data of CreateProjectVersion. */
export type DataRequest =
  | { readonly kind: 'datasets' }
  | { readonly kind: 'manifests'; readonly training: ObjectRef; readonly testing: ObjectRef | 'auto-create' }

export interface ProjectVersion {
  readonly arn: string
  readonly projectArn: string
  readonly name: string
  readonly createdAt: number
  /** When its training began; the number in the ARN can be a few milliseconds later, so that it is unique. */
  readonly startedAt: number
  readonly data: DataRequest
  readonly output: { readonly bucket: string; readonly prefix: string }
  readonly kmsKeyId?: string | undefined
  readonly description?: string | undefined
  readonly tags: Tags
  /** As the API spells it, or a word from a training rule. */
  readonly status: string
  readonly statusMessage: string
  /** Before this instant DescribeProjectVersions does not list it yet. */
  readonly visibleFrom: number
  readonly training: TrainingState
  /** While COPYING_IN_PROGRESS: how that ends. */
  readonly copying?: Copying | undefined
  readonly results: TrainingResults
  /** What it answers with; absent where no training of the emulator made it. */
  readonly model?: Model | undefined
  /** Calls of DetectCustomLabels in the last second that had any; seconds since the epoch. */
  readonly calls?: { readonly second: number; readonly count: number } | undefined
  /** Of a copy: whether Describe shows no EvaluationResult. */
  readonly hidesEvaluation?: boolean | undefined
  /** Whether its status stays what it is when its training succeeds; a model that runs, for instance. */
  readonly keepsStatus?: boolean | undefined
  /** The times that it was started, oldest first. */
  readonly runs: readonly Run[]
  /** While STARTING or STOPPING: what it changes to. */
  readonly next?: NextStatus | undefined
  /** While DELETING: when the deletion ends. */
  readonly goneAt?: number | undefined
  readonly sourceVersionArn?: string | undefined
}

export interface Bucket {
  readonly name: string
  readonly createdAt: number
  /** In another Region than the emulator's, requests are answered with a redirect. */
  readonly region: string
  /** `never` until versioning is switched on for the first time. */
  readonly versioning: 'never' | 'Enabled' | 'Suspended'
  readonly access: BucketAccess
  /** By key, the versions of each, newest first. */
  readonly objects: ReadonlyMap<string, readonly StoredVersion[]>
}

/** What a caller, and with it the service, may do in a bucket; all true unless a seed says otherwise. */
export interface BucketAccess {
  readonly read: boolean
  readonly write: boolean
  /** Without it a missing key is answered with 403, as S3 does. */
  readonly list: boolean
  /** Canonical id of the owner. */
  readonly owner: string
  /** The account that alone may use it; absent for a bucket that is open to all accounts. */
  readonly account?: string | undefined
}

/** One version of an object, or a delete marker. */
export interface StoredVersion {
  /** `null` where the bucket kept no versions when it was written. */
  readonly versionId: string
  readonly lastModified: number
  /** Absent for a delete marker. */
  readonly content?: ObjectContent | undefined
}

/** An upload in parts. */
export interface Upload {
  readonly bucket: string
  readonly key: string
  readonly initiatedAt: number
  readonly headers: Readonly<Record<string, string>>
  readonly tags: Tags
  /** The checksum of the whole; absent where the client requested none. */
  readonly checksum?: UploadChecksum | undefined
  /** By their number. */
  readonly parts: ReadonlyMap<number, UploadedPart>
}

/** `COMPOSITE`: a checksum of the parts' checksums; `FULL_OBJECT`: of all bytes. */
export type ChecksumType = 'COMPOSITE' | 'FULL_OBJECT'

export interface UploadChecksum {
  readonly algorithm: ChecksumAlgorithm
  readonly type: ChecksumType
}

export interface UploadedPart {
  readonly bytes: Buffer
  /** MD5 of the bytes in hex. */
  readonly etag: string
  readonly lastModified: number
  /** Of the upload's algorithm, or the one that the client sent; absent where neither is there. */
  readonly checksum?: Checksum | undefined
}

export interface Checksum {
  readonly algorithm: ChecksumAlgorithm
  /** As S3 spells it: base64; of a composite one followed by a hyphen and the number of parts. */
  readonly value: string
}

export interface ObjectContent {
  readonly bytes: Buffer
  /** MD5 of the bytes in hex, without quotes; of an object made of parts, the MD5 of their MD5s and how many. */
  readonly etag: string
  readonly checksum: Checksum & { readonly type: ChecksumType }
  /** Headers that are returned with the object: content type, user metadata, encryption. */
  readonly headers: Readonly<Record<string, string>>
  readonly tags: Tags
  /** For an object made of parts: the facts that S3 keeps of each, in order. */
  readonly parts?: readonly ObjectPart[] | undefined
}

export interface ObjectPart {
  /** Bytes. */
  readonly size: number
  readonly checksum?: Checksum | undefined
}

/** A map with one entry set. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value)
}

/** A map without one entry. */
export function withoutEntry<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const next = new Map(map)
  next.delete(key)
  return next
}
