/** Messages on the page of the run, and on the lines of manifests that are files of the workspace. */
import type { Annotation } from '../../ports/runner.js'
import type { ManifestFinding } from '../../evaluation/manifest-results.js'
import { plural } from '../../text/number.js'
import { annotation, withinLimits } from '../annotation.js'
import { allLintAnnotations } from '../lint/lint-annotations.js'
import { toShownLint } from '../lint/step/show-lint-run.js'
import { failedRules } from './rule-lines.js'
import { workspacePathOf } from '../run-report.js'
import type { ShownReport } from '../redact-report.js'
import { aftermathOf, listedFindings, notesOf, reasonOf, titleOf } from '../outcome-text.js'

const ACTION_TITLES = { train: 'Train Custom Labels', evaluate: 'Evaluate Custom Labels' } as const

/** The annotations of a report: the reason of the end first, then warnings, then the findings line by line. */
export function annotationsOf(shown: ShownReport): readonly Annotation[] {
  const all = [...ofEnd(shown), ...ofWarnRules(shown), ...ofNotes(shown), ...ofFindings(shown), ...ofLint(shown)]
  return withinLimits(all, 'see the job summary or the JSON report')
}

function ofEnd(report: ShownReport): readonly Annotation[] {
  const { failure } = report
  if (report.outcome === 'gate-failed') {
    const level = report.gateWarnsOnly ? 'warning' : 'error'
    const rules = failedRules(report, 'fail')
    // The rules and the hint come before the labels: what is too long loses its end.
    const shortfalls = rules.flatMap((rule) =>
      rule.shortfalls.length === 0 ? [] : [`Labels that fail ${rule.rule}:`, ...rule.shortfalls],
    )
    const hint = failure === undefined ? [] : [failure.hint]
    const lines = [reasonOf(report) ?? '', ...rules.map(({ line }) => line), ...hint, ...shortfalls]
    return [annotation(level, titleOf(report), lines)]
  }
  if (failure === undefined) return []
  const listed = listedFindings(report)
  if (listed.length > 0) {
    return listed.map(({ code, message, hint, requestId }) =>
      annotation('error', `${titleOf(report)} (${code})`, [message, hint, ...requestLine(requestId)]),
    )
  }
  const aftermath = aftermathOf(report)
  return [
    annotation(report.outcome === 'still-training' ? 'warning' : 'error', `${titleOf(report)} (${failure.code})`, [
      failure.message,
      ...failure.problems.map(
        ({ input, given, allowed }) => `${input}: ${allowed} (given: ${given === '' ? 'nothing' : given})`,
      ),
      failure.hint,
      ...(aftermath === undefined ? [] : [aftermath]),
      ...requestLine(failure.requestId),
    ]),
  ]
}

function requestLine(requestId: string | undefined): readonly string[] {
  return requestId === undefined ? [] : [`AWS request id: ${requestId}`]
}

/** Rules that only warn, each a warning of its own. */
function ofWarnRules(report: ShownReport): readonly Annotation[] {
  return failedRules(report, 'warn').map(({ line, shortfalls }) =>
    annotation('warning', 'A warn: rule failed', [line, ...shortfalls]),
  )
}

function ofNotes(report: ShownReport): readonly Annotation[] {
  return notesOf(report).map(({ level, message }) => annotation(level, ACTION_TITLES[report.action], [message]))
}

/** One annotation a finding, or one per line where the line can be pointed at; the first line of each finding first. */
function ofFindings(report: ShownReport): readonly Annotation[] {
  const rounds = Math.max(1, ...report.findings.map(({ lines }) => lines.length))
  return Array.from({ length: rounds }, (_, round) => round).flatMap((round) =>
    report.findings.flatMap((finding) => ofFinding(report, finding, round)),
  )
}

function ofFinding(report: ShownReport, finding: ManifestFinding, round: number): readonly Annotation[] {
  const path = workspacePathOf(report, finding.manifest)
  const line = finding.lines[round]
  if (round > 0 && (path === undefined || line === undefined)) return []
  // A training that succeeded in spite of a faulty line is not an error of the step.
  const level = report.outcome === 'training-failed' ? finding.severity : 'warning'
  const title = finding.code === '' ? 'Manifest' : finding.code
  const whole = annotation(level, title, [finding.message, finding.remedy])
  if (path !== undefined && line !== undefined) return [{ ...whole, place: { path, line } }]
  return [annotation(level, title, [`${whereOf(finding)}: ${finding.message}`, finding.remedy])]
}

/**
 * What a lint finds in manifests of the workspace, on their lines. An error of a line that the training was started without is
 * not one of the step. After a training the service’s own findings are on the lines already.
 */
function ofLint({ lint, failure, findings, manifestSummary, outcome }: ShownReport): readonly Annotation[] {
  if (lint === undefined) return []
  const { training, testing } = lint
  const hasServices = findings.length > 0 || manifestSummary !== undefined || outcome === 'training-failed'
  const isEnd = failure?.code === 'MANIFEST_INVALID'
  const shown = lint.report.findings.flatMap((finding) => {
    if (finding.severity === 'notice' || (hasServices && !finding.code.startsWith('CL_'))) return []
    return isEnd || finding.severity !== 'error' ? [finding] : [{ ...finding, severity: 'warning' as const }]
  })
  const data = { ...toShownLint(lint), gate: undefined, report: { ...lint.report, findings: shown } }
  const paths = { training: training.workspacePath, testing: testing?.workspacePath }
  return allLintAnnotations(data, paths).filter(({ place }) => place !== undefined)
}

function whereOf({ manifest, count, lines }: ManifestFinding): string {
  const which = manifest === null ? 'Manifests' : `${manifest === 'training' ? 'Training' : 'Testing'} manifest`
  const often = count === null ? '' : `, ${plural(count, 'time')}`
  return `${which}${often}${lines.length === 0 ? '' : `, first in line ${String(lines[0])}`}`
}
