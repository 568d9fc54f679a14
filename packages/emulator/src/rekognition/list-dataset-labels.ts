import { countLabels } from '../datasets/statistics.js'
import type { Handler } from './handler.js'
import { numberOf, textOf, textOfOrThrow } from './input.js'
import { pageOf } from './paging.js'
import { findReadableOrThrow } from './readable-dataset.js'
import { withoutUndefined } from '../../../../src/model/without-undefined.js'

/** ListDatasetLabels: a label without boxes has no BoundingBoxCount, as in the API reference's sample. */
export const listDatasetLabels: Handler = (state, input) => {
  const dataset = findReadableOrThrow(state, textOfOrThrow(input, 'DatasetArn'))
  const labels = [...countLabels(dataset.entries)].map(([label, count], index) => ({ label, count, index }))
  const page = pageOf(labels, ({ index }) => -index, {
    token: textOf(input, 'NextToken'),
    maxResults: numberOf(input, 'MaxResults'),
    question: JSON.stringify(['ListDatasetLabels', dataset.arn]),
    short: state.settings.shortPages,
  })
  return {
    state,
    output: withoutUndefined({
      DatasetLabelDescriptions: page.entries.map(({ label, count: { images, imagesWithBox } }) => ({
        LabelName: label,
        LabelStats: withoutUndefined({
          EntryCount: images,
          BoundingBoxCount: imagesWithBox === 0 ? undefined : imagesWithBox,
        }),
      })),
      NextToken: page.nextToken,
    }),
  }
}
