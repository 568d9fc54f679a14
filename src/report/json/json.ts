/** The JSON report: everything a run knows, for programs. docs/report.schema.json describes it. */
import type { ManifestFinding, ManifestStatistics, ManifestSummary } from '../../evaluation/manifest-results.js'
import type { WrongImage } from '../../snapshot/wrong-images.js'
import { toCreateVersionInput } from '../../model/create-version-input.js'
import { formatS3Object } from '../../model/s3-uri.js'
import { toLintJson } from '../lint/lint-json.js'
import { baselineJson } from './baseline.js'
import { evaluationJson } from './evaluation.js'
import { failureJson } from './failure.js'
import { gateJson } from './gate.js'
import { historyJson } from './history.js'
import type * as problems from './schema/problems.js'
import type { report as reportSchema } from './schema/report.js'
import type * as subject from './schema/subject.js'
import type { JsonOf } from './schema/values.js'
import { snapshotJson, wrongImageJson } from './snapshot.js'
import { notifyJson, runJson, versionJson } from './subject.js'
import { numberJson, timeJson } from './values.js'
import { REPORT_VERSION, type ReportedData, type ReportedManifest, type ReportedPreflight } from '../run-report.js'
import type { ShownReport } from '../redact-report.js'

/** Of a text in JSON: in a string the quotes would be escaped, so this is the key itself. */
const NO_IMAGES = '"worst-images": []'

/** Renders the JSON report. */
export function renderJson(shown: ShownReport): string {
  const text = renderWithoutImages(shown)
  const images = shown.figures?.worst ?? []
  const at = text.indexOf(NO_IMAGES)
  if (at < 0 || images.length === 0) return text
  const end = at + NO_IMAGES.length - 1
  return `${text.slice(0, end)}${images.map(lineOf).join(',')}\n    ${text.slice(end)}`
}

/** An image on a line of its own, so that lines can be counted and searched. */
function lineOf(image: WrongImage): string {
  return `\n      ${JSON.stringify(wrongImageJson(image))}`
}

/**
 * All but the wrong images. Keys are spelt like the outputs, with units in their names; times are ISO 8601 in UTC,
 * S3 objects are URIs, ratios are between 0 and 1 and are not rounded. The value of an input is shown only where it is
 * part of the request or of an input problem.
 */
function renderWithoutImages(shown: ShownReport): string {
  const json: JsonOf<typeof reportSchema> = {
    'report-version': REPORT_VERSION,
    action: shown.action,
    outcome: shown.outcome,
    'error-code': shown.failure?.code ?? null,
    'started-at': timeJson(shown.startedAt),
    'ended-at': timeJson(shown.endedAt),
    'images-shown': shown.showImages,
    run: runJson(shown.run),
    region: shown.region ?? null,
    project: shown.project === undefined ? null : { name: shown.project.name, arn: shown.project.arn ?? null },
    version: shown.version === undefined ? null : versionJson(shown.version),
    notify: shown.notify === undefined ? null : notifyJson(shown.notify),
    data: shown.data === undefined ? null : dataJson(shown.data),
    evaluation: shown.evaluation === undefined ? null : evaluationJson(shown.evaluation, shown.lint?.metrics),
    gate: shown.verdict === undefined ? null : gateJson(shown.verdict, shown.gateWarnsOnly),
    'recorded-verdict': shown.recordedVerdict ?? null,
    baseline: shown.baseline === undefined ? null : baselineJson(shown.baseline),
    'testing-snapshot': shown.figures === undefined ? null : snapshotJson(shown.figures),
    'manifest-summary': shown.manifestSummary === undefined ? null : manifestSummaryJson(shown.manifestSummary),
    findings: shown.findings.map(findingJson),
    notes: shown.notes.map(({ level, message }) => ({ level, message })),
    failure: shown.failure === undefined ? null : failureJson(shown.failure),
    preflight: shown.preflight === undefined ? null : preflightJson(shown.preflight),
    lint: shown.lint === undefined ? null : toLintJson({ report: shown.lint.report, gate: shown.lint.gate }),
    timeline: shown.timeline.map(({ status, at }) => ({ status, 'first-seen-at': timeJson(at) })),
    history: shown.history?.map(historyJson) ?? null,
    'request-body': shown.request === undefined ? null : toCreateVersionInput(shown.request),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

function dataJson(data: ReportedData): JsonOf<typeof subject.data> {
  if (data.kind === 'project-datasets') return { kind: data.kind }
  const testing = data.testing === 'auto-create' ? null : manifestJson(data.testing)
  return {
    kind: data.kind,
    'training-manifest': manifestJson(data.training),
    'testing-manifest': testing,
    'auto-create-testing-data': data.testing === 'auto-create',
  }
}

function manifestJson({ object, sha256, workspacePath }: ReportedManifest): JsonOf<typeof subject.manifest> {
  return { uri: formatS3Object(object), sha256: sha256 ?? null, 'workspace-path': workspacePath ?? null }
}

function manifestSummaryJson({ training, testing, errors }: ManifestSummary): JsonOf<typeof problems.manifestSummary> {
  return {
    training: training === null ? null : statisticsJson(training),
    testing: testing === null ? null : statisticsJson(testing),
    errors: errors.map(({ code, message }) => ({ code, message })),
  }
}

function statisticsJson(statistics: ManifestStatistics): JsonOf<typeof problems.manifestStatistics> {
  return {
    'use-case': statistics.useCase,
    'total-lines': numberJson(statistics.totalLines),
    'valid-lines': numberJson(statistics.validLines),
    'invalid-lines': numberJson(statistics.invalidLines),
    'ignored-lines': numberJson(statistics.ignoredLines),
    'error-lines': statistics.errorLines.map(numberJson),
    errors: statistics.errors.map(({ code, message }) => ({ code, message })),
  }
}

function findingJson(finding: ManifestFinding): JsonOf<typeof problems.finding> {
  const { manifest, severity, code, message, remedy, count, lines, complete } = finding
  return {
    manifest,
    severity,
    code,
    message,
    remedy,
    count: numberJson(count),
    'first-lines': lines.map(numberJson),
    complete,
  }
}

function preflightJson({ findings, unchecked, scope }: ReportedPreflight): JsonOf<typeof problems.preflight> {
  return {
    findings: findings.map(({ code, message, hint, requestId }) => ({
      code,
      message,
      hint,
      'request-id': requestId ?? null,
    })),
    unchecked,
    checked: scope?.checked ?? null,
    'left-to-training': scope?.open ?? null,
  }
}
