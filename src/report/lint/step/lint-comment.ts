/** The comment of a lint on a pull request: short; the job summary has the rest. */
import { fitLength } from '../../../text/fit.js'
import { toCode, toLink, toProse } from '../../../text/markdown.js'
import { formatCount, plural } from '../../../text/number.js'
import { shorten } from '../../../text/shorten.js'
import { totalsByCode } from '../count-findings.js'
import { SIGN_OF_SEVERITY } from './findings-by-code.js'
import { failedRulesOf, noteOf } from '../shown-lint.js'
import { changesSince } from './lint-changes.js'
import { countsOfLint, forecastOf, signOfLint, titleOfLint } from './lint-words.js'
import type { LintedBase } from './lint-run-report.js'
import type { ShownLintRun } from './show-lint-run.js'

/** GitHub's cap on the body of a comment, in characters. */
const COMMENT_MAX_LENGTH = 65_536

const CODES_MAX = 5
const RULES_MAX = 10
const MESSAGE_MAX_LENGTH = 600

/** @param marker  the hidden first line, by which a later run finds the comment */
export function renderLintComment(step: ShownLintRun, marker: string): string {
  const { lint, failure, run } = step
  const names =
    lint === undefined ? [] : [lint.training.name, ...(lint.testing === undefined ? [] : [lint.testing.name])]
  const title = names.length === 0 ? '' : `: ${names.map((name) => toCode(shorten(name, 80))).join(', ')}`
  const facts = lint === undefined ? [] : [`${forecastOf(lint)} ${countsOfLint(lint)}`]
  const rules = failedRulesOf(lint?.gate)
    .slice(0, RULES_MAX)
    .map((verdict) => `- ${toCode(shorten(verdict.rule, 80))} ${toProse(shorten(noteOf(verdict), 200))}`)
  const codes = lint === undefined ? [] : totalsByCode(lint.report)
  const listed = codes
    .slice(0, CODES_MAX)
    .map(({ code, severity, count }) => `- ${SIGN_OF_SEVERITY[severity]} ${formatCount(count)} × ${toCode(code)}`)
  const rest = codes.length - listed.length
  const whole = [
    `### ${signOfLint(step)} ${titleOfLint(step)}${title}`,
    ...facts,
    ...(lint === undefined && failure !== undefined
      ? [
          `${toProse(shorten(failure.message, MESSAGE_MAX_LENGTH))} ${toProse(shorten(failure.hint, MESSAGE_MAX_LENGTH))}`,
        ]
      : []),
    ...(rules.length === 0 ? [] : [['Rules of the gate that failed:', '', ...rules].join('\n')]),
    ...(listed.length === 0
      ? []
      : [['Findings:', '', ...listed, ...(rest > 0 ? [`- … and ${plural(rest, 'more code')}`] : [])].join('\n')]),
    ...(lint?.base === undefined ? [] : [changes(lint.base)]),
    ...(run.runUrl === undefined ? [] : [linkTo(run.runUrl, codes.length > 0)]),
  ].join('\n\n')
  return fitLength(`${marker}\n${whole}`, COMMENT_MAX_LENGTH)
}

function linkTo(runUrl: string, hasFindings: boolean): string {
  return `${toLink('This run', runUrl)} has ${hasFindings ? 'the findings line by line' : 'the details'}.`
}

function changes(base: LintedBase): string {
  const lines = changesSince(base).map((line) => `- ${line}`)
  return `Changes since ${toCode(shorten(base.name, 80))}:\n\n${lines.join('\n')}`
}
