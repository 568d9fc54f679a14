/** What a check of the manifests says before a training: the service's decision, where that is certain. */
import { ActionError, messageOf } from '../errors/action-error.js'
import type { LintFinding, LintReport } from '../lint/lint-report.js'
import type { ManifestPartial } from '../lint/scan/partial.js'
import type { ReadLines, ScanLines } from '../judgement/read-bytes.js'
import type { LintMode } from '../model/training-spec.js'
import type { ReportedLint } from '../report/run-report.js'
import type { StepTools } from '../report/step-tools.js'

/** The lines of the data, checked as far as they could be. */
export interface DataLint {
  /** Undefined where they were not checked. */
  readonly linted: Omit<ReportedLint, 'gate' | 'base'> | undefined
  /** Why not, where that was asked for: sentences. */
  readonly unchecked: readonly string[]
}

export const NOT_LINTED: DataLint = { linted: undefined, unchecked: [] }

/** The lines of one manifest, and how it is named. */
export interface NamedLines {
  /** The input, or the dataset, that it comes from: `training-manifests`. */
  readonly origin: string
  readonly name: string
  readonly workspacePath?: string | undefined
  readonly lines: ReadLines
}

/** Scans the lines of a manifest. Loaded now: the first request of a run does not wait for it. */
export async function loadScan(): Promise<ScanLines> {
  return (await import('../judgement/scan-lines.js')).scanLines
}

/**
 * Concludes from the lines of both manifests. A check that cannot be finished says nothing: the training must not depend on it.
 * @param region   of the training
 * @param testing  undefined where the service splits the training data
 */
export async function lintLines(
  region: string,
  training: NamedLines,
  testing: NamedLines | undefined,
): Promise<DataLint> {
  const given = testing === undefined ? [training] : [training, testing]
  const unchecked = given.flatMap(({ origin, lines }) =>
    lines.kind === 'given-up' ? [notChecked(origin, lines.why)] : [],
  )
  const ofTraining = partialOf(training)
  const ofTesting = testing && partialOf(testing)
  if (ofTraining === undefined || (testing !== undefined && ofTesting === undefined))
    return { linted: undefined, unchecked }
  try {
    const { checkScanned } = await import('../judgement/scan-lines.js')
    const scanned = testing && ofTesting && { name: testing.name, partial: ofTesting }
    const checked = checkScanned({ name: training.name, partial: ofTraining }, scanned, region)
    return { linted: { ...checked, training: named(training), testing: testing && named(testing) }, unchecked }
  } catch (error) {
    const why = `the check itself failed: ${messageOf(error)}`
    return { linted: undefined, unchecked: [notChecked(training.origin, why)] }
  }
}

function partialOf({ lines }: NamedLines): ManifestPartial | undefined {
  return lines.kind === 'scanned' ? lines.partial : undefined
}

function named({ name, workspacePath }: NamedLines) {
  return { name, workspacePath }
}

function notChecked(origin: string, why: string): string {
  return `The lines of ${origin} were not checked (${why}).`
}

/**
 * Why the service would certainly refuse the data.
 * @returns MANIFEST_INVALID; undefined where the training succeeds, may succeed, or is started anyway
 */
export function lintFault(
  { progress }: Pick<StepTools, 'progress'>,
  { linted }: DataLint,
  mode: LintMode,
): ActionError | undefined {
  if (linted === undefined || mode === 'off' || linted.report.willTrain) return undefined
  const { report } = linted
  const { certain } = report
  const message = messageOfForecast(report)
  if (certain && mode === 'error') {
    const fix = causesOf(report)[0]?.fix
    const hint = `${fix === undefined ? 'Correct the manifests.' : sentence(fix)} To start the training anyway, set lint: warn.`
    return new ActionError('MANIFEST_INVALID', message, { hint })
  }
  const why = certain ? 'lint: warn' : 'it depends on behaviour that AWS does not document'
  progress.note('warning', `${message} The training is still started (${why}).`)
  return undefined
}

const WHERE = { training: 'Training manifest', testing: 'Testing manifest', both: 'Both manifests' } as const

/** Findings that a message names. */
const NAMED_MAX = 3

function messageOfForecast(report: LintReport): string {
  const { certain, predictedCode = '' } = report
  const causes = causesOf(report)
  const named = causes.slice(0, NAMED_MAX).map(({ code, message, manifest }) => {
    const what = code === predictedCode ? '' : ` (${code})`
    return `${WHERE[manifest]}${what}: ${sentence(message)}`
  })
  const more = causes.length > NAMED_MAX ? [`There are ${String(causes.length - NAMED_MAX)} more causes.`] : []
  return [`The training ${certain ? 'would' : 'may'} fail with ${predictedCode}.`, ...named, ...more].join(' ')
}

/** What the forecast rests on: the findings about whole manifests, those of the forecast's own code first. */
function causesOf({ findings, predictedCode }: LintReport): readonly LintFinding[] {
  const isOfForecast = ({ code }: LintFinding): boolean => code === predictedCode
  const others = findings.filter(
    (finding) => !isOfForecast(finding) && finding.severity === 'error' && finding.line === undefined,
  )
  return [...findings.filter(isOfForecast), ...others]
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
