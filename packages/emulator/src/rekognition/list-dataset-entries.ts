import type { DatasetEntry } from '../datasets/dataset.js'
import { hasErrors } from '../datasets/entries.js'
import { listedLine } from '../datasets/listed-line.js'
import type { Handler } from './handler.js'
import { booleanOf, numberOf, textOf, textOfOrThrow, textsOf, type Input } from './input.js'
import { pageOf } from './paging.js'
import { findReadableOrThrow } from './readable-dataset.js'
import { withoutUndefined } from '../../../../src/model/without-undefined.js'

/** ListDatasetEntries: the entries that pass every filter, in their order. */
export const listDatasetEntries: Handler = (state, input) => {
  const dataset = findReadableOrThrow(state, textOfOrThrow(input, 'DatasetArn'))
  const passes = filterOf(input)
  const listed = dataset.entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => passes(entry))
  const page = pageOf(listed, ({ index }) => -index, {
    token: textOf(input, 'NextToken'),
    maxResults: numberOf(input, 'MaxResults'),
    question: JSON.stringify(['ListDatasetEntries', dataset.arn, ...FILTERS.map((name) => input[name] ?? null)]),
    short: state.settings.shortPages,
  })
  return {
    state,
    output: withoutUndefined({
      DatasetEntries: page.entries.map(({ entry }) => listedLine(entry)),
      NextToken: page.nextToken,
    }),
  }
}

const FILTERS = ['ContainsLabels', 'Labeled', 'SourceRefContains', 'HasErrors'] as const

/** API reference: one of the labels is enough. The guide's sample asks with HasErrors false for entries of both kinds. */
function filterOf(input: Input): (entry: DatasetEntry) => boolean {
  const labels = textsOf(input, 'ContainsLabels')
  const isLabeled = booleanOf(input, 'Labeled')
  const part = textOf(input, 'SourceRefContains')
  const onlyErrors = booleanOf(input, 'HasErrors') === true
  return (entry) =>
    (labels === undefined || labels.some((label) => entry.labels.includes(label))) &&
    (isLabeled === undefined || entry.isLabeled === isLabeled) &&
    (part === undefined || entry.sourceRef.includes(part)) &&
    (!onlyErrors || hasErrors(entry))
}
