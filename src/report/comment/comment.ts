/** The comment on a pull request: short, for a reviewer; the job summary has the rest. */
import type { RuleVerdict } from '../../gate/grammar/rule.js'
import { toCode, toLink, toProse } from '../../text/markdown.js'
import { formatCount, formatSigned, isChange, plural } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'
import { metricsSection } from './metrics.js'
import { warningsSection } from './warnings.js'
import { measuredRatios } from '../measured-ratio.js'
import { ruleNumbers } from '../rule-numbers.js'
import type { RunReport } from '../run-report.js'
import type { ShownReport } from '../redact-report.js'
import { labelNames } from '../summary/label-cells.js'
import { joinSections, type Section } from '../summary/section.js'
import {
  aftermathOf,
  droppedLinesOf,
  listedFindings,
  messageOfFailure,
  notesOf,
  reasonOf,
  signOf,
  titleOf,
} from '../outcome-text.js'
import { worstLabelsFirst } from '../worst-labels.js'

/**
 * GitHub's cap on the body of a comment, in characters; a longer one is refused with "Body is too long (maximum is
 * 65536 characters)".
 */
const COMMENT_MAX_LENGTH = 65_536

/** What a reviewer grasps at a glance; the job summary has all of them. */
const RULES_MAX = 10
const LABELS_MAX = 5
const PROBLEMS_MAX = 5
const FINDINGS_MAX = 3

const NAME_MAX_LENGTH = 80
const LABEL_MAX_LENGTH = 60
const MESSAGE_MAX_LENGTH = 600
const REASON_MAX_LENGTH = 200

const VERDICT = [headlineSection, failureSection, metricsSection, rulesSection, warningsSection] as const
const SECTIONS = [...VERDICT, labelsSection, footSection] as const

/**
 * Renders the comment as GitHub's Markdown, its hidden marker first.
 * @param marker  of the report itself: what is hidden must not make it another subject
 * @param maxLength  in characters; more than the marker has. Parts are left out, and named, where it is too short.
 */
export function renderComment(report: ShownReport, marker: string, maxLength = COMMENT_MAX_LENGTH): string {
  const head = `${marker}\n\n`
  const sections = SECTIONS.flatMap((render) => render(report) ?? [])
  // Counted in bytes: never fewer than characters, however those are counted.
  return head + joinSections(sections, maxLength - head.length)
}

function headlineSection(report: ShownReport): Section {
  const { project, version } = report
  const names = [project?.name, version?.name].filter((name) => name !== undefined)
  const heading = `### ${signOf(report)} ${titleOf(report)}`
  const named = names.map((name) => ` ${toCode(shorten(name, NAME_MAX_LENGTH))}`).join('')
  const reason = reasonOf(report)
  const whole = [heading + (named === '' ? '' : `:${named}`), ...(reason === undefined ? [] : [reason])].join('\n\n')
  return { title: 'the headline', weight: 100, forms: [whole, heading] }
}

/** What went wrong and what to do; of a failed gate the rules say it. */
function failureSection(report: ShownReport): Section | undefined {
  const { failure } = report
  const aftermath = aftermathOf(report)
  const own = failure === undefined || report.outcome === 'gate-failed' ? [] : failureLines(report, failure)
  const found = report.outcome === 'training-failed' ? findingLines(report) : []
  const lines = [...own, ...found, ...(aftermath === undefined ? [] : [aftermath])]
  return lines.length === 0 ? undefined : { title: 'what went wrong', weight: 95, forms: [lines.join('\n\n')] }
}

function failureLines(
  report: ShownReport,
  { code, message, hint, problems }: NonNullable<RunReport['failure']>,
): readonly string[] {
  const all = [
    ...listedFindings(report).map(({ code: one, message: what }): [string, string] => [one, what]),
    ...problems.map(({ input, allowed }): [string, string] => [input, allowed]),
  ]
  const shown = all
    .slice(0, PROBLEMS_MAX)
    .map(([name, what]) => `- ${toCode(name)}: ${toProse(shorten(what, MESSAGE_MAX_LENGTH))}`)
  const rest = all.length - shown.length
  if (rest > 0) shown.push(`- … and ${formatCount(rest)} more`)
  return [
    `${toProse(shorten(messageOfFailure(report) ?? message, MESSAGE_MAX_LENGTH))} (${toCode(code)})`,
    ...(shown.length === 0 ? [] : [shown.join('\n')]),
    toProse(shorten(hint, MESSAGE_MAX_LENGTH)),
  ]
}

/** What the service found in the manifests, as one list. */
function findingLines({ findings }: ShownReport): readonly string[] {
  const shown = findings.slice(0, FINDINGS_MAX).map(({ manifest, code, message, count }) => {
    const named = code === '' ? '' : ` ${toCode(code)}`
    const often = count === null ? '' : `, ${plural(count, 'time')}`
    const where = manifest === null ? 'manifests' : `${manifest} manifest`
    return `- ${where}${often}:${named} ${toProse(shorten(message, REASON_MAX_LENGTH))}`
  })
  const rest = findings.length - shown.length
  if (rest > 0) shown.push(`- … and ${plural(rest, 'more kind', 'more kinds')} of error`)
  return shown.length === 0 ? [] : [shown.join('\n')]
}

/** The failed rules; how many could not be judged, the headline says. */
function rulesSection({ verdict }: ShownReport): Section | undefined {
  const rules = verdict?.rules ?? []
  const failed = rules.filter(({ result }) => result === 'fails').sort((a, b) => rank(a) - rank(b))
  const lines = failed.slice(0, RULES_MAX).map(renderRule)
  const rest = failed.length - lines.length
  if (rest > 0) lines.push(`- … and ${formatCount(rest)} more`)
  if (lines.length === 0) return undefined
  return { title: 'the rules of the gate', weight: 85, forms: [lines.join('\n')] }
}

function rank({ severity }: RuleVerdict): number {
  return severity === 'fail' ? 0 : 1
}

function renderRule(verdict: RuleVerdict): string {
  const { rule, severity, reason } = verdict
  const { actual: found, bound } = ruleNumbers(verdict, verdict)
  const why = reason === '' ? `the bound is ${bound}` : toProse(shorten(reason, REASON_MAX_LENGTH))
  return `- ${severity === 'warn' ? '⚠️' : '❌'} ${toCode(shorten(rule, NAME_MAX_LENGTH))}: ${found}; ${why}`
}

function labelsSection(report: ShownReport): Section | undefined {
  const { evaluation, baseline } = report
  const labels = evaluation === undefined ? [] : worstLabelsFirst(evaluation).filter(({ f1 }) => f1 !== null)
  // Two labels are best and worst at once.
  if (evaluation === undefined || labels.length < 2) return undefined
  const changes = new Map(
    baseline?.kind === 'found' ? baseline.comparison.labels.map(({ label, f1 }) => [label, f1]) : [],
  )
  const ratio = measuredRatios(report)
  const nameOf = labelNames(
    labels.map(({ label }) => label),
    LABEL_MAX_LENGTH,
  )
  const shown = labels.slice(0, LABELS_MAX).map(({ label, f1 }) => {
    const change = changes.get(label)
    const moved = change?.delta === undefined || change.delta === null ? '' : movedBy(change.delta)
    return `${nameOf(label)} ${ratio('f1', label, f1)}${moved}`
  })
  const of = labels.length > shown.length ? ` of ${formatCount(evaluation.labels.length)}` : ''
  const title = of === '' ? 'Labels by F1, worst first' : `The ${String(shown.length)} worst labels${of} by F1`
  return { title: 'the labels', weight: 60, forms: [`${title}: ${shown.join(', ')}`] }
}

function movedBy(delta: number): string {
  return isChange(delta) ? ` (${formatSigned(delta)})` : ''
}

/** Further information, and where it is. */
function footSection(report: ShownReport): Section | undefined {
  const { run } = report
  const dropped = droppedLinesOf(report)
  const warnings = notesOf(report).filter(({ level }) => level === 'warning').length
  const left = `⚠️ The service skipped ${plural(dropped, 'line')} of the manifests without failing the training.`
  const name = `Run${run.runNumber === undefined ? '' : ` ${toProse(run.runNumber)}`}`
  const workflow = run.workflow === undefined ? '' : ` of ${toCode(shorten(run.workflow, NAME_MAX_LENGTH))}`
  const attempt = run.runAttempt > 1 ? `, attempt ${String(run.runAttempt)}` : ''
  const commit = run.commit === undefined ? '' : `, commit ${toCode(run.commit.slice(0, 7))}`
  const page = run.runUrl === undefined ? name : toLink(name, run.runUrl)
  const known = run.runUrl !== undefined || workflow !== '' || commit !== ''
  const more = warnings === 0 ? 'more' : `${plural(warnings, 'warning')} and more`
  const lines = [
    ...(dropped === 0 ? [] : [left]),
    ...(known ? [`${page}${attempt}${workflow}${commit}; its job summary has ${more}.`] : []),
  ]
  return lines.length === 0 ? undefined : { title: 'the run', weight: 92, forms: [lines.join('\n\n')] }
}
