import { isBusy } from '../datasets/dataset.js'
import { withDataset } from '../datasets/with-dataset.js'
import { RekognitionError } from './error.js'
import { findDatasetOrThrow } from './find.js'
import type { Handler } from './handler.js'
import { textOfOrThrow } from './input.js'

/** DeleteDataset: DELETE_IN_PROGRESS for a while, then deleted. API reference: not during a creation or an update. */
export const deleteDataset: Handler = (state, input, now) => {
  const { project, dataset } = findDatasetOrThrow(state, textOfOrThrow(input, 'DatasetArn'))
  if (isBusy(dataset))
    throw new RekognitionError(
      'ResourceInUseException',
      `The dataset ${dataset.arn} cannot be deleted while its status is ${dataset.status}.`,
    )
  const deleting = {
    ...dataset,
    updatedAt: now,
    status: 'DELETE_IN_PROGRESS',
    statusMessage: 'The dataset is being deleted.',
    goneAt: now + state.settings.deletionSeconds * 1000,
  }
  return { state: withDataset(state, project.arn, deleting), output: {} }
}
