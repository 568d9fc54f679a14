/** What a reader should know of an evaluation that can still be read: numbers that differ, labels without results. */
import { hasResults, SAME_RATIO, type Evaluation } from './evaluation.js'

/** How many are named before a warning only counts. */
const NAMED_MAX = 5

/**
 * The evaluation with the service's own F1 score where that is another number than the summary's. They are one number in
 * 64 and in 32 bits, so that they differ by less than 1e-6.
 * @param f1Score  of the version's description
 */
export function withDescribed(evaluation: Evaluation, f1Score: number | undefined): Evaluation {
  const { f1, others = [] } = evaluation
  if (f1 === null || f1Score === undefined || Math.abs(f1 - f1Score) <= SAME_RATIO) return evaluation
  const clause = `its F1Score is ${String(f1)}, that of DescribeProjectVersions is ${String(f1Score)}`
  return { ...evaluation, others: [...others, { of: 'f1', value: f1Score, clause }] }
}

/** Warnings, a sentence each. */
export function doubtsOf(evaluation: Evaluation): readonly string[] {
  const others = [evaluation, ...evaluation.labels].flatMap(({ others: found = [] }) => found)
  const unmeasured = evaluation.labels.filter((label) => !hasResults(label)).map(({ label }) => JSON.stringify(label))
  return [
    ...(others.length === 0
      ? []
      : [
          `The evaluation summary has contradictory numbers: ${listed(
            others.map(({ clause }) => clause),
            '; ',
          )}. A rule must pass for both numbers.`,
        ]),
    ...(unmeasured.length === 0
      ? []
      : [
          `The evaluation summary names ${unmeasured.length === 1 ? 'a label' : `${String(unmeasured.length)} labels`} that it has no results of: ${listed(unmeasured, ', ')}. Rules on every label fail for that.`,
        ]),
  ]
}

function listed(parts: readonly string[], between: string): string {
  const rest = parts.length - NAMED_MAX
  return parts.slice(0, NAMED_MAX).join(between) + (rest > 0 ? `${between}and ${String(rest)} more` : '')
}
