import { isBusy } from '../datasets/dataset.js'
import { withDataset } from '../datasets/with-dataset.js'
import { RekognitionError } from './error.js'
import { findDatasetOrThrow } from './find.js'
import type { Handler } from './handler.js'
import { recordOf, textOfOrThrow } from './input.js'

/** UpdateDatasetEntries: answers at once. The result of the update is reported by the status. */
export const updateDatasetEntries: Handler = (state, input, now) => {
  const { project, dataset } = findDatasetOrThrow(state, textOfOrThrow(input, 'DatasetArn'))
  if (isBusy(dataset))
    throw new RekognitionError(
      'ResourceInUseException',
      `The dataset ${dataset.arn} cannot be updated while its status is ${dataset.status}.`,
    )
  const bytes = Buffer.from(textOfOrThrow(recordOf(input, 'Changes') ?? {}, 'GroundTruth'), 'base64')
  const updating = {
    ...dataset,
    updatedAt: now,
    status: 'UPDATE_IN_PROGRESS',
    statusMessage: UPDATING_MESSAGE,
    work: {
      kind: 'unread',
      endsAt: now + state.settings.datasetSeconds * 1000,
      source: { kind: 'changes', bytes },
    },
  } as const
  return { state: withDataset(state, project.arn, updating), output: {} }
}

export const UPDATING_MESSAGE = 'The dataset is being updated.'
