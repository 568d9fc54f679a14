/** The rules of the gate, failed ones first. */
import type { RuleVerdict } from '../../gate/grammar/rule.js'
import { formatCount } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'
import { renderTable } from '../../text/table.js'
import { toCode, toProse } from '../../text/markdown.js'
import { ruleNumbers } from '../rule-numbers.js'
import type { ShownReport } from '../redact-report.js'
import { BETWEEN, type Section } from './section.js'
import { shortfallParts } from './shortfalls.js'

const RULE_MAX_LENGTH = 80
const REASON_MAX_LENGTH = 400

/** How many rules are shown where space is short. */
const FEW = 20

export function gateSection({
  verdict,
  recordedVerdict,
}: Pick<ShownReport, 'verdict' | 'recordedVerdict'>): Section | undefined {
  if (verdict === undefined || verdict.rules.length === 0) return undefined
  const rules = [...verdict.rules].sort((a, b) => rankOf(a) - rankOf(b))
  const recorded =
    recordedVerdict === undefined ? [] : [`The verdict \`${recordedVerdict}\` was recorded in the version’s tags.`]
  const rest = rules.length - FEW
  const all = [render(rules), ...recorded].join(BETWEEN)
  const few = [render(rules.slice(0, FEW)), `… and ${formatCount(rest)} more rules.`, ...recorded]
  const withLabels = (withFolded: boolean): string => [all, ...shortfallParts(rules, withFolded)].join(BETWEEN)
  const forms: Section['forms'] = [withLabels(true), withLabels(false), all, ...(rest > 0 ? [few.join(BETWEEN)] : [])]
  return { title: 'Gate', weight: 92, forms }
}

/** Failed rules first, then warnings, skipped rules and passed rules. */
function rankOf({ result, severity }: RuleVerdict): number {
  if (result === 'fails') return severity === 'fail' ? 0 : 1
  return result === 'skipped' ? 2 : 3
}

function signOf({ result, severity }: RuleVerdict): string {
  if (result === 'holds') return '✅'
  if (result === 'skipped') return '⏭️'
  return severity === 'warn' ? '⚠️' : '❌'
}

/** What the signs mean that are not obvious. */
function legendOf(rules: readonly RuleVerdict[]): readonly string[] {
  const signs = new Set(rules.map(signOf))
  const meanings = [
    ...(signs.has('⚠️') ? ['⚠️ failed, but only warns'] : []),
    ...(signs.has('⏭️') ? ['⏭️ could not be judged and was skipped'] : []),
  ]
  return meanings.length === 0 ? [] : [`${meanings.join('; ')}.`]
}

function render(rules: readonly RuleVerdict[]): string {
  const columns = [
    { heading: '', align: 'center' },
    { heading: 'Rule' },
    { heading: 'Actual', align: 'right' },
    { heading: 'Bound', align: 'right' },
    { heading: 'Why' },
  ] as const
  const rows = rules.map((verdict) => {
    const { actual, bound } = ruleNumbers(verdict, verdict)
    const why = toProse(shorten(verdict.reason, REASON_MAX_LENGTH))
    return [signOf(verdict), toCode(shorten(verdict.rule, RULE_MAX_LENGTH)), actual, bound, why]
  })
  const hasReasons = rules.some(({ reason }) => reason !== '')
  const width = hasReasons ? columns.length : columns.length - 1
  const table = renderTable(
    columns.slice(0, width),
    rows.map((row) => row.slice(0, width)),
  )
  return ['### Gate', table, ...legendOf(rules)].join('\n\n')
}
