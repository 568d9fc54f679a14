/** The views of a report as a step makes them: redacted first. No secret is known unless a test says so. */
import type { Annotation } from '../../../src/ports/runner.js'
import { renderComment } from '../../../src/report/comment/comment.js'
import { markerOf } from '../../../src/report/comment/marker.js'
import { renderJson } from '../../../src/report/json/json.js'
import { annotationsOf } from '../../../src/report/log/annotations.js'
import { renderLogEnd } from '../../../src/report/log/log.js'
import { toShown } from '../../../src/report/redact-report.js'
import type { RunReport } from '../../../src/report/run-report.js'
import { renderSummary } from '../../../src/report/summary/summary.js'

/** A redaction that hides nothing. */
export function noSecrets(text: string): string {
  return text
}

export function summaryOf(report: RunReport, maxBytes?: number): string {
  return renderSummary(toShown(report, noSecrets), maxBytes)
}

export function commentOf(report: RunReport, maxLength?: number): string {
  return renderComment(toShown(report, noSecrets), markerOf(report), maxLength)
}

export function jsonOf(report: RunReport): string {
  return renderJson(toShown(report, noSecrets))
}

export function logEndOf(report: RunReport): readonly string[] {
  return renderLogEnd(toShown(report, noSecrets))
}

export function annotationsIn(report: RunReport): readonly Annotation[] {
  return annotationsOf(toShown(report, noSecrets))
}
