/** What a world can be told to start from. docs/emulator.md describes the same for people. */
import type { Fault } from './faults.js'
import type { Settings } from './settings.js'

export interface Seed {
  readonly settings?: Partial<Settings>
  readonly buckets?: Readonly<Record<string, BucketSeed>>
  readonly projects?: Readonly<Record<string, ProjectSeed>>
  readonly faults?: readonly Fault[]
  /** A policy document of IAM or a list of them; replaces the policy that there is. See iam/parse-policy.ts. */
  readonly policy?: unknown
}

export interface BucketSeed {
  readonly versioning?: 'Enabled' | 'Suspended'
  /** What the caller may do; true unless said. Without `list` a missing key is answered with 403. */
  readonly read?: boolean
  readonly write?: boolean
  readonly list?: boolean
  /** Canonical id of an owner other than the account. */
  readonly owner?: string
  readonly objects?: Readonly<Record<string, ObjectSeed>>
}

/** The content of an object, in one of three spellings. */
export interface ObjectSeed {
  readonly text?: string
  readonly base64?: string
  readonly json?: unknown
}

export interface ProjectSeed {
  readonly feature?: string
  readonly autoUpdate?: string
  readonly status?: string
  readonly tags?: Readonly<Record<string, string>>
  readonly datasets?: readonly DatasetSeed[]
  readonly versions?: Readonly<Record<string, VersionSeed>>
}

export interface DatasetSeed {
  readonly type: 'TRAIN' | 'TEST'
  readonly status?: string
  readonly statusMessage?: string
  /** S3 URI of a manifest with its entries; forty invented images without one. */
  readonly entries?: string
}

export interface VersionSeed {
  /** How long ago it was created. With `data` and no `status` its training goes on from there, or is over by now. */
  readonly ageSeconds?: number
  /** S3 URIs; `testing` left out is AutoCreate. The results are simulated as for any training. */
  readonly data?: { readonly training: string; readonly testing?: string }
  /** S3 URI; needed with `data` and with `evaluation`. */
  readonly output?: string
  /** The status it has and keeps, whatever its training comes to. Default TRAINING_COMPLETED without `data`. */
  readonly status?: string
  readonly statusMessage?: string
  readonly tags?: Readonly<Record<string, string>>
  readonly description?: string
  readonly kmsKeyId?: string
  /** Instead of a simulated one: what Describe gives, and the summary file as it is to stand in S3. */
  readonly f1Score?: number
  readonly evaluation?: unknown
  readonly minInferenceUnits?: number
  readonly sourceVersionArn?: string
}
