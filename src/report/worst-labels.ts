/** The order in which labels and mix-ups are shown. */
import type { LabelTally } from '../snapshot/tally.js'
import type { ConfusionCell, Evaluation, LabelEvaluation } from '../evaluation/evaluation.js'

/** Labels by F1 score, lowest first; among equals the one with fewer testing images; those without a score last. */
export function worstLabelsFirst(evaluation: Evaluation): readonly LabelEvaluation[] {
  return [...evaluation.labels].sort(
    (a, b) => rank(a.f1) - rank(b.f1) || rank(a.testingImages) - rank(b.testingImages) || compareText(a.label, b.label),
  )
}

/** Mix-ups (other label predicted than the true one), the greatest share first; cells with no share are left out. */
export function worstPairsFirst(evaluation: Evaluation): readonly ConfusionCell[] {
  return evaluation.confusion
    .filter((cell) => cell.groundTruthLabel !== cell.predictedLabel && cell.share > 0)
    .sort(
      (a, b) =>
        b.share - a.share ||
        compareText(a.groundTruthLabel, b.groundTruthLabel) ||
        compareText(a.predictedLabel, b.predictedLabel),
    )
}

/** How often a label was seen where it is not, or missed. */
export function mistakesOf({ falsePositives, misses }: LabelTally): number {
  return falsePositives + misses
}

/** Labels with mistakes, the most of them first; among equals the one with fewer true positives. */
export function mistakesFirst(labels: readonly LabelTally[]): readonly LabelTally[] {
  return labels
    .filter((tally) => mistakesOf(tally) > 0)
    .sort((a, b) => mistakesOf(b) - mistakesOf(a) || a.truePositives - b.truePositives || compareText(a.label, b.label))
}

/** Finite, so that two missing numbers are equal instead of NaN apart. */
function rank(value: number | null): number {
  return value !== null && Number.isFinite(value) ? value : Number.MAX_VALUE
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
