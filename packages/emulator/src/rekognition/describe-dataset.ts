import { describeStats } from '../datasets/statistics.js'
import { describeStatus } from './describe-projects.js'
import { findDatasetOrThrow } from './find.js'
import type { Handler } from './handler.js'
import { textOfOrThrow } from './input.js'

/** DescribeDataset: in every status. */
export const describeDataset: Handler = (state, input) => {
  const { dataset } = findDatasetOrThrow(state, textOfOrThrow(input, 'DatasetArn'))
  return {
    state,
    output: {
      DatasetDescription: {
        CreationTimestamp: dataset.createdAt / 1000,
        LastUpdatedTimestamp: dataset.updatedAt / 1000,
        ...describeStatus(dataset),
        DatasetStats: describeStats(dataset.entries),
      },
    },
  }
}
