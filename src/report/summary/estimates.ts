/** Estimates of F1 with their intervals, in words. */
import type { F1Estimate } from '../../evaluation/bootstrap.js'
import { formatRatio } from '../../text/number.js'

/** `0.8712 to 0.9310`. */
export function intervalOf({ low, high }: F1Estimate): string {
  return `${formatRatio(low)} to ${formatRatio(high)}`
}

/** Why the interval says less than it seems to; nothing where it does not. */
export function cautionOf({ caution }: F1Estimate): readonly string[] {
  return caution === null ? [] : [CAUTIONS[caution]]
}

const CAUTIONS: Readonly<Record<NonNullable<F1Estimate['caution']>, string>> = {
  'few-images': '⚠️ There are so few images that the real uncertainty is greater than the interval says.',
  'no-variation':
    '⚠️ Every draw of the images gave the same score, as when none of them is wrong. That the interval has no width is not certainty.',
  'rare-labels':
    '⚠️ Most labels stand in the ground truth only a few times, so that the interval may lie beside the true score.',
}
