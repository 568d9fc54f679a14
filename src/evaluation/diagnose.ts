/** Why a training failed, or what it dropped: the manifest summary and the validation manifests in plain findings. */
import type { ObjectBody, ObjectPort } from '../ports/objects.js'
import type { ProjectVersion } from '../model/version.js'
import { PERMISSIONS_PAGE } from '../errors/denied.js'
import { endsRun, faultNameOf, ServiceError } from '../errors/service-error.js'
import { describeCode, findContentError, findFileError } from '../lint/codes.js'
import { readFindings } from '../manifest/read-findings.js'
import { readLines } from '../manifest/read-lines.js'
import { formatS3Object, type S3Object } from '../model/s3-uri.js'
import {
  FINDING_LINES_MAX,
  type ManifestError,
  type ManifestFinding,
  type ManifestRole,
  type ManifestStatistics,
  type ManifestSummary,
} from './manifest-results.js'
import { readAgain } from '../ports/read-again.js'
import { readManifestSummary } from './read-manifest-summary.js'

/** What the service says of the manifests. */
export interface Diagnosis {
  readonly manifestSummary?: ManifestSummary | undefined
  /** Errors before warnings, those of a whole manifest before those of lines, the most frequent first. */
  readonly findings: readonly ManifestFinding[]
  /** What could not be read, and which permission that needs. */
  readonly warnings: readonly string[]
}

/** Most lines of a validation manifest that are read; past it the counts are marked as incomplete. Our choice. */
const VALIDATION_LINES_MAX = 250_000

/**
 * Most kinds of fault, by code and message, that are reported of one manifest; past it the counts are marked as
 * incomplete. Our choice: a fault of each of the 250 label attributes that a model may have, and a few more; the guide has
 * fewer than forty codes, and a file with a new code in each line was not written by the service.
 */
export const FINDING_KINDS_MAX = 300

/**
 * Reads the manifest summary of a version that was trained or failed and, as far as it reports faulty or dropped
 * lines, the validation manifests. Never throws for an unreadable file: that is a warning.
 * @throws ServiceError only after a cancel, or when the credentials have expired
 */
export async function diagnoseManifests(objects: ObjectPort, version: ProjectVersion): Promise<Diagnosis> {
  const warnings: string[] = []
  const manifestSummary = await orWarn(warnings, version.manifestSummary, async (object) => {
    const summary = await readManifestSummary(objects, object)
    if (summary === undefined) warnings.push(`The object ${formatS3Object(object)} is not a manifest summary.`)
    return summary
  })
  const ofLines: ManifestFinding[] = []
  for (const role of ['training', 'testing'] as const) {
    if (!mentionsLines(manifestSummary?.[role])) continue
    const object = role === 'training' ? version.trainingValidation : version.testingValidation
    const found = await orWarn(warnings, object, (there) =>
      readAgain(objects, there, (body) => readLineFindings(body, role)),
    )
    ofLines.push(...(found ?? []))
  }
  const failed = version.status === 'TRAINING_FAILED'
  const ofFiles = contentFindings(manifestSummary)
  const fromMessage = failed && ofFiles.length === 0 ? messageFindings(version.statusMessage ?? '') : []
  return {
    manifestSummary,
    findings: [...fromMessage, ...ofFiles, ...ofLines.sort(bySeverityAndCount)],
    warnings,
  }
}

async function orWarn<T>(
  warnings: string[],
  object: S3Object | undefined,
  read: (object: S3Object) => Promise<T>,
): Promise<T | undefined> {
  if (object === undefined) return undefined
  try {
    return await read(object)
  } catch (error) {
    if (!(error instanceof ServiceError) || endsRun(error)) throw error
    const what = error.kind === 'access-denied' ? 'does not exist or cannot be read' : 'could not be read'
    warnings.push(
      `${formatS3Object(object)} ${what} (${faultNameOf(error)}); s3:GetObject and kms:Decrypt (${PERMISSIONS_PAGE}) are needed to show what the service found in the manifests.`,
    )
    return undefined
  }
}

function mentionsLines(statistics: ManifestStatistics | null | undefined): boolean {
  if (!statistics) return false
  return (statistics.invalidLines ?? 0) > 0 || (statistics.ignoredLines ?? 0) > 0 || statistics.errorLines.length > 0
}

function contentFindings(summary: ManifestSummary | undefined): readonly ManifestFinding[] {
  if (summary === undefined) return []
  const of = (manifest: ManifestRole | null, errors: readonly ManifestError[]): ManifestFinding[] =>
    errors.map((error) => ({
      manifest,
      severity: 'error',
      code: error.code,
      message: error.message,
      remedy: describeCode(error.code)?.remedy ?? '',
      count: null,
      lines: [],
      complete: true,
    }))
  return [
    ...of(null, summary.errors),
    ...of('training', summary.training?.errors ?? []),
    ...of('testing', summary.testing?.errors ?? []),
  ]
}

/** A file error has no summary: only the status message is known, and not which manifest. */
function messageFindings(statusMessage: string): readonly ManifestFinding[] {
  const file = findFileError(statusMessage)
  if (file?.serviceIssue === true) return []
  const content = file === undefined ? findContentError(statusMessage) : undefined
  const code = file?.code ?? content?.code
  if (code === undefined) return []
  const remedy = file?.remedy ?? content?.remedy ?? ''
  return [
    { manifest: null, severity: 'error', code, message: statusMessage, remedy, count: null, lines: [], complete: true },
  ]
}

async function readLineFindings({ chunks }: ObjectBody, role: ManifestRole): Promise<readonly ManifestFinding[]> {
  // The message names the label attribute, or says more: two lines with one code may have different faults.
  const kinds = new Map<string, ManifestFinding & { readonly lines: number[]; count: number; hasMoreLines: boolean }>()
  let complete = true
  for await (const { line, text } of readLines(chunks)) {
    if (line > VALIDATION_LINES_MAX) {
      complete = false
      break
    }
    for (const { code, message, severity } of readFindings(text)) {
      const kind = JSON.stringify([severity, code, message])
      const known = kinds.get(kind)
      if (known !== undefined) {
        known.count += 1
        if (known.lines.at(-1) === line) continue
        if (known.lines.length < FINDING_LINES_MAX) known.lines.push(line)
        else known.hasMoreLines = true
        continue
      }
      if (kinds.size === FINDING_KINDS_MAX) {
        complete = false
        continue
      }
      const remedy = describeCode(code)?.remedy ?? ''
      const first = { manifest: role, severity, code, message, remedy, count: 1, lines: [line] }
      kinds.set(kind, { ...first, hasMoreLines: false, complete: true })
    }
  }
  return [...kinds.values()].map((finding) => ({ ...finding, complete }))
}

function bySeverityAndCount(a: ManifestFinding, b: ManifestFinding): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1
  return (b.count ?? 0) - (a.count ?? 0)
}
