/** The labels that an evaluation summary names, and whether it names each of them once. */
import type { ConfusionCell, LabelEvaluation } from './evaluation.js'

/**
 * Labels that the summary names without having results of them, each once: what is missing has to be seen, or a rule on
 * every label would pass over them.
 * @param named  EvaluationDetails.Labels
 */
export function unmeasuredLabels(
  measured: readonly LabelEvaluation[],
  named: readonly string[],
  confusion: readonly ConfusionCell[],
): readonly LabelEvaluation[] {
  const known = new Set(measured.map(({ label }) => label))
  const inMatrix = confusion.flatMap(({ groundTruthLabel, predictedLabel }) => [groundTruthLabel, predictedLabel])
  return [...new Set([...named, ...inMatrix])]
    .filter((label) => !known.has(label))
    .map((label) => ({ label, testingImages: null, f1: null, precision: null, recall: null, threshold: null }))
}

/** What appears twice, one clause for each: there is no way to know which is right. */
export function duplicateProblems(
  measured: readonly LabelEvaluation[],
  named: readonly string[],
  confusion: readonly ConfusionCell[],
): readonly string[] {
  const inResults = firstTwice(measured.map(({ label }) => label))
  const inDetails = firstTwice(named)
  const inMatrix = firstTwice(
    confusion.map(({ groundTruthLabel, predictedLabel }) => JSON.stringify([groundTruthLabel, predictedLabel])),
  )
  return [
    ...(inResults === undefined ? [] : [`LabelEvaluationResults has the label ${quoted(inResults)} twice`]),
    ...(inDetails === undefined ? [] : [`EvaluationDetails.Labels has the label ${quoted(inDetails)} twice`]),
    ...(inMatrix === undefined ? [] : [`the ConfusionMatrix has the cell ${inMatrix.slice(0, 120)} twice`]),
  ]
}

function firstTwice(texts: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return texts.find((text) => {
    if (seen.has(text)) return true
    seen.add(text)
    return false
  })
}

function quoted(label: string): string {
  return JSON.stringify(label).slice(0, 60)
}
