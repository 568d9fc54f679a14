/**
 * The outputs of the step. Nothing is rounded or redacted in them but secrets in messages: a later step works with
 * their values.
 */
import type { RuleVerdict, Severity } from '../gate/grammar/rule.js'
import { formatS3Object, type S3Object } from '../model/s3-uri.js'
import type { ManifestStatistics } from '../evaluation/manifest-results.js'
import type { ReportedManifest, RunReport } from './run-report.js'
import type { Redact } from './redact-text.js'

/** Every output of the train action, in the order of action.yml. */
export const OUTPUT_NAMES = [
  'project-arn',
  'project-version-arn',
  'version-name',
  'status',
  'status-message',
  'resumed',
  'execution-arn',
  'f1-score',
  'precision',
  'recall',
  'training-images',
  'testing-images',
  'passed',
  'failed-rules',
  'warned-rules',
  'baseline-version-name',
  'baseline-f1-score',
  'f1-delta',
  'outcome',
  'error-code',
  'evaluation-summary',
  'manifest-summary',
  'training-manifest',
  'testing-manifest',
  'invalid-lines',
  'ignored-lines',
  'billable-training-seconds',
  'kms-key-id',
  'report-path',
] as const

/** Those of the evaluate action, which starts nothing. */
export const EVALUATE_OUTPUT_NAMES: readonly OutputName[] = OUTPUT_NAMES.filter((name) => name !== 'execution-arn')

/** One of {@link OUTPUT_NAMES}. */
export type OutputName = (typeof OUTPUT_NAMES)[number]

/**
 * The outputs of a report, every name of its action in it; the empty string for unknown values.
 * `failed-rules` and `warned-rules` are JSON arrays of `{rule, metric, label, actual, bound, reason}`.
 * @param hideSecrets  takes the secrets that are known by now out of a text
 */
export function outputsOf(report: RunReport, hideSecrets: Redact): ReadonlyMap<OutputName, string> {
  const values = {
    ...ofVersion(report, hideSecrets),
    ...ofEvaluation(report),
    ...ofManifests(report),
    ...ofEnd(report, hideSecrets),
  }
  const names = report.action === 'evaluate' ? EVALUATE_OUTPUT_NAMES : OUTPUT_NAMES
  return new Map(names.map((name) => [name, values[name]]))
}

type Of<Name extends OutputName> = Readonly<Record<Name, string>>

function ofVersion(
  { project, version, notify }: RunReport,
  hideSecrets: Redact,
): Of<
  | 'project-arn'
  | 'project-version-arn'
  | 'version-name'
  | 'status'
  | 'status-message'
  | 'resumed'
  | 'execution-arn'
  | 'billable-training-seconds'
  | 'kms-key-id'
  | 'evaluation-summary'
  | 'manifest-summary'
> {
  return {
    'project-arn': project?.arn ?? '',
    'project-version-arn': version?.arn ?? '',
    'version-name': version?.name ?? '',
    status: version?.status ?? '',
    'status-message': hideSecrets(version?.statusMessage ?? ''),
    resumed: ofFlag(version?.resumed),
    // One that the service has confirmed: a step that waits for it must not wait for nothing.
    'execution-arn': notify?.state === 'waiting' || notify?.state === 'ended' ? (notify.executionArn ?? '') : '',
    'billable-training-seconds': ofNumber(version?.billableSeconds),
    'kms-key-id': version?.kmsKeyId ?? '',
    'evaluation-summary': ofObject(version?.evaluationSummary),
    'manifest-summary': ofObject(version?.manifestSummary),
  }
}

function ofEvaluation({
  evaluation,
}: RunReport): Of<'f1-score' | 'precision' | 'recall' | 'training-images' | 'testing-images'> {
  return {
    'f1-score': ofNumber(evaluation?.f1),
    precision: ofNumber(evaluation?.precision),
    recall: ofNumber(evaluation?.recall),
    'training-images': ofNumber(evaluation?.trainingImages),
    'testing-images': ofNumber(evaluation?.testingImages),
  }
}

function ofManifests({
  data,
  manifestSummary,
}: RunReport): Of<'training-manifest' | 'testing-manifest' | 'invalid-lines' | 'ignored-lines'> {
  const { training, testing } = data?.kind === 'manifests' ? data : {}
  const known = [manifestSummary?.training, manifestSummary?.testing].filter(isKnown)
  // A count that one of the manifests lacks leaves the sum unknown.
  const sumOf = (count: (statistics: ManifestStatistics) => number | null): string => {
    const counts = known.map(count)
    return counts.length === 0 || counts.includes(null)
      ? ''
      : ofNumber(counts.reduce<number>((sum, one) => sum + (one ?? 0), 0))
  }
  return {
    'training-manifest': ofManifest(training),
    'testing-manifest': ofManifest(testing),
    'invalid-lines': sumOf(({ invalidLines }) => invalidLines),
    'ignored-lines': sumOf(({ ignoredLines }) => ignoredLines),
  }
}

function ofEnd(
  report: RunReport,
  hideSecrets: Redact,
): Of<
  | 'passed'
  | 'failed-rules'
  | 'warned-rules'
  | 'baseline-version-name'
  | 'baseline-f1-score'
  | 'f1-delta'
  | 'outcome'
  | 'error-code'
  | 'report-path'
> {
  const { verdict, outcome, failure, reportPath } = report
  const judged = verdict !== undefined && verdict.passed !== null ? verdict : undefined
  const failed = (severity: Severity): string =>
    judged === undefined
      ? ''
      : JSON.stringify(
          judged.rules
            .filter((rule) => rule.severity === severity && rule.result === 'fails')
            .map((rule) => ofRule(rule, hideSecrets)),
        )
  return {
    passed: ofFlag(judged?.passed ?? undefined),
    'failed-rules': failed('fail'),
    'warned-rules': failed('warn'),
    ...ofBaseline(report),
    outcome,
    'error-code': failure?.code ?? '',
    'report-path': reportPath ?? '',
  }
}

function ofBaseline({ baseline }: RunReport): Of<'baseline-version-name' | 'baseline-f1-score' | 'f1-delta'> {
  const found = baseline?.kind === 'found' ? baseline : undefined
  return {
    'baseline-version-name': found?.name ?? '',
    'baseline-f1-score': ofNumber(found?.evaluation.f1),
    'f1-delta': ofNumber(found?.comparison.f1.delta),
  }
}

function ofRule({ rule, metric, label, actual, bound, reason }: RuleVerdict, hideSecrets: Redact): object {
  const shownLabel = label === null ? null : hideSecrets(label)
  return { rule: hideSecrets(rule), metric, label: shownLabel, actual, bound, reason: hideSecrets(reason) }
}

function ofManifest(manifest: ReportedManifest | 'auto-create' | undefined): string {
  return manifest === undefined || manifest === 'auto-create' ? '' : formatS3Object(manifest.object)
}

function ofObject(object: S3Object | undefined): string {
  return object === undefined ? '' : formatS3Object(object)
}

function ofFlag(flag: boolean | undefined): string {
  return flag === undefined ? '' : String(flag)
}

function ofNumber(value: number | null | undefined): string {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : ''
}

function isKnown<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined
}
