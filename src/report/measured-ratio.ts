/** A ratio of the version as it is shown where no bound is beside it. */
import { formatRatio, undoFloat32 } from '../text/number.js'
import { ruleNumbers } from './rule-numbers.js'
import type { RunReport } from './run-report.js'

/**
 * With four decimals, or with as many as a rule of the gate takes to tell it from its bound: 0.79999 that fails
 * `f1 >= 0.8` is nowhere called 0.8000.
 * @param metric  as the gate names it
 */
export function measuredRatio(
  { verdict, evaluation }: Pick<RunReport, 'verdict' | 'evaluation'>,
  metric: string,
  ratio: number | null,
): string {
  const fromFloat = evaluation?.source === 'describe'
  const besideBounds = (verdict?.rules ?? [])
    .filter((rule) => rule.metric === metric && rule.label === null && rule.actual === ratio && rule.bound !== null)
    .map((rule) => ruleNumbers(rule, rule, fromFloat))
    // Where the two are equal, the bound is what is shown, with the decimals that it was written with.
    .filter(({ actual, bound }) => actual !== bound)
  const short = formatRatio(ratio !== null && fromFloat ? undoFloat32(ratio) : ratio)
  return besideBounds.reduce((longest, { actual }) => (actual.length > longest.length ? actual : longest), short)
}
