/** What the state keeps of a training. */
import type { Model } from '../detection/model.js'
import type { ObjectRef } from '../s3/object-ref.js'

/**
 * `unread` until the training has read its manifests, which it does immediately; then `running` to an ending that is
 * already settled (`endsAt` Infinity: never), then `over`.
 */
export type TrainingState =
  | { readonly kind: 'unread' }
  | { readonly kind: 'running'; readonly endsAt: number; readonly ending: TrainingEnding }
  | { readonly kind: 'over' }

/** How a training ends: what Describe shows then, and what it writes to the output location. */
export interface TrainingEnding {
  readonly status: string
  readonly statusMessage: string
  readonly results: TrainingResults
  /** Absent where none was made. */
  readonly model?: Model | undefined
  readonly files: readonly { readonly key: string; readonly bytes: Buffer }[]
}

/** What Describe shows of a training besides its status; what a training did not reach is absent. */
export interface TrainingResults {
  readonly endedAt?: number | undefined
  readonly billableSeconds?: number | undefined
  /** A 32-bit float, widened. */
  readonly f1Score?: number | undefined
  readonly evaluationSummary?: ObjectRef | undefined
  readonly manifestSummary?: ObjectRef | undefined
  readonly trainingOutput?: ObjectRef | undefined
  readonly testingOutput?: ObjectRef | undefined
  readonly trainingValidation?: ObjectRef | undefined
  readonly testingValidation?: ObjectRef | undefined
}
