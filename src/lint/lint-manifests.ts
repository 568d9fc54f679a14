/** Lints the manifests of a training while they stream by: what the service would say of them, and more. */
import type { ContentFinding, LineFinding, ManifestReport } from '../manifest/finding.js'
import { readLines } from '../manifest/read-lines.js'
import { createManifestCheck } from './check-manifest.js'
import { checkTogether } from './check-together.js'
import { describeCode } from './codes.js'
import type { GroupBy } from './group-by.js'
import type { LintFinding, LintReport, LintedManifest } from './lint-report.js'

/** A manifest to read. */
export interface ManifestSource {
  /** As it is shown: a path, an S3 URI, or `-` for the standard input. */
  readonly name: string
  /** The bytes, from the first to the last. */
  readonly read: () => AsyncIterable<Uint8Array>
}

export interface LintOptions {
  /** Findings that the report holds at most. */
  readonly maxFindings: number
  /** Codes that are neither reported nor counted. The forecast stays as it is. */
  readonly ignore: readonly string[]
  readonly groupBy: GroupBy | undefined
}

/**
 * Reads both manifests to their ends and reports on them. Never throws for what they hold.
 * @param testing undefined where the service splits the training data
 */
export async function lintManifests(
  training: ManifestSource,
  testing: ManifestSource | undefined,
  options: LintOptions,
): Promise<LintReport> {
  const findings: LintFinding[] = []
  const trained = await check(training, 'training', findings)
  const tested = testing === undefined ? undefined : await check(testing, 'testing', findings)
  const together = checkTogether(trained, tested ?? 'auto-create')
  for (const finding of together.training) findings.push(ofContent(finding, 'training'))
  for (const finding of together.testing) findings.push(ofContent(finding, 'testing'))
  for (const finding of together.both) findings.push(ofContent(finding, 'both'))
  const predictedCode = [...together.training, ...together.testing, ...together.both][0]?.code
  const kept = findings.filter(({ code }) => !options.ignore.includes(code))
  const totals = new Map<string, number>()
  for (const { code } of kept) totals.set(code, (totals.get(code) ?? 0) + 1)
  return {
    willTrain: predictedCode === undefined,
    certain: true,
    predictedCode,
    useCase: together.useCase,
    training: linted(trained),
    testing: tested === undefined ? undefined : linted(tested),
    leakedImages: 0,
    leakedGroups: 0,
    duplicateImages: 0,
    findings: kept.slice(0, options.maxFindings),
    totals,
  }
}

async function check(
  source: ManifestSource,
  manifest: LintFinding['manifest'],
  findings: LintFinding[],
): Promise<ManifestReport> {
  const manifestCheck = createManifestCheck()
  for await (const { text } of readLines(source.read())) {
    const report = manifestCheck.line(text)
    for (const finding of report.findings) findings.push(ofLine(finding, manifest, report.line))
  }
  return manifestCheck.end()
}

function ofLine(finding: LineFinding, manifest: LintFinding['manifest'], line: number): LintFinding {
  const { code, severity, message } = finding
  return {
    code,
    severity,
    manifest,
    line,
    column: undefined,
    label: undefined,
    message,
    fix: describeCode(code)?.remedy,
  }
}

function ofContent({ code, message }: ContentFinding, manifest: LintFinding['manifest']): LintFinding {
  const fix = describeCode(code)?.remedy
  return { code, severity: 'error', manifest, line: undefined, column: undefined, label: undefined, message, fix }
}

function linted(report: ManifestReport): LintedManifest {
  const labels = new Map([...report.imageLabels].map(([label, images]) => [label, { images, boxes: 0 }]))
  for (const [label, images] of report.boxLabels) labels.set(label, { images, boxes: images })
  return {
    lines: report.totalLines,
    validLines: report.validLines,
    invalidLines: report.invalidLines,
    ignoredLines: report.ignoredLines,
    images: report.validLines,
    labels,
  }
}
