/** Failed rules of the gate as lines of plain text. */
import { formatAgainst, formatBound, undoFloat32 } from '../text/number.js'
import type { RunReport } from './run-report.js'

/** `f1 >= 0.9: 0.8484 (reason)`, a line for each rule that does not hold. */
export function failedRuleLines({ verdict, evaluation }: RunReport): readonly string[] {
  const fromFloat = evaluation?.source === 'describe'
  return (verdict?.rules ?? [])
    .filter(({ result }) => result === 'fails')
    .map(({ rule, actual, bound, reason }) => {
      const shown = formatAgainst(actual !== null && fromFloat ? undoFloat32(actual) : actual, bound)
      const why = reason === '' ? `the bound is ${formatBound(bound)}` : reason
      return `${rule}: ${shown} (${why})`
    })
}
