/** The last lines of the step's log: the outcome for readers without the summary. */
import { distinctNames } from '../../text/distinct.js'
import { toLogLine } from '../../text/log.js'
import { formatCount, plural } from '../../text/number.js'
import { comparisonLine } from './comparison-line.js'
import { measuredRatio, measuredRatios } from '../measured-ratio.js'
import { failedRules } from './rule-lines.js'
import type { ShownReport } from '../redact-report.js'
import { groupFindings, listLines } from '../lint/shown-lint.js'
import { countsOfLint, forecastOf } from '../lint/step/lint-words.js'
import { intervalOf, NO_INTERVAL, untestedLabels } from '../summary/estimates.js'
import {
  aftermathOf,
  droppedLinesOf,
  listedFindings,
  messageOfFailure,
  reasonOf,
  signOf,
  titleOf,
} from '../outcome-text.js'
import { worstLabelsFirst } from '../worst-labels.js'

const WORST_LABELS = 5
const FINDINGS = 10
const FIRST_LINES = 5

/** The lines, each harmless to the runner and without a line end. */
export function renderLogEnd(shown: ShownReport): readonly string[] {
  const { version, project } = shown
  const names = [project?.name, version?.name].filter((name) => name !== undefined).join(' ')
  const lines = [
    `${signOf(shown)} ${titleOf(shown)}${names === '' ? '' : `: ${names}`}`,
    ...indent([
      ...endLines(shown),
      ...metricLines(shown),
      ...ruleLines(shown),
      ...labelLines(shown),
      ...manifestLines(shown),
      ...dataLines(shown),
      ...nextLines(shown),
    ]),
  ]
  return lines.map(toLogLine)
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}

function endLines(report: ShownReport): readonly string[] {
  const reason = reasonOf(report)
  const message = messageOfFailure(report)
  const { failure } = report
  return [
    ...(reason === undefined ? [] : [reason]),
    ...(message === undefined || report.outcome === 'gate-failed' ? [] : [message]),
    ...listedFindings(report).map(({ code, message: what, hint }) => `${code}: ${what} ${hint}`),
    ...(failure?.problems ?? []).map(
      ({ input, given, allowed }) => `${input}: ${allowed} (given: ${given === '' ? 'nothing' : given})`,
    ),
  ]
}

function metricLines(report: ShownReport): readonly string[] {
  const { evaluation, verdict } = report
  if (evaluation === undefined) return []
  const isFloat = evaluation.source === 'describe'
  const shown = (metric: 'f1' | 'precision' | 'recall'): string => measuredRatio(report, metric, evaluation[metric])
  // As in the reason above it: rules that only warn are not among those that pass the gate.
  const rules = (verdict?.rules ?? []).filter(({ severity }) => severity === 'fail')
  const passed = rules.filter(({ result }) => result === 'holds').length
  const others = isFloat
    ? ' (the service’s F1Score; the evaluation summary could not be read)'
    : `, precision ${shown('precision')}, recall ${shown('recall')}`
  const by = evaluation.source === 'measured' ? ' (measured by this action on the images of images-manifest)' : ''
  const gate = rules.length === 0 ? '' : `; gate rules passed: ${String(passed)} of ${String(rules.length)}`
  return [`F1 ${shown('f1')}${others}${by}${gate}`]
}

function ruleLines(report: ShownReport): readonly string[] {
  const { recordedVerdict } = report
  return [
    ...failedRules(report, 'fail').map(({ line }) => `Failed rule ${line}`),
    ...failedRules(report, 'warn').map(({ line }) => `Failed warn: rule ${line}`),
    ...comparisonLine(report),
    ...wrongLines(report),
    ...(recordedVerdict === undefined ? [] : [`Verdict recorded in the version’s tags: ${recordedVerdict}`]),
  ]
}

function wrongLines({ figures, evaluation }: ShownReport): readonly string[] {
  if (figures === undefined || figures.judgedImages === 0) return []
  const { wrongImages, judgedImages, f1 } = figures
  const interval = f1 === undefined || untestedLabels(evaluation) > 0 ? NO_INTERVAL : intervalOf(f1)
  const sureness = interval === NO_INTERVAL ? '' : `; 95 % interval of F1, an estimate: ${interval}`
  return [`Wrong in ${formatCount(wrongImages)} of ${plural(judgedImages, 'testing image')}${sureness}`]
}

function labelLines(report: ShownReport): readonly string[] {
  const { evaluation } = report
  if (evaluation === undefined || evaluation.labels.length === 0) return []
  const worst = worstLabelsFirst(evaluation).slice(0, WORST_LABELS)
  const ratio = measuredRatios(report)
  const names = distinctNames(
    worst.map(({ label }) => label),
    60,
  )
  const named = worst.map(({ label, f1 }, index) => `${JSON.stringify(names[index])} ${ratio('f1', label, f1)}`)
  const of =
    evaluation.labels.length > worst.length ? `Worst of ${plural(evaluation.labels.length, 'label')}` : 'Labels'
  return [`${of}, by F1: ${named.join(', ')}`]
}

function manifestLines(report: ShownReport): readonly string[] {
  const dropped = droppedLinesOf(report)
  const findings = report.findings.slice(0, FINDINGS).map((finding) => {
    const { manifest, code, message, count, lines, hasMoreLines = false, complete, remedy } = finding
    const where = lines.length === 0 ? '' : `, line ${lines.slice(0, FIRST_LINES).map(String).join(', ')}`
    const more = lines.length > FIRST_LINES || hasMoreLines || !complete ? ', …' : ''
    const often = count === null ? '' : `, ${plural(count, 'time')}`
    const title = code === '' ? '' : `${code}: `
    return `${title}${message} [${manifest ?? 'one or both'} manifest${often}${where}${where === '' ? '' : more}] ${remedy}`
  })
  const rest = report.findings.length - findings.length
  return [
    ...(dropped === 0 ? [] : [`The service skipped ${plural(dropped, 'line')} of the manifests.`]),
    ...findings,
    ...(rest > 0 ? [`… and ${plural(rest, 'more kind', 'more kinds')} of error`] : []),
  ]
}

/** What the check of the manifests came to. */
function dataLines({ lint }: ShownReport): readonly string[] {
  if (lint === undefined) return []
  const worst = lint.report.findings.filter(({ severity }) => severity !== 'notice')
  const groups = groupFindings(worst, ({ code, manifest, message }) => JSON.stringify([code, manifest, message]))
  const rest = groups.length - FINDINGS
  return [
    `Manifests: ${forecastOf(lint)} ${countsOfLint({ ...lint, gate: undefined })}`,
    ...groups.slice(0, FINDINGS).map((group) => {
      const [{ code, manifest, message }] = group
      const lines = listLines(group)
      const where = `${manifest === 'both' ? 'both manifests' : `${manifest} manifest`}${lines === undefined ? '' : `, ${lines}`}`
      return `${code}: ${message} [${where}]`
    }),
    ...(rest > 0 ? [`… and ${plural(rest, 'more finding')} in the JSON report`] : []),
  ]
}

function nextLines(report: ShownReport): readonly string[] {
  const { failure, version, notify, reportPath } = report
  const aftermath = aftermathOf(report)
  const request = failure?.requestId === undefined ? '' : `, AWS request id ${failure.requestId}`
  return [
    ...(failure === undefined ? [] : [`What to do: ${failure.hint}`]),
    ...(aftermath === undefined ? [] : [`In AWS: ${aftermath}`]),
    ...(failure === undefined ? [] : [`Error code: ${failure.code}${request}`]),
    ...(version?.arn === undefined ? [] : [`Version: ${version.arn}`]),
    ...(notify?.state === 'waiting' ? [`Waited for by: ${notify.executionArn ?? ''}`] : []),
    ...(reportPath === undefined ? [] : [`JSON report: ${reportPath}`]),
  ]
}
