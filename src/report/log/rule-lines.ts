/** Failed rules of the gate, as lines of plain text. */
import type { LabelShortfall, RuleVerdict, Severity } from '../../gate/grammar/rule.js'
import { distinctNames } from '../../text/distinct.js'
import { plural } from '../../text/number.js'
import { ruleNumbers } from '../rule-numbers.js'
import type { ShownReport } from '../redact-report.js'

/** Labels that follow a line. */
const SHORTFALLS = 10

const LABEL_MAX_LENGTH = 60

/** A failed rule: the rule with its number and the reason, and of a rule on every label the worst labels. */
export interface RuleLines {
  readonly rule: string
  /** `f1 >= 0.9: 0.8484 (reason)`. */
  readonly line: string
  /** `"pear": 0.8484 (the bound is 0.9000)`, bounded, the worst first. Empty where the reason names them all. */
  readonly shortfalls: readonly string[]
}

/** The failed rules of one severity, in the order of the gate. */
export function failedRules({ verdict }: ShownReport, severity: Severity): readonly RuleLines[] {
  return (verdict?.rules ?? [])
    .filter((rule) => rule.result === 'fails' && rule.severity === severity)
    .map((verdict) => {
      const { rule, reason, shortfalls } = verdict
      const { actual, bound } = ruleNumbers(verdict, verdict)
      const line = `${rule}: ${actual} (${reason === '' ? `the bound is ${bound}` : reason})`
      return { rule, line, shortfalls: shortfallLines(verdict, shortfalls) }
    })
}

function shortfallLines(of: RuleVerdict, shortfalls: readonly LabelShortfall[]): readonly string[] {
  if (shortfalls.length < 2) return []
  const rest = shortfalls.length - SHORTFALLS
  const names = distinctNames(
    shortfalls.map(({ label }) => label),
    LABEL_MAX_LENGTH,
  )
  return [
    ...shortfalls.slice(0, SHORTFALLS).map((shortfall, index) => {
      const { actual, bound } = ruleNumbers(of, shortfall)
      const isCompared = shortfall.actual !== null && shortfall.bound !== null
      const name = JSON.stringify(names[index])
      return `${name}: ${actual} (${isCompared ? `the bound is ${bound}` : shortfall.reason})`
    }),
    ...(rest > 0 ? [`… and ${plural(rest, 'more label')}`] : []),
  ]
}
