/** The labels that fail a rule on every label. */
import type { LabelShortfall, RuleVerdict } from '../../gate/grammar/rule.js'
import { toCode, toDetails, toProse } from '../../text/markdown.js'
import { formatCount, plural } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'
import { renderTable } from '../../text/table.js'
import { ruleNumbers } from '../rule-numbers.js'
import { labelNames } from './label-cells.js'

/** Labels of a rule that are shown at once, and that are a click away: what is beyond has the JSON report. */
const SHOWN_AT_ONCE = 10
const FOLDED_MAX = 100

/** Rules whose labels are listed. */
const RULES_MAX = 5

const RULE_MAX_LENGTH = 80
const REASON_MAX_LENGTH = 200

/**
 * A table for each rule. A single label is already in the table of the rules.
 * @param withFolded  whether the labels after the first ones are there too, to be opened
 */
export function shortfallParts(rules: readonly RuleVerdict[], withFolded: boolean): readonly string[] {
  const short = rules.filter(({ shortfalls }) => shortfalls.length > 1)
  const rest = short.length - RULES_MAX
  return [
    ...short
      .slice(0, RULES_MAX)
      .flatMap((verdict) => [
        titleOf(verdict.rule, verdict.shortfalls.length),
        render(verdict, verdict.shortfalls.slice(0, SHOWN_AT_ONCE), verdict.shortfalls),
        ...(withFolded ? fold(verdict) : []),
      ]),
    ...(rest > 0 ? [`The labels that fail ${plural(rest, 'more rule')} are in the JSON report.`] : []),
  ]
}

function titleOf(rule: string, count: number): string {
  const which =
    count > SHOWN_AT_ONCE ? `the ${String(SHOWN_AT_ONCE)} worst of ${formatCount(count)}` : formatCount(count)
  return `**Labels that fail** ${toCode(shorten(rule, RULE_MAX_LENGTH))}**: ${which}**`
}

function fold(verdict: RuleVerdict): readonly string[] {
  const { shortfalls } = verdict
  const folded = shortfalls.slice(SHOWN_AT_ONCE, SHOWN_AT_ONCE + FOLDED_MAX)
  if (folded.length === 0) return []
  const beyond = shortfalls.length - SHOWN_AT_ONCE - folded.length
  const more = beyond > 0 ? `; ${formatCount(beyond)} more in the JSON report` : ''
  return [toDetails(`The next ${plural(folded.length, 'label')}${more}`, render(verdict, folded, shortfalls))]
}

/** The reason says something new only where there is nothing to compare. */
function render(rule: RuleVerdict, shortfalls: readonly LabelShortfall[], all: readonly LabelShortfall[]): string {
  const nameOf = labelNames(all.map(({ label }) => label))
  const isBare = ({ actual, bound }: LabelShortfall): boolean => actual === null || bound === null
  const columns = [
    { heading: 'Label' },
    { heading: 'Actual', align: 'right' },
    { heading: 'Bound', align: 'right' },
    ...(shortfalls.some(isBare) ? [{ heading: 'Why' }] : []),
  ] as const
  const rows = shortfalls.map((shortfall) => {
    const { actual, bound } = ruleNumbers(rule, shortfall)
    const why = isBare(shortfall) ? toProse(shorten(shortfall.reason, REASON_MAX_LENGTH)) : ''
    return [nameOf(shortfall.label), actual, bound, why]
  })
  return renderTable(
    columns,
    rows.map((row) => row.slice(0, columns.length)),
  )
}
