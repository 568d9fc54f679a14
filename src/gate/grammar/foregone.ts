/** Whether a rule can both pass and fail, or ends the same way on every possible version. */
import { differenceOf, DOUBLE_NOISE, satisfies } from './compare.js'
import { unitOf } from './format.js'
import type { Bound, Metric, Operator } from './rule.js'

/** `never-holds`: no version can pass the rule. `never-fails`: no version that has the number can fail it. */
export type Foregone = 'never-holds' | 'never-fails'

/** The numbers that a metric can have, both ends included. */
interface Range {
  readonly low: number
  readonly high: number
}

/**
 * How a rule ends on every version, on all manifests, and on whatever they are compared with; undefined where it depends
 * on them. A missing metric fails every rule and is not considered here.
 */
export function foregoneOf(metric: Metric, op: Operator, bound: Bound): Foregone | undefined {
  const numbers = rangeOf(metric)
  if (!differences(metric, numbers, bound).some((difference) => satisfies(op, difference))) return 'never-holds'
  // An evaluation that lists no labels fails `label-count >= 1`, so that the rule can fail.
  const whole = metric.kind === 'label-count' ? { ...numbers, low: 0 } : numbers
  return differences(metric, whole, bound).every((difference) => satisfies(op, difference)) ? 'never-fails' : undefined
}

/** `f1 is never below 0`: why a rule always ends the same way. */
export function whyForegone(metric: Metric, op: Operator, bound: Bound, name: string): string {
  const { low, high } = rangeOf(metric)
  if (bound.kind !== 'number') {
    const two = bound.kind === 'base' ? 'two sets of manifests' : 'two versions'
    return `${name} of ${two} never differs by more than ${String(high)}`
  }
  const isLow = bound.value <= low + DOUBLE_NOISE
  return `${name} is never ${isLow ? 'below' : 'above'} ${String(isLow ? low : high)}`
}

function rangeOf(metric: Metric): Range {
  if (unitOf(metric) === 'ratio') return { low: 0, high: 1 }
  // A model has labels.
  return { low: metric.kind === 'label-count' ? 1 : 0, high: Number.MAX_SAFE_INTEGER }
}

/** The least and the greatest that a number can differ from its bound, as the judge would see it, and one in between. */
function differences(metric: Metric, { low, high }: Range, bound: Bound): readonly number[] {
  const noise = unitOf(metric) === 'count' ? 'exact' : DOUBLE_NOISE
  const [least, greatest] =
    bound.kind === 'number'
      ? [differenceOf(low, bound.value, noise), differenceOf(high, bound.value, noise)]
      : [differenceOf(low - high, bound.offset, noise), differenceOf(high - low, bound.offset, noise)]
  // Whether a number can meet its bound: `==` may fail at both ends.
  return least < 0 && greatest > 0 ? [least, 0, greatest] : [least, greatest]
}
