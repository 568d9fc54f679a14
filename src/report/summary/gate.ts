/** The rules of the gate, those that do not hold first. */
import type { RuleResult, RuleVerdict, Severity } from '../../gate/rule.js'
import { formatCount, formatAgainst, formatBound, undoFloat32 } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'
import { renderTable } from '../../text/table.js'
import { toCode, toProse } from '../../text/markdown.js'
import type { RunReport } from '../run-report.js'
import type { Section } from './section.js'

const RULE_MAX_LENGTH = 80
const REASON_MAX_LENGTH = 400

/** How many rules are shown where space is short. */
const FEW = 20

export function gateSection({ verdict, evaluation }: RunReport): Section | undefined {
  if (verdict === undefined || verdict.rules.length === 0) return undefined
  const fromFloat = evaluation?.source === 'describe'
  const rules = [...verdict.rules].sort((a, b) => ORDER[a.result] - ORDER[b.result])
  const rest = rules.length - FEW
  const short = `${render(rules.slice(0, FEW), fromFloat)}\n\n… and ${formatCount(rest)} more rules.`
  return { title: 'Gate', weight: 92, forms: [render(rules, fromFloat), ...(rest > 0 ? [short] : [])] }
}

const ORDER = { fails: 0, skipped: 1, holds: 2 } as const

/** ⏭️ stands for a rule that could not be judged. */
function signOf(result: RuleResult, severity: Severity): string {
  if (result === 'holds') return '✅'
  if (result === 'skipped') return '⏭️'
  return severity === 'warn' ? '⚠️' : '❌'
}

function render(rules: readonly RuleVerdict[], fromFloat: boolean): string {
  const columns = [
    { heading: '', align: 'center' },
    { heading: 'Rule' },
    { heading: 'Actual', align: 'right' },
    { heading: 'Bound', align: 'right' },
    { heading: 'Why' },
  ] as const
  const rows = rules.map(({ rule, severity, actual, bound, result, reason }) => [
    signOf(result, severity),
    toCode(shorten(rule, RULE_MAX_LENGTH)),
    formatAgainst(actual !== null && fromFloat ? undoFloat32(actual) : actual, bound),
    formatBound(bound),
    toProse(shorten(reason, REASON_MAX_LENGTH)),
  ])
  const hasReasons = rules.some(({ reason }) => reason !== '')
  const width = hasReasons ? columns.length : columns.length - 1
  return `### Gate\n\n${renderTable(
    columns.slice(0, width),
    rows.map((row) => row.slice(0, width)),
  )}`
}
