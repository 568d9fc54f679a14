/** The report as it may be shown: never with a secret; where others can read along, without account ids and images. */
import type { CreateVersionRequest } from '../model/training-spec.js'
import type { S3Location, S3Object } from '../model/s3-uri.js'
import { redactAccounts } from '../text/redact.js'
import type {
  ReportedBaseline,
  ReportedData,
  ReportedManifest,
  ReportedPreflight,
  ReportedVersion,
  RunReport,
} from './run-report.js'
import { textRedactor } from './redact-text.js'
import { withoutSecrets } from './without-secrets.js'

type Redact = (text: string) => string

/**
 * The same report without secrets, and, with `showImages` off, with no account id in ARNs, S3 locations and messages, and no S3
 * address in messages but those of the report's own objects. Labels, names of projects and versions, digests and request ids stay: twelve digits there are
 * a date or an article number. Outputs are made from the report itself.
 */
export function toShown(whole: RunReport): RunReport {
  const report = withoutSecrets(whole)
  if (report.showImages) return report
  const ofText = textRedactor(report)
  const { project, version, data, manifestSummary, failure, request } = report
  return {
    ...report,
    ...(project?.arn === undefined ? {} : { project: { ...project, arn: redactAccounts(project.arn) } }),
    ...(version === undefined ? {} : { version: withoutAccounts(version, ofText) }),
    ...(data === undefined ? {} : { data: ofData(data) }),
    ...(request === undefined ? {} : { request: ofRequest(request, ofText) }),
    ...(report.verdict === undefined ? {} : { verdict: ofVerdict(report.verdict, ofText) }),
    ...(report.baseline === undefined ? {} : { baseline: ofBaseline(report.baseline, ofText) }),
    ...(report.figures === undefined ? {} : { figures: withoutImages(report.figures, ofText) }),
    ...(manifestSummary === undefined ? {} : { manifestSummary: ofSummary(manifestSummary, ofText) }),
    findings: report.findings.map((finding) => ({ ...finding, message: ofText(finding.message) })),
    notes: report.notes.map((note) => ({ ...note, message: ofText(note.message) })),
    ...(failure === undefined ? {} : { failure: ofFailure(failure, ofText) }),
    ...(report.preflight === undefined ? {} : { preflight: ofPreflight(report.preflight, ofText) }),
  }
}

function ofObject(object: S3Object): S3Object {
  return { ...object, bucket: redactAccounts(object.bucket), key: redactAccounts(object.key) }
}

function ofLocation(location: S3Location): S3Location {
  return { bucket: redactAccounts(location.bucket), prefix: redactAccounts(location.prefix) }
}

function withoutAccounts(version: ReportedVersion, ofText: Redact): ReportedVersion {
  const { arn, statusMessage, kmsKeyId, sourceVersionArn, evaluationSummary, manifestSummary } = version
  return {
    ...version,
    ...(arn === undefined ? {} : { arn: redactAccounts(arn) }),
    ...(statusMessage === undefined ? {} : { statusMessage: ofText(statusMessage) }),
    ...(kmsKeyId === undefined ? {} : { kmsKeyId: redactAccounts(kmsKeyId) }),
    ...(sourceVersionArn === undefined ? {} : { sourceVersionArn: redactAccounts(sourceVersionArn) }),
    ...(evaluationSummary === undefined ? {} : { evaluationSummary: ofObject(evaluationSummary) }),
    ...(manifestSummary === undefined ? {} : { manifestSummary: ofObject(manifestSummary) }),
  }
}

function ofData(data: ReportedData): ReportedData {
  if (data.kind === 'project-datasets') return data
  const ofManifest = (manifest: ReportedManifest): ReportedManifest => ({
    ...manifest,
    object: ofObject(manifest.object),
  })
  const testing = data.testing === 'auto-create' ? data.testing : ofManifest(data.testing)
  return { ...data, training: ofManifest(data.training), testing }
}

function ofVerdict(verdict: NonNullable<RunReport['verdict']>, ofText: Redact): NonNullable<RunReport['verdict']> {
  const rules = verdict.rules.map((rule) => ({
    ...rule,
    reason: ofText(rule.reason),
    shortfalls: rule.shortfalls.map((shortfall) => ({ ...shortfall, reason: ofText(shortfall.reason) })),
  }))
  return { ...verdict, rules }
}

function ofBaseline(baseline: ReportedBaseline, ofText: Redact): ReportedBaseline {
  switch (baseline.kind) {
    case 'none':
      return baseline
    case 'unavailable':
      return { ...baseline, reason: ofText(baseline.reason) }
    case 'found':
      return { ...baseline, arn: redactAccounts(baseline.arn) }
  }
}

/** The counts stay; which images they were goes. */
function withoutImages(figures: NonNullable<RunReport['figures']>, ofText: Redact): NonNullable<RunReport['figures']> {
  const problems = figures.problems.map(({ line, problem }) => ({ line, problem: ofText(problem) }))
  return { ...figures, worst: [], problems }
}

function ofSummary(
  summary: NonNullable<RunReport['manifestSummary']>,
  ofText: Redact,
): NonNullable<RunReport['manifestSummary']> {
  const ofErrors = (errors: typeof summary.errors): typeof summary.errors =>
    errors.map((error) => ({ ...error, message: ofText(error.message) }))
  const ofStatistics = (statistics: typeof summary.training): typeof summary.training =>
    statistics === null ? null : { ...statistics, errors: ofErrors(statistics.errors) }
  return {
    training: ofStatistics(summary.training),
    testing: ofStatistics(summary.testing),
    errors: ofErrors(summary.errors),
  }
}

function ofFailure(failure: NonNullable<RunReport['failure']>, ofText: Redact): NonNullable<RunReport['failure']> {
  return {
    ...failure,
    message: ofText(failure.message),
    hint: ofText(failure.hint),
    problems: failure.problems.map((problem) => ({
      ...problem,
      given: ofText(problem.given),
      allowed: ofText(problem.allowed),
      ...(problem.excerpt === undefined ? {} : { excerpt: ofText(problem.excerpt) }),
    })),
  }
}

function ofPreflight({ findings, unchecked }: ReportedPreflight, ofText: Redact): ReportedPreflight {
  return {
    findings: findings.map((finding) => ({
      ...finding,
      message: ofText(finding.message),
      hint: ofText(finding.hint),
    })),
    unchecked: unchecked.map(ofText),
  }
}

function ofRequest(request: CreateVersionRequest, ofText: Redact): CreateVersionRequest {
  const { data, kmsKeyId, description, tags } = request
  const testing = data.kind === 'manifests' && data.testing !== 'auto-create' ? ofObject(data.testing) : 'auto-create'
  return {
    ...request,
    projectArn: redactAccounts(request.projectArn),
    output: ofLocation(request.output),
    data: data.kind === 'manifests' ? { ...data, training: ofObject(data.training), testing } : data,
    ...(kmsKeyId === undefined ? {} : { kmsKeyId: redactAccounts(kmsKeyId) }),
    ...(description === undefined ? {} : { description: ofText(description) }),
    tags: Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, ofText(value)])),
  }
}
