/** A dataset of a project, and the work in progress on it. Instants are milliseconds of the emulator's clock. */
import type { LineReport } from '../../../../src/manifest/finding.js'
import type { S3Object } from '../../../../src/model/s3-uri.js'

export type DatasetType = 'TRAIN' | 'TEST'

export interface Dataset {
  readonly type: DatasetType
  readonly arn: string
  readonly createdAt: number
  /** When the last operation on it began or, once it is over, ended. */
  readonly updatedAt: number
  /** Of the last operation, as the API spells it. */
  readonly status: string
  readonly statusMessage: string
  /** In the order in which they were added. */
  readonly entries: readonly DatasetEntry[]
  readonly tags: Readonly<Record<string, string>>
  /** Absent when no operation is in progress. */
  readonly work?: DatasetWork | undefined
  /** While DELETE_IN_PROGRESS: when the deletion ends. */
  readonly goneAt?: number
}

/** One image of a dataset. */
export interface DatasetEntry {
  /** The JSON line as it was given. */
  readonly text: string
  readonly report: LineReport
  /** As the line has it; no other entry of the dataset has the same. */
  readonly sourceRef: string
  /** Each once, of either kind. */
  readonly labels: readonly string[]
  /** Those of them that a box has. */
  readonly boxLabels: readonly string[]
  readonly isLabeled: boolean
}

/** A change of the entries: `unread` until its source was read, which happens at once, then `running` to its outcome. */
export type DatasetWork =
  | { readonly kind: 'unread'; readonly endsAt: number; readonly source: DatasetSource }
  | { readonly kind: 'running'; readonly endsAt: number; readonly outcome: DatasetOutcome }

/** Where new entries come from. */
export type DatasetSource =
  /** A manifest in S3, which the caller must be allowed to read. */
  | { readonly kind: 'manifest'; readonly object: S3Object }
  /** What a seed names or, without an object, the invented entries. A status that the seed gives is kept. */
  | { readonly kind: 'seed'; readonly object: S3Object | undefined; readonly keepsStatus: boolean }
  /** JSON lines of UpdateDatasetEntries. */
  | { readonly kind: 'changes'; readonly bytes: Buffer }

export type DatasetOutcome = Pick<Dataset, 'status' | 'statusMessage' | 'entries'>

/** Statuses during an operation. */
const BUSY: readonly string[] = ['CREATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS', 'DELETE_IN_PROGRESS']

export function isBusy({ status }: Dataset): boolean {
  return BUSY.includes(status)
}
