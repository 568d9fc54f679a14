/** The numbers of a gate rule as they are shown. */
import { unitOfName } from '../gate/grammar/metric.js'
import type { RuleVerdict } from '../gate/grammar/rule.js'
import { formatCompared, formatCount, undoFloat32 } from '../text/number.js'

/**
 * What was found next to its bound: always on the side on which the rule was judged.
 * @param of         which rule; of a rule on a float, whether the two are a tie
 * @param fromFloat  whether what was found is the service's F1Score, a 32-bit float
 */
export function ruleNumbers(
  of: Pick<RuleVerdict, 'metric' | 'rule' | 'isTie'>,
  { actual, bound }: Pick<RuleVerdict, 'actual' | 'bound'>,
  fromFloat: boolean,
): { readonly actual: string; readonly bound: string } {
  // 0 lines are not a ratio of 0.0000.
  if (unitOfName(of.metric) === 'count') return { actual: formatCount(actual), bound: formatCount(bound) }
  const found = fromFloat && actual !== null ? undoFloat32(actual) : actual
  if (of.isTie === undefined) return formatCompared(found, bound)
  return formatCompared(found, bound, of.isTie ? Infinity : 0)
}
