/** The numbers of a gate rule as they are shown. */
import { unitOfName } from '../gate/grammar/metric.js'
import type { RuleVerdict } from '../gate/grammar/rule.js'
import { formatCompared, formatCount } from '../text/number.js'

/**
 * What was found next to its bound: always on the side on which the rule was judged.
 * @param of  which rule; of a rule on a float, whether the two are a tie
 */
export function ruleNumbers(
  of: Pick<RuleVerdict, 'metric' | 'rule' | 'isTie'>,
  { actual, bound }: Pick<RuleVerdict, 'actual' | 'bound'>,
): { readonly actual: string; readonly bound: string } {
  // 0 lines are not a ratio of 0.0000.
  if (unitOfName(of.metric) === 'count') return { actual: formatCount(actual), bound: formatCount(bound) }
  if (of.isTie === undefined) return formatCompared(actual, bound)
  return formatCompared(actual, bound, of.isTie ? Infinity : 0)
}
