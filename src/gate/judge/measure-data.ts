/** Finds the number of the manifests that a metric names, or says why there is none. */
import type { DataMetrics, LabelDataMetrics } from '../../model/data-metrics.js'
import { isOfUnit, type DataMetricName, type LabelDataMetricName } from '../grammar/metric.js'

/**
 * A count; or why there is none, as a clause. `unknown` is no fault of the data: which images the service will test with is
 * known only after it has split them.
 */
export type Counted =
  { readonly kind: 'count'; readonly value: number } | { readonly kind: 'unknown' | 'missing'; readonly reason: string }

/** Where a metric is counted. */
const FIELDS = {
  'testing-images': 'testingImages',
  'training-images': 'trainingImages',
  'label-count': 'labelCount',
  'invalid-lines': 'invalidLines',
  'ignored-lines': 'ignoredLines',
  'leaked-images': 'leakedImages',
  'duplicate-images': 'duplicateImages',
} as const satisfies Record<DataMetricName, keyof DataMetrics>

const FIELDS_OF_LABEL = {
  'testing-images': 'testingImages',
  'training-images': 'trainingImages',
  boxes: 'boxes',
} as const satisfies Record<LabelDataMetricName, keyof LabelDataMetrics>

/** Why manifests without labels cannot be asked for one. */
export const NO_LABELS = 'the manifests have no labels'

/** A count of both manifests. */
export function countData(name: DataMetricName, metrics: DataMetrics): Counted {
  const value = metrics[FIELDS[name]]
  return value === null ? SPLIT_LATER : counted(value, name)
}

/** A count of one label. */
export function countLabel(name: LabelDataMetricName, entry: LabelDataMetrics, whole: DataMetrics): Counted {
  if (name === 'testing-images' && whole.testingImages === null) return SPLIT_LATER
  if (name === 'boxes' && whole.useCase === 'IMAGE_LEVEL_LABELS') return NO_BOXES
  return counted(entry[FIELDS_OF_LABEL[name]], name)
}

const SPLIT_LATER: Counted = {
  kind: 'unknown',
  reason: 'there is no testing manifest: how the service splits the training images is known after the training',
}

const NO_BOXES: Counted = { kind: 'missing', reason: 'the manifests have image-level labels, which have no boxes' }

/** What is not a whole number is not taken for one: it would pass a rule, or fail it, by accident. */
function counted(value: number, name: string): Counted {
  return isOfUnit(value, 'count')
    ? { kind: 'count', value }
    : { kind: 'missing', reason: `the number of ${name} is not known` }
}
