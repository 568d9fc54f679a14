/** Builds the report of a run that is about a version: it knows of the version, its status and the gate's verdict. */
import type { Deps } from '../ports/deps.js'
import type { ProjectVersion } from '../model/version.js'
import { ActionError, OUTCOMES } from '../errors/action-error.js'
import { isLineCount } from '../gate/grammar/metric.js'
import type { RuleVerdict, Verdict } from '../gate/grammar/rule.js'
import { newReport, type RunReport } from '../report/run-report.js'
import { withoutUndefined } from '../model/without-undefined.js'
import { filesOf } from '../model/version-files.js'
import type { StepKind } from './run-step.js'
import { StepRecorder } from './step-recorder.js'
import { VERSION_VIEWS } from './version-views.js'

/** For a gate that fails since there was nothing to compare with. */
const HINT_WITHOUT_BASELINE =
  'Check the baseline input and that the role can read the baseline’s results: the gate compares with a number that is missing.'

/** A step that trains or judges a version. */
export function versionStep(action: RunReport['action']): StepKind<RunReport, Recorder> {
  return {
    views: VERSION_VIEWS,
    record: (deps, { startedAt, run, showImages, addresses }) =>
      new Recorder(deps, { ...newReport(action, startedAt, run, showImages), addresses }),
  }
}

/** The report in the making, of a run that is about a version. */
export class Recorder extends StepRecorder<RunReport> {
  constructor(deps: Pick<Deps, 'clock' | 'io'>, report: RunReport) {
    super(deps, VERSION_VIEWS, report)
  }

  /** Takes over what DescribeProjectVersions says of the version. */
  readonly seen = (version: ProjectVersion): void => {
    const { timeline } = this.report
    const isNews = timeline.at(-1)?.status !== version.status
    this.update({
      version: { ...this.report.version, ...reported(version) },
      addresses: filesOf(version),
      timeline: isNews ? [...timeline, { status: version.status, at: this.now }] : timeline,
    })
  }

  /** The gate's word. Without one, the version is trained and nothing more is said. */
  judged(verdict: Verdict): void {
    if (verdict.rules.length > 0) this.update({ verdict })
    if (verdict.passed !== false) {
      this.update({ outcome: verdict.passed === true ? 'passed' : 'trained' })
      const isDoubtful = this.report.version?.isDoubtful === true
      if (verdict.passed === null && verdict.rules.length > 0 && !isDoubtful) {
        this.note('warning', 'No gate rule could be judged, so the version did not pass.')
      }
      return
    }
    const failed = verdict.rules.filter(({ severity, result }) => severity === 'fail' && result === 'fails')
    const rules = failed.map(({ rule, reason }) => `${rule} (${reason})`).join('; ')
    // A missing number says nothing about the data: another code, and another hint.
    const isMissing = failed.some(({ actual }) => actual === null)
    const lacksBaseline = this.#lacksBaseline(failed)
    const code = isMissing || lacksBaseline ? 'METRIC_MISSING' : 'GATE_FAILED'
    const hint = !isMissing && lacksBaseline ? HINT_WITHOUT_BASELINE : undefined
    this.fail(new ActionError(code, `The gate failed: ${rules}.`, { outcome: 'gate-failed', hint }))
  }

  /** Whether a rule failed because the baseline was unavailable, or for lines of it that could not be read. */
  #lacksBaseline(failed: readonly RuleVerdict[]): boolean {
    const { baseline } = this.report
    if (baseline === undefined) return false
    const unbound = failed.filter(({ bound }) => bound === null)
    if (baseline.kind !== 'found') return baseline.kind === 'unavailable' && unbound.length > 0
    return baseline.manifestSummary === undefined && unbound.some(({ metric }) => isLineCount(metric))
  }

  /**
   * The error that ended the run.
   * @param options.detach  succeed where only the waiting ended: the version exists, and its training continues
   */
  override fail(error: ActionError, options: { readonly detach: boolean } = { detach: false }): void {
    const { code, message, outcome } = error
    this.logPlaces(error)
    const waitEnded = outcome === 'timed-out' || outcome === 'credentials-expired'
    if (options.detach && waitEnded && this.report.version?.arn !== undefined) {
      this.update({ outcome: 'still-training' })
      this.note('warning', message)
      if (code === 'WAIT_TIMEOUT') return
    } else {
      this.update({ outcome: OUTCOMES.find((one) => one === outcome) ?? 'error' })
    }
    this.setFailure(error)
  }
}

/** What this answer says; what it lacks stays as an earlier one said it. */
function reported(version: ProjectVersion): NonNullable<RunReport['version']> {
  const { name, arn, status, statusMessage, createdAt, trainingEndedAt, billableSeconds, kmsKeyId } = version
  const { evaluationSummary, manifestSummary, sourceVersionArn } = version
  const known = {
    statusMessage,
    createdAt,
    trainingEndedAt,
    billableSeconds,
    kmsKeyId,
    evaluationSummary,
    manifestSummary,
    sourceVersionArn,
  }
  return { name, arn, status, ...withoutUndefined(known) }
}
