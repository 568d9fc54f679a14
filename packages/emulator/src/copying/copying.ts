/** A copy in progress. */
import type { TrainingEnding } from '../training/training.js'

/** When it ends, and how. */
export interface Copying {
  /** Infinity for one that never does. */
  readonly endsAt: number
  readonly ending: TrainingEnding
}
