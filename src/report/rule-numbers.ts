/** The numbers of a gate rule as they are shown. */
import type { LabelMetricName, VersionMetricName } from '../gate/metric.js'
import type { RuleVerdict } from '../gate/rule.js'
import { formatCompared, formatCount, undoFloat32 } from '../text/number.js'

/** Counts are whole numbers, so that 0 lines are not shown as a ratio. Held to the gate's own list by its type. */
const UNITS: Readonly<Record<VersionMetricName | LabelMetricName, 'ratio' | 'count'>> = {
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
}

const COUNTS: ReadonlySet<string> = new Set(
  Object.entries(UNITS).flatMap(([name, unit]) => (unit === 'count' ? [name] : [])),
)

/**
 * What was found beside its bound.
 * @param metric     as {@link RuleVerdict.metric}
 * @param fromFloat  whether what was found is the service's F1Score, a 32-bit float
 */
export function ruleNumbers(
  metric: string,
  { actual, bound }: Pick<RuleVerdict, 'actual' | 'bound'>,
  fromFloat: boolean,
): { readonly actual: string; readonly bound: string } {
  if (COUNTS.has(metric)) return { actual: formatCount(actual), bound: formatCount(bound) }
  return formatCompared(actual !== null && fromFloat ? undoFloat32(actual) : actual, bound)
}
