/** Estimates of F1 with their intervals, in words. */
import type { F1Estimate } from '../../evaluation/bootstrap.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import { formatRatio } from '../../text/number.js'

/**
 * `0.8712 to 0.9310`. Where no image was wrong every draw gives 1: then the rule of three bounds the share of images
 * that may be wrong at 95 %, 3 in as many as were tested. Where none was right, it bounds the share that may be.
 */
export function intervalOf({ low, high, images }: F1Estimate): string {
  if (low === high && low === 1) return images > 3 ? `${formatRatio(1 - 3 / images)} or more` : '–'
  if (low === high && low === 0) return images > 3 ? `${formatRatio(3 / images)} or less` : '–'
  if (low === high) return '–'
  return `${formatRatio(low)} to ${formatRatio(high)}`
}

/**
 * The labels that the service counts, as 0, though no testing image has them. Draws of images cannot do that, so that an
 * interval would not hold the F1 beside it, and is left out.
 */
export function untestedLabels(evaluation: Evaluation | undefined): number {
  return evaluation?.labels.filter(({ testingImages }) => testingImages === 0).length ?? 0
}

/** Why the interval says less than it seems to; nothing where it does not. */
export function cautionOf({ caution }: F1Estimate): readonly string[] {
  return caution === null ? [] : [CAUTIONS[caution]]
}

const CAUTIONS: Readonly<Record<NonNullable<F1Estimate['caution']>, string>> = {
  'few-images': '⚠️ There are so few images that the real uncertainty is greater than the interval says.',
  'no-variation':
    '⚠️ Every draw of the images gave the same score, as when none of them is wrong, or all. That is not certainty: what is so in none of n images may be so in up to 3 of n (the rule of three, at 95 %), and the bound says no more than that.',
  'rare-labels':
    '⚠️ Most labels stand in the ground truth only a few times, so that the interval may lie beside the true score.',
}
