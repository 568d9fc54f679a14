/** What DistributeDatasetEntries moves from a training dataset to an empty test dataset. */
import { seededRandom } from '../training/random.js'
import { splitImages } from '../training/split.js'
import type { Dataset, DatasetOutcome } from './dataset.js'
import { UPDATED_MESSAGE } from './settle-work.js'
import { distributionErrorOf } from './terminal-errors.js'

/** How both datasets end: a fifth of the images moves, label by label, as in a split by a training. Which is assumed. */
export function distribute(
  training: Dataset,
  test: Dataset,
): { readonly training: DatasetOutcome; readonly test: DatasetOutcome } {
  const problem = distributionErrorOf(training.entries)
  if (problem !== undefined) {
    const failed = { status: 'UPDATE_FAILED', statusMessage: problem }
    return { training: { ...failed, entries: training.entries }, test: { ...failed, entries: test.entries } }
  }
  const split = splitImages(training.entries, seededRandom('distribute', training.arn))
  const done = { status: 'UPDATE_COMPLETE', statusMessage: UPDATED_MESSAGE }
  return { training: { ...done, entries: split.training }, test: { ...done, entries: split.testing } }
}
