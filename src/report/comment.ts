/** The comment on a pull request: short, for a reviewer; the job summary has the rest. */
import type { Evaluation } from '../evaluation/evaluation.js'
import type { Change } from '../evaluation/compare-versions.js'
import type { RuleVerdict } from '../gate/rule.js'
import { toCode, toLink, toProse } from '../text/markdown.js'
import { formatAgainst, formatBound, formatCount, formatRatio, NO_NUMBER, plural, undoFloat32 } from '../text/number.js'
import { redactAccounts, redactImages } from '../text/redact.js'
import { shorten } from '../text/shorten.js'
import { renderTable, type Column } from '../text/table.js'
import { markerOf } from './comment-marker.js'
import type { ReportedBaseline, RunReport } from './run-report.js'
import { toShown } from './shown.js'
import { joinSections, type Section } from './summary/section.js'
import { aftermathOf, droppedLinesOf, notesOf, reasonOf, signOf, titleOf } from './words.js'
import { worstLabelsFirst } from './worst-labels.js'

/**
 * GitHub's cap on the body of a comment, in characters; a longer one is refused with "Body is too long (maximum is
 * 65536 characters)".
 */
const COMMENT_MAX_LENGTH = 65_536

/** What a reviewer takes in at a glance; the job summary has all of them. */
const RULES_MAX = 10
const LABELS_MAX = 5
const PROBLEMS_MAX = 5

const NAME_MAX_LENGTH = 80
const LABEL_MAX_LENGTH = 60
const MESSAGE_MAX_LENGTH = 600
const REASON_MAX_LENGTH = 200

const SECTIONS = [headlineSection, failureSection, metricsSection, rulesSection, labelsSection, footSection] as const

/**
 * Renders the comment as GitHub's Markdown, its hidden marker first.
 * @param maxLength  in characters; more than the marker has. Parts are left out, and named, where it is too short.
 */
export function renderComment(report: RunReport, maxLength = COMMENT_MAX_LENGTH): string {
  const marker = `${markerOf(report)}\n\n`
  const shown = toShown(report)
  const sections = SECTIONS.flatMap((render) => render(shown) ?? [])
  // Counted in bytes: never fewer than characters, however those are counted.
  return marker + joinSections(sections, maxLength - marker.length)
}

function headlineSection(report: RunReport): Section {
  const { project, version } = report
  const names = [project?.name, version?.name].filter((name) => name !== undefined)
  const heading = `### ${signOf(report)} ${titleOf(report)}`
  const named = names.map((name) => ` ${toCode(shorten(name, NAME_MAX_LENGTH))}`).join('')
  const reason = reasonOf(report)
  const whole = [heading + (named === '' ? '' : `:${named}`), ...(reason === undefined ? [] : [reason])].join('\n\n')
  return { title: 'the headline', weight: 100, forms: [whole, heading] }
}

/** What went wrong and what to do; of a failed gate the rules say it. */
function failureSection(report: RunReport): Section | undefined {
  const { failure } = report
  const aftermath = aftermathOf(report)
  const own = failure === undefined || report.outcome === 'gate-failed' ? [] : failureLines(failure)
  const lines = [...own, ...(aftermath === undefined ? [] : [aftermath])]
  return lines.length === 0 ? undefined : { title: 'what went wrong', weight: 95, forms: [lines.join('\n\n')] }
}

function failureLines({ code, message, hint, problems }: NonNullable<RunReport['failure']>): readonly string[] {
  const shown = problems.slice(0, PROBLEMS_MAX).map(({ input, allowed }) => `- ${toCode(input)}: ${toProse(allowed)}`)
  const rest = problems.length - shown.length
  if (rest > 0) shown.push(`- … and ${formatCount(rest)} more`)
  return [
    `${toProse(shorten(message, MESSAGE_MAX_LENGTH))} (${toCode(code)})`,
    ...(shown.length === 0 ? [] : [shown.join('\n')]),
    toProse(shorten(hint, MESSAGE_MAX_LENGTH)),
  ]
}

/** The numbers of the version; beside a baseline, both and what changed. */
function metricsSection({ evaluation, baseline, figures, showImages }: RunReport): Section | undefined {
  if (evaluation === undefined) return undefined
  const columns: readonly Column[] = [
    { heading: '' },
    { heading: 'F1', align: 'right' },
    { heading: 'Precision', align: 'right' },
    { heading: 'Recall', align: 'right' },
  ]
  const table = renderTable(columns, [
    ['This version', ...numbersOf(evaluation, '**')],
    ...(baseline?.kind === 'found' ? baselineRows(baseline) : []),
  ])
  const remarks = [...baselineRemarks(baseline, showImages), ...sureness(figures?.f1)]
  return { title: 'the metrics', weight: 90, forms: [[table, ...remarks].join('\n\n'), table] }
}

type FoundBaseline = Extract<ReportedBaseline, { readonly kind: 'found' }>

function numbersOf({ source, f1, precision, recall }: Evaluation, emphasis: string): readonly string[] {
  const shownF1 = f1 !== null && source === 'describe' ? undoFloat32(f1) : f1
  return [`${emphasis}${formatRatio(shownF1)}${emphasis}`, formatRatio(precision), formatRatio(recall)]
}

function baselineRows({ name, evaluation, comparison }: FoundBaseline): readonly (readonly string[])[] {
  const { f1, precision, recall } = comparison
  return [
    [`Baseline ${toCode(shorten(name, NAME_MAX_LENGTH))}`, ...numbersOf(evaluation, '')],
    ['Change', ...[f1, precision, recall].map(formatChange)],
  ]
}

/** With a sign and four decimals; a change too small for them is not shown as none. */
function formatChange({ delta }: Change): string {
  if (delta === null || !Number.isFinite(delta)) return NO_NUMBER
  if (delta === 0) return '0.0000'
  const digits = Math.abs(delta).toFixed(4)
  return `${delta < 0 ? '−' : '+'}${Number(digits) === 0 ? '<0.0001' : digits}`
}

function baselineRemarks(baseline: RunReport['baseline'], showImages: boolean): readonly string[] {
  if (baseline === undefined) return []
  if (baseline.kind === 'none') return ['There is no earlier version to compare with.']
  if (baseline.kind === 'unavailable') {
    const reason = showImages ? baseline.reason : redactAccounts(redactImages(baseline.reason))
    return [`⚠️ No baseline: ${toProse(shorten(reason, REASON_MAX_LENGTH))}.`]
  }
  if (baseline.sameTestSet === true) return []
  const sets =
    baseline.sameTestSet === 'unknown'
      ? '⚠️ It is not known whether both were measured on the same test set.'
      : '⚠️ The two were measured on different test sets.'
  const { difference, sharedImages } = baseline.shared ?? {}
  if (difference === undefined || sharedImages === undefined) return [sets]
  const gain = formatChange({ before: null, after: null, delta: difference.point })
  const [low, high] = [difference.low, difference.high].map((delta) =>
    formatChange({ before: null, after: null, delta }),
  )
  const range = `95 % interval ${low ?? NO_NUMBER} to ${high ?? NO_NUMBER}`
  return [
    `${sets} On the ${plural(sharedImages, 'image')} that they share, F1 changed by ${gain} (estimate; ${range}).`,
  ]
}

function sureness(f1: NonNullable<RunReport['figures']>['f1']): readonly string[] {
  if (f1 === undefined) return []
  const caution = f1.caution === null ? '' : '; to be taken with caution'
  const interval = `${formatRatio(f1.low)} to ${formatRatio(f1.high)}`
  return [`Estimated 95 % interval of F1 from ${plural(f1.images, 'testing image')}: ${interval}${caution}.`]
}

/** The rules that do not hold, and how many could not be judged. */
function rulesSection({ verdict, evaluation }: RunReport): Section | undefined {
  const rules = verdict?.rules ?? []
  const failed = rules.filter(({ result }) => result === 'fails').sort((a, b) => rank(a) - rank(b))
  const skipped = rules.filter(({ result }) => result === 'skipped').length
  const fromFloat = evaluation?.source === 'describe'
  const lines = failed.slice(0, RULES_MAX).map((rule) => renderRule(rule, fromFloat))
  const rest = failed.length - lines.length
  if (rest > 0) lines.push(`- … and ${formatCount(rest)} more`)
  if (skipped > 0) lines.push(`- ⏭️ ${plural(skipped, 'rule was', 'rules were')} skipped`)
  if (lines.length === 0) return undefined
  return { title: 'the rules of the gate', weight: 85, forms: [lines.join('\n')] }
}

function rank({ severity }: RuleVerdict): number {
  return severity === 'fail' ? 0 : 1
}

function renderRule({ rule, severity, actual, bound, reason }: RuleVerdict, fromFloat: boolean): string {
  const found = formatAgainst(actual !== null && fromFloat ? undoFloat32(actual) : actual, bound)
  const why = reason === '' ? `the bound is ${formatBound(bound)}` : toProse(shorten(reason, REASON_MAX_LENGTH))
  return `- ${severity === 'warn' ? '⚠️' : '❌'} ${toCode(shorten(rule, NAME_MAX_LENGTH))}: ${found}; ${why}`
}

function labelsSection({ evaluation, baseline }: RunReport): Section | undefined {
  const labels = evaluation === undefined ? [] : worstLabelsFirst(evaluation).filter(({ f1 }) => f1 !== null)
  // Two labels are best and worst at once.
  if (evaluation === undefined || labels.length < 2) return undefined
  const changes = new Map(
    baseline?.kind === 'found' ? baseline.comparison.labels.map(({ label, f1 }) => [label, f1]) : [],
  )
  const shown = labels.slice(0, LABELS_MAX).map(({ label, f1 }) => {
    const change = changes.get(label)
    const moved = change === undefined || change.delta === null ? '' : ` (${formatChange(change)})`
    return `${toCode(shorten(label, LABEL_MAX_LENGTH))} ${formatRatio(f1)}${moved}`
  })
  const of = labels.length > shown.length ? ` of ${formatCount(evaluation.labels.length)}` : ''
  const title = of === '' ? 'Labels by F1, worst first' : `The ${String(shown.length)} worst labels${of} by F1`
  return { title: 'the labels', weight: 60, forms: [`${title}: ${shown.join(', ')}`] }
}

/** What else there is to know, and where. */
function footSection(report: RunReport): Section | undefined {
  const { run } = report
  const dropped = droppedLinesOf(report)
  const warnings = notesOf(report).filter(({ level }) => level === 'warning').length
  const left = `⚠️ The service left out ${plural(dropped, 'line')} of the manifests without failing the training.`
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
