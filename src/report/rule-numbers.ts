/** The numbers of a gate rule as they are shown. */
import { unitOfName } from '../gate/metric.js'
import type { RuleVerdict } from '../gate/rule.js'
import { formatCompared, formatCount, undoFloat32 } from '../text/number.js'

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
  // 0 lines are not a ratio of 0.0000.
  if (unitOfName(metric) === 'count') return { actual: formatCount(actual), bound: formatCount(bound) }
  return formatCompared(actual !== null && fromFloat ? undoFloat32(actual) : actual, bound)
}
