/** Estimates of F1 with their intervals, in words. */
import type { F1Estimate } from '../../snapshot/bootstrap.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import { formatRatio } from '../../text/number.js'

/** In the place of an interval that nothing can be said about. */
export const NO_INTERVAL = '–'

/**
 * `0.8712 to 0.9310`. Where no image was wrong every draw gives 1: then the rule of three bounds the share of images
 * that may be wrong at 95 %, 3 in as many as were tested. Where none was right, it bounds the share that may be.
 */
export function intervalOf({ low, high, images }: F1Estimate): string {
  if (low === high && low === 1) return images > 3 ? `${formatRatio(1 - 3 / images)} or more` : NO_INTERVAL
  if (low === high && low === 0) return images > 3 ? `${formatRatio(3 / images)} or less` : NO_INTERVAL
  if (low === high) return NO_INTERVAL
  return `${formatRatio(low)} to ${formatRatio(high)}`
}

/**
 * The labels that the service counts, as 0, though no testing image has them. Draws of images cannot do that, so that an
 * interval would not contain the F1 next to it, and is left out.
 */
export function untestedLabels(evaluation: Evaluation | undefined): number {
  return evaluation?.labels.filter(({ testingImages }) => testingImages === 0).length ?? 0
}

/** Why the interval says less than it seems to; nothing where it does not. */
export function cautionOf({ caution }: F1Estimate): readonly string[] {
  return caution === null ? [] : [CAUTIONS[caution]]
}

const CAUTIONS: Readonly<Record<NonNullable<F1Estimate['caution']>, string>> = {
  'few-images': '⚠️ With so few images, the real uncertainty is greater than this interval shows.',
  'no-variation':
    '⚠️ Every resample of the images gave the same score, as happens when none of them, or all of them, are wrong. That is not certainty: an event seen in none of n images may still have a rate of up to 3 in n (rule of three, 95 %), which is where the bound comes from.',
  'rare-labels':
    '⚠️ Most labels have only a few examples in the ground truth, so the interval may miss the true score.',
}
