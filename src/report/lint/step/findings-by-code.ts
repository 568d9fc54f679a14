/** The findings by code, worst first, with examples and what to do. */
import type { LintFinding } from '../../../lint/lint-report.js'
import { toCode, toDetails, toProse } from '../../../text/markdown.js'
import { formatCount } from '../../../text/number.js'
import { shorten } from '../../../text/shorten.js'
import type { Section } from '../../summary/section.js'
import { totalsByCode, type CodeTotal } from '../count-findings.js'
import { groupFindings, listLines, nameOfManifest } from '../shown-lint.js'
import type { LintedData } from './lint-run-report.js'
import { toShownLint } from './show-lint-run.js'

/** How a finding is marked. */
export const SIGN_OF_SEVERITY = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const

/** Messages of a code that are shown, in the full form and where there is little space. */
const EXAMPLES = 5
const FEW_EXAMPLES = 1

/** Codes of errors that are unfolded. Our choice: one screen. */
const OPEN_MAX = 5

const MESSAGE_MAX_LENGTH = 400

export function lintFindingsSection(lint: LintedData, heading = '### Findings'): Section | undefined {
  const totals = totalsByCode(lint.report)
  if (totals.length === 0) return undefined
  const render = (examples: number): string =>
    [heading, ...totals.map((total, index) => ofCode(lint, total, { examples, isOpen: index < OPEN_MAX }))].join('\n\n')
  const list = totals.map(
    ({ code, severity, count }) => `- ${SIGN_OF_SEVERITY[severity]} ${formatCount(count)} × ${toCode(code)}`,
  )
  return {
    title: 'the findings',
    weight: 70,
    forms: [render(EXAMPLES), render(FEW_EXAMPLES), [heading, list.join('\n')].join('\n\n')],
  }
}

/** How much of a code is shown. */
interface Shown {
  readonly examples: number
  readonly isOpen: boolean
}

function ofCode(lint: LintedData, { code, severity, count }: CodeTotal, { examples, isOpen }: Shown): string {
  const findings = lint.report.findings.filter((finding) => finding.code === code)
  const groups = groupFindings(findings, ({ manifest, message }) => JSON.stringify([manifest, message]))
  const lines = groups.slice(0, examples).map((group) => `- ${exampleOf(lint, group)}`)
  const rest = groups.length - lines.length
  const fix = findings.find((finding) => finding.fix !== undefined)?.fix
  const body = [
    [...lines, ...(rest > 0 ? [`- … and ${formatCount(rest)} more in the JSON report`] : [])].join('\n'),
    ...(fix === undefined ? [] : [`**What to do:** ${toProse(shorten(fix, MESSAGE_MAX_LENGTH))}`]),
  ]
  const title = `${SIGN_OF_SEVERITY[severity]} <code>${code}</code>: ${formatCount(count)}`
  return toDetails(title, body.filter((part) => part !== '').join('\n\n'), isOpen && severity === 'error')
}

function exampleOf(lint: LintedData, group: readonly [LintFinding, ...LintFinding[]]): string {
  const [{ message, manifest }] = group
  const name = manifest === 'both' ? 'both manifests' : toCode(shorten(nameOfManifest(toShownLint(lint), group[0]), 80))
  const lines = listLines(group)
  return `${name}${lines === undefined ? '' : `, ${lines}`}: ${toProse(shorten(message, MESSAGE_MAX_LENGTH))}`
}
