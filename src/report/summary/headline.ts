/** The top of the summary: passed or not, and why. */
import type { Failure } from '../run-report.js'
import type { ShownReport } from '../redact-report.js'
import { unitOfName } from '../../gate/grammar/metric.js'
import type { RuleVerdict } from '../../gate/grammar/rule.js'
import { formatCount, formatSigned } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'
import { renderTable } from '../../text/table.js'
import { toCode, toProse, toTextBlock } from '../../text/markdown.js'
import { ruleNumbers } from '../rule-numbers.js'
import { aftermathOf, listedFindings, messageOfFailure, reasonOf, signOf, titleOf } from '../outcome-text.js'
import type { Section } from './section.js'

/** What is shown of a long message; the JSON report has it whole. */
const MESSAGE_MAX_LENGTH = 4000
const SHORT_MESSAGE_MAX_LENGTH = 400

/** What is shown of the value of one input. */
const GIVEN_MAX_LENGTH = 80

/** Lines of a longer input that are shown with a mark under the fault; all of them are in the log. */
const PLACES_MAX = 10

export function headlineSection(report: ShownReport): Section {
  const heading = `## ${signOf(report)} ${titleOf(report)}`
  const named = [heading + namesOf(report), ...factsOf(report, MESSAGE_MAX_LENGTH)].join('\n\n')
  const short = [heading, ...factsOf(report, SHORT_MESSAGE_MAX_LENGTH)].join('\n\n')
  return { title: 'the headline', weight: 100, forms: [named, short, heading] }
}

/** What to do, what continues in AWS, and what support will ask for. */
export function adviceSection(report: ShownReport): Section | undefined {
  const { failure } = report
  const aftermath = aftermathOf(report)
  const lines = [
    ...(failure === undefined ? [] : [`- **What to do:** ${toProse(shorten(failure.hint, MESSAGE_MAX_LENGTH))}`]),
    ...(aftermath === undefined ? [] : [`- **In AWS:** ${aftermath}`]),
    ...(failure === undefined ? [] : [`- **Error code:** ${toCode(failure.code)}${requestOf(failure)}`]),
  ]
  return lines.length === 0 ? undefined : { title: 'what to do', weight: 97, forms: [lines.join('\n')] }
}

/** What prevents the training, where that is more than one problem. */
export function preflightSection(report: ShownReport): Section | undefined {
  const listed = listedFindings(report)
  if (listed.length === 0) return undefined
  const linesOf = (maxLength: number): string => {
    const lines = listed.map(({ code, message, hint, requestId }) => {
      const request = requestId === undefined ? '' : ` AWS request id ${toCode(requestId)}.`
      const toDo = `  **What to do:** ${toProse(shorten(hint, maxLength))}${request}`
      return `- ${toCode(code)}: ${toProse(shorten(message, maxLength))}<br>\n${toDo}`
    })
    return `### What to fix\n\n${lines.join('\n')}`
  }
  return {
    title: 'what to fix',
    weight: 98,
    forms: [linesOf(MESSAGE_MAX_LENGTH), linesOf(SHORT_MESSAGE_MAX_LENGTH)],
  }
}

/** The input problems as a table, whichever of them there are. */
export function problemsSection(report: Pick<ShownReport, 'failure'>): Section | undefined {
  const problems = report.failure?.problems ?? []
  if (problems.length === 0) return undefined
  const rows = problems.map(({ input, given, allowed }) => [
    toCode(input),
    given === '' ? 'nothing' : toCode(shorten(given, GIVEN_MAX_LENGTH)),
    toProse(allowed),
  ])
  const table = (count: number): string =>
    renderTable([{ heading: 'Input' }, { heading: 'Given' }, { heading: 'Allowed' }], rows.slice(0, count))
  const few = 5
  const rest = rows.length - few
  const short = rest > 0 ? [`${table(few)}\n\n… and ${formatCount(rest)} more in the JSON report.`] : []
  const places = problems.flatMap(({ excerpt }) => (excerpt === undefined ? [] : [excerpt]))
  const shown = places.slice(0, PLACES_MAX).flatMap((place) => place.split('\n'))
  const withPlaces = places.length === 0 ? [] : [`${table(rows.length)}\n\n${toTextBlock(shown)}`]
  const forms: Section['forms'] = [
    withPlaces[0] ?? table(rows.length),
    ...withPlaces.map(() => table(rows.length)),
    ...short,
  ]
  return { title: 'the input problems', weight: 95, forms }
}

function namesOf({ project, version }: ShownReport): string {
  const names = [project?.name, version?.name].filter((name) => name !== undefined)
  return names.length === 0 ? '' : `: ${names.map((name) => toCode(shorten(name, 80))).join(' ')}`
}

function factsOf(report: ShownReport, maxLength: number): readonly string[] {
  const reason = reasonOf(report)
  const message = messageOfFailure(report)
  return [
    ...furthestShort(report),
    ...(reason === undefined ? [] : [reason]),
    ...(message === undefined || report.outcome === 'gate-failed' ? [] : [toProse(shorten(message, maxLength))]),
  ]
}

/** For a failed gate first what failed, by how much, and where to read more. */
function furthestShort({ outcome, verdict }: ShownReport): readonly string[] {
  const failed = (verdict?.rules ?? []).filter(({ severity, result }) => severity === 'fail' && result === 'fails')
  const [first] = failed.sort((a, b) => gapOf(b) - gapOf(a))
  if (outcome !== 'gate-failed' || first === undefined || gapOf(first) === 0) return []
  const { actual, bound } = ruleNumbers(first, first)
  const gap = unitOfName(first.metric) === 'count' ? formatCount(gapOf(first)) : formatSigned(gapOf(first)).slice(1)
  const worst = first.label === null ? '' : `, for the label ${toCode(shorten(first.label, 60))}`
  const rule = toCode(shorten(first.rule, 80))
  return [`${rule} failed by ${gap}: ${actual}, where the bound is ${bound}${worst}. The Gate table lists every rule.`]
}

function gapOf({ actual, bound }: RuleVerdict): number {
  return actual === null || bound === null ? 0 : Math.abs(actual - bound)
}

function requestOf(failure: Failure): string {
  return failure.requestId === undefined ? '' : `, AWS request id ${toCode(failure.requestId)}`
}
