/** The numbers of a gate rule as they are shown. */
import { unitOfName } from '../gate/metric.js'
import type { RuleVerdict } from '../gate/rule.js'
import { CHANGE_NOISE, formatCompared, formatCount, undoFloat32 } from '../text/number.js'

/**
 * What was found beside its bound: never on another side of it than the rule was judged.
 * @param of         which rule
 * @param fromFloat  whether what was found is the service's F1Score, a 32-bit float
 */
export function ruleNumbers(
  of: Pick<RuleVerdict, 'metric' | 'rule'>,
  { actual, bound }: Pick<RuleVerdict, 'actual' | 'bound'>,
  fromFloat: boolean,
): { readonly actual: string; readonly bound: string } {
  // 0 lines are not a ratio of 0.0000.
  if (unitOfName(of.metric) === 'count') return { actual: formatCount(actual), bound: formatCount(bound) }
  if (!fromFloat || actual === null) return formatCompared(actual, bound)
  // Only F1 is known as a float, so that no label is called so.
  if (of.rule.includes('baseline')) return formatCompared(undoFloat32(actual), bound, CHANGE_NOISE)
  return formatCompared(bound !== null && Math.fround(bound) === actual ? bound : undoFloat32(actual), bound)
}
