/** The metrics that a gate rule can name, and what kind of number each is. */
import { misspelt } from '../../text/nearest.js'
import { entryOf } from '../../model/entry-of.js'

/** A ratio is 0-1, a count a whole number. */
export type Unit = 'ratio' | 'count'

/** Numbers that the service gives of a trained version as a whole, as the grammar spells them. */
export const VERSION_METRICS = {
  f1: 'ratio',
  precision: 'ratio',
  recall: 'ratio',
  'average-precision': 'ratio',
  'average-recall': 'ratio',
  'testing-images': 'count',
  'training-images': 'count',
  'label-count': 'count',
  'invalid-lines': 'count',
  'ignored-lines': 'count',
} as const satisfies Record<string, Unit>

/** Numbers that each label of a trained version has. */
export const LABEL_METRICS = {
  f1: 'ratio',
  precision: 'ratio',
  recall: 'ratio',
  'testing-images': 'count',
} as const satisfies Record<string, Unit>

/** Numbers that are counted in the manifests, before a training. Some have the name of a number of the version. */
export const DATA_METRICS = {
  'testing-images': 'count',
  'training-images': 'count',
  'label-count': 'count',
  'invalid-lines': 'count',
  'ignored-lines': 'count',
  'leaked-images': 'count',
  'duplicate-images': 'count',
} as const satisfies Record<string, Unit>

/** The same, of each label of the manifests. */
export const LABEL_DATA_METRICS = {
  'testing-images': 'count',
  'training-images': 'count',
  boxes: 'count',
} as const satisfies Record<string, Unit>

/** Numbers of the smoke test of a release, which the model that was just started is measured by. */
export const SMOKE_METRICS = {
  'smoke.f1': 'ratio',
  'smoke.precision': 'ratio',
  'smoke.recall': 'ratio',
} as const satisfies Record<string, Unit>

/** Every metric of a version or of its manifests. */
export const METRICS = { ...VERSION_METRICS, ...DATA_METRICS }

/** Every metric of a label. */
export const METRICS_OF_LABEL = { ...LABEL_METRICS, ...LABEL_DATA_METRICS }

/** Other names for metrics that people know; the keys without case and separators. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  f1score: 'f1',
  fscore: 'f1',
  f: 'f1',
  map: 'average-precision',
  mar: 'average-recall',
  testimages: 'testing-images',
  trainimages: 'training-images',
  labelscount: 'label-count',
  leaks: 'leaked-images',
  leakage: 'leaked-images',
  duplicates: 'duplicate-images',
  boundingboxes: 'boxes',
  label: 'labels',
}

export type VersionMetricName = keyof typeof VERSION_METRICS
export type LabelMetricName = keyof typeof LABEL_METRICS
export type DataMetricName = keyof typeof DATA_METRICS
export type LabelDataMetricName = keyof typeof LABEL_DATA_METRICS
export type SmokeMetricName = keyof typeof SMOKE_METRICS

export function isVersionMetric(word: string): word is VersionMetricName {
  return Object.hasOwn(VERSION_METRICS, word)
}

export function isLabelMetric(word: string): word is LabelMetricName {
  return Object.hasOwn(LABEL_METRICS, word)
}

export function isDataMetric(word: string): word is DataMetricName {
  return Object.hasOwn(DATA_METRICS, word)
}

export function isSmokeMetric(word: string): word is SmokeMetricName {
  return Object.hasOwn(SMOKE_METRICS, word)
}

export function isLabelDataMetric(word: string): word is LabelDataMetricName {
  return Object.hasOwn(LABEL_DATA_METRICS, word)
}

/** The unit of a metric's name, which a version, its manifests and its labels share: `f1` is a ratio of each. */
export function unitOfName(name: string): Unit {
  if (isVersionMetric(name) || isDataMetric(name)) return METRICS[name]
  return isLabelMetric(name) || isLabelDataMetric(name) ? METRICS_OF_LABEL[name] : 'ratio'
}

/** Whether the number can be one of its unit at all; NaN, an infinity or a negative count cannot. */
export function isOfUnit(value: number | null, unit: Unit): value is number {
  if (value === null || !(value >= 0)) return false
  return unit === 'ratio' ? value <= 1 : Number.isSafeInteger(value)
}

/** Whether a metric counts lines of the manifests, which are in the manifest summary. */
export function isLineCount(metric: string): boolean {
  return metric === 'invalid-lines' || metric === 'ignored-lines'
}

/** `did you mean f1?`: which of the names was probably meant by another word. */
export function suggestMetric(word: string, names: readonly string[]): string | undefined {
  const bare = word.toLowerCase().replace(/[_-]/g, '')
  const known = entryOf(OTHER_NAMES, bare)
  const same = names.find((name) => name.replaceAll('-', '') === bare)
  const meant = same ?? (known !== undefined && names.includes(known) ? known : misspelt(word, names))
  return meant === undefined ? undefined : `did you mean ${meant}?`
}
