/** Judges a trained version: reads what the service measured, compares it with the baseline, asks the gate. */
import type { ProjectVersion } from '../model/version.js'
import { endsRun, ServiceError } from '../errors/service-error.js'
import { formatS3Object } from '../model/s3-uri.js'
import type { SnapshotStudy } from '../snapshot/study-snapshot.js'
import { compareVersions } from '../evaluation/compare-versions.js'
import { readManifestSummary } from '../evaluation/read-manifest-summary.js'
import { readEvaluation } from '../evaluation/read-evaluation.js'
import { readSharedImages, readStudy } from '../snapshot/read-study.js'
import { compareTestSets } from '../snapshot/test-set.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import type { ManifestSummary } from '../evaluation/manifest-results.js'
import { digestOfGate } from './digest-of-question.js'
import type { Base } from '../gate/judge/base.js'
import type { CountedData } from '../gate/judge/counted-data.js'
import type { Baseline } from '../gate/judge/evidence.js'
import { isConclusive } from '../gate/judge/conclusive.js'
import { judge } from '../gate/judge/judge.js'
import { isOnlyOfData, needsBase, needsLinesOfBaseline, type Verdict } from '../gate/grammar/rule.js'
import type { JudgementInputs } from './policy.js'
import type { ReportedBaseline, RunReport } from '../report/run-report.js'
import type { RunContext } from '../model/run.js'
import type { StepTools } from '../report/step-tools.js'
import type { VersionData } from './data-of-version.js'
import { baseOf } from './find-base.js'
import { findBaseline, type FoundVersion } from './find-baseline.js'
import { recordVerdict } from './record-verdict.js'

/** What is judged, and by what. */
export interface JudgementPlan extends JudgementInputs {
  readonly projectArn: string
  /** Whether the verdict is recorded on the version. */
  readonly record: boolean
  readonly run: RunContext
  /** As read with the manifest findings. */
  readonly manifestSummary: ManifestSummary | undefined
  /** The manifests of the version, checked; asked for by rules that only they decide. */
  readonly readData: () => Promise<VersionData>
  /** Numbers that were measured in place of the service's; they are judged, and never recorded. */
  readonly measured?: Pick<RunReport, 'evaluation' | 'figures'> & { readonly evaluation: Evaluation }
  /** True where the version may have been made from other data than was asked for: it neither passes nor gets a verdict. */
  readonly isDoubtful: boolean
}

/** The verdict of the gate on a version, and what it is based on. */
export interface VersionJudgement {
  readonly verdict: Verdict
  /**
   * `verdict`: it passed or failed on what was measured. `none`: no rule could be judged, or it failed for what is missing or
   * cannot be read. `again`: it failed for what did not answer in time.
   */
  readonly basis: 'verdict' | 'none' | 'again'
}

/**
 * The verdict on a version; everything learnt on the way is reported immediately.
 * @throws ActionError RESULTS_INVALID, RESULTS_UNREADABLE
 * @throws ServiceError when the service does not answer, or after a cancel
 */
export async function judgeVersion(
  tools: StepTools,
  version: ProjectVersion,
  plan: JudgementPlan,
): Promise<VersionJudgement> {
  const { progress } = tools
  const {
    evaluation,
    warnings: doubts,
    mayAnswerLater,
  } = plan.measured === undefined
    ? await readEvaluation(tools.objects, version)
    : { evaluation: plan.measured.evaluation, warnings: [], mayAnswerLater: false }
  progress.update({ ...plan.measured, evaluation })
  for (const doubt of doubts) progress.note('warning', doubt)
  const study = plan.measured === undefined ? await studyOf(tools, version) : undefined
  const baseline = await baselineOf(tools, version, evaluation, study, plan)
  const data = await countedData(tools, baseline, plan)
  const evidence = { evaluation, manifestSummary: plan.manifestSummary, baseline: forGate(baseline.reported), data }
  const { verdict: judged, warnings } = judge(evidence, plan.gate, plan)
  const verdict = plan.isDoubtful && judged.passed === true ? { ...judged, passed: null } : judged
  for (const sentence of warnings) progress.note('warning', sentence)
  if (verdict.rules.length > 0) progress.update({ verdict })
  if (verdict.passed !== null && isConclusive(verdict)) {
    const recorded = { passed: verdict.passed, gateDigest: digestOfGate(plan.gate) }
    if (plan.record && !plan.isDoubtful) await recordVerdict(tools, version.arn, plan.run, recorded)
    return { verdict, basis: 'verdict' }
  }
  if (plan.record && verdict.passed === false) progress.note('notice', NOT_RECORDED)
  const isDataPassing = data?.isPassing === true
  return { verdict, basis: mayAnswerLater || isDataPassing ? 'again' : 'none' }
}

const NOT_RECORDED =
  'The gate failed only because numbers are missing or could not be read, which says nothing about the version itself: no verdict was recorded on it.'

/** Which images were wrong, and the confidence in the F1 score: estimates, so that what is missing is a note. */
async function studyOf(tools: StepTools, version: ProjectVersion): Promise<SnapshotStudy | undefined> {
  const study = await readStudy(tools.objects, version)
  if (!study.ok) {
    tools.progress.note('notice', study.problem)
    return undefined
  }
  tools.progress.update({ figures: study.value.figures })
  return study.value
}

async function baselineOf(
  tools: StepTools,
  version: ProjectVersion,
  evaluation: Evaluation,
  study: SnapshotStudy | undefined,
  plan: JudgementPlan,
): Promise<{ readonly reported?: ReportedBaseline; readonly version?: ProjectVersion }> {
  if (plan.baseline === undefined) return {}
  const found = await findBaseline(tools, plan.projectArn, version, plan.baseline)
  const reported = found.kind === 'found' ? await compared(tools, version, evaluation, study, found, plan) : found
  tools.progress.update({ baseline: reported })
  return found.kind === 'found' ? { reported, version: found.version } : { reported }
}

/** Read only where a rule asks for what no training measures. */
async function countedData(
  tools: StepTools,
  baseline: { readonly reported?: ReportedBaseline; readonly version?: ProjectVersion },
  plan: JudgementPlan,
): Promise<(CountedData & { readonly isPassing?: boolean }) | undefined> {
  if (!plan.gate.some(isOnlyOfData)) return undefined
  const data = await plan.readData()
  if (data.kind === 'unavailable') return data
  const { metrics } = data.linted
  const { reported, version } = baseline
  const base =
    !needsBase(plan.gate) || version === undefined
      ? withoutManifests(reported)
      : await baseOf(tools, version, plan.record)
  return { kind: 'counted', metrics, base }
}

function withoutManifests(baseline: ReportedBaseline | undefined): Base | undefined {
  const forRules = forGate(baseline)
  return forRules.kind === 'found' ? undefined : forRules
}

async function compared(
  tools: StepTools,
  version: ProjectVersion,
  evaluation: Evaluation,
  study: SnapshotStudy | undefined,
  found: Extract<FoundVersion, { readonly kind: 'found' }>,
  plan: JudgementPlan,
): Promise<ReportedBaseline> {
  const manifestSummary = needsLinesOfBaseline(plan.gate) ? await linesOf(tools, found.version) : undefined
  const shared = study === undefined ? undefined : await readSharedImages(tools.objects, study, version, found.version)
  if (shared?.ok === false) tools.progress.note('notice', shared.problem)
  const images = shared?.ok === true ? shared.value : undefined
  const sets = compareTestSets(
    { manifest: version.testingInput?.manifest, identity: study?.figures.testSet },
    { manifest: found.version.testingInput?.manifest, identity: images?.baselineTestSet },
  )
  return {
    kind: 'found',
    name: found.version.name,
    arn: found.version.arn,
    evaluation: found.evaluation,
    manifestSummary,
    // Images that are new to the version are none that another one was tested with.
    sameTestSet: plan.measured !== undefined ? false : sets === 'unknown' ? 'unknown' : sets === 'same',
    comparison: compareVersions(evaluation, found.evaluation),
    shared: images,
  }
}

/** An unreadable file fails the rules that need it, and the reason is reported here. */
async function linesOf(tools: StepTools, baseline: ProjectVersion): Promise<ManifestSummary | undefined> {
  const object = baseline.manifestSummary
  if (object === undefined) return undefined
  try {
    return await readManifestSummary(tools.objects, object)
  } catch (error) {
    if (!(error instanceof ServiceError) || endsRun(error)) throw error
    tools.progress.note(
      'warning',
      `The manifest summary of the baseline ${baseline.name} could not be read (${error.facts.errorName}); allow s3:GetObject on ${formatS3Object(object)}, and kms:Decrypt on its key.`,
    )
    return undefined
  }
}

function forGate(baseline: ReportedBaseline | undefined): Baseline {
  if (baseline === undefined) return { kind: 'none', reason: 'no-other-version' }
  if (baseline.kind !== 'none') return baseline
  return { kind: 'none', reason: baseline.nothingReleased === true ? 'nothing-released' : 'no-other-version' }
}
