/** Rules of the gate that do not hold, as lines of plain text. */
import type { LabelShortfall, Severity } from '../gate/rule.js'
import { formatAgainst, formatBound, plural, undoFloat32 } from '../text/number.js'
import { shorten } from '../text/shorten.js'
import type { RunReport } from './run-report.js'

/** Labels that a line is followed by. */
const SHORTFALLS = 10

const LABEL_MAX_LENGTH = 60

/** A rule that does not hold: the rule with its number and the reason, and of a rule on every label the worst labels. */
export interface RuleLines {
  readonly rule: string
  /** `f1 >= 0.9: 0.8484 (reason)`. */
  readonly line: string
  /** `"pear": 0.8484 (the bound is 0.9000)`, bounded, the worst first. Empty where the reason names them all. */
  readonly shortfalls: readonly string[]
}

/** The rules of one severity that do not hold, in the order of the gate. */
export function failedRules({ verdict, evaluation }: RunReport, severity: Severity): readonly RuleLines[] {
  const fromFloat = evaluation?.source === 'describe'
  return (verdict?.rules ?? [])
    .filter((rule) => rule.result === 'fails' && rule.severity === severity)
    .map(({ rule, actual, bound, reason, shortfalls }) => {
      const shown = formatAgainst(actual !== null && fromFloat ? undoFloat32(actual) : actual, bound)
      const why = reason === '' ? `the bound is ${formatBound(bound)}` : reason
      return { rule, line: `${rule}: ${shown} (${why})`, shortfalls: shortfallLines(shortfalls) }
    })
}

function shortfallLines(shortfalls: readonly LabelShortfall[]): readonly string[] {
  if (shortfalls.length < 2) return []
  const rest = shortfalls.length - SHORTFALLS
  return [
    ...shortfalls.slice(0, SHORTFALLS).map(({ label, actual, bound, reason }) => {
      const why = actual === null || bound === null ? reason : `the bound is ${formatBound(bound)}`
      return `${JSON.stringify(shorten(label, LABEL_MAX_LENGTH))}: ${formatAgainst(actual, bound)} (${why})`
    }),
    ...(rest > 0 ? [`… and ${plural(rest, 'more label')}`] : []),
  ]
}
