/** Builds the report of a run as it proceeds, and passes on each result immediately. */
import type { Deps } from '../ports/deps.js'
import type { ProjectVersion } from '../model/version.js'
import { ActionError, messageOf } from '../errors/action-error.js'
import { isLineCount } from '../gate/grammar/metric.js'
import type { RuleVerdict, Verdict } from '../gate/grammar/rule.js'
import { toLogLine } from '../text/log.js'
import { outputsOf, type OutputName } from '../report/outputs.js'
import { exitCodeOf, type Note, type RunReport } from '../report/run-report.js'
import { textRedactor } from '../report/redact-text.js'
import { withoutUndefined } from '../model/without-undefined.js'
import { filesOf } from '../model/version-files.js'

/** Outputs that say how the run ended; they are set once, when it has. */
const AT_THE_END: ReadonlySet<OutputName> = new Set(['outcome', 'error-code', 'passed', 'failed-rules', 'report-path'])

/** For a gate that fails since there was nothing to compare with. */
const HINT_WITHOUT_BASELINE =
  'Check the baseline input and that the role can read the baseline’s results: the gate compares with a number that is missing.'

/** The report in the making. */
export class Recorder {
  readonly #deps: Pick<Deps, 'clock' | 'io'>
  readonly #sent = new Map<OutputName, string>()
  #report: RunReport
  #outputsFail = false

  constructor(deps: Pick<Deps, 'clock' | 'io'>, report: RunReport) {
    this.#deps = deps
    this.#report = report
  }

  get report(): RunReport {
    return this.#report
  }

  /** Changes the report, and sets the outputs that are known by it. Addresses are added to those that it has. */
  readonly update = (change: Partial<RunReport>): void => {
    const addresses = new Set([...(this.#report.addresses ?? []), ...(change.addresses ?? [])])
    this.#report = { ...this.#report, ...change, addresses: [...addresses] }
    const known = this.#outputs().filter(([name, value]) => value !== '' && !AT_THE_END.has(name))
    try {
      this.#send(known)
    } catch (error) {
      // Tried again with every further one, and at the end: only then are they lost.
      if (!this.#outputsFail) this.log(`Warning: the outputs could not be set: ${messageOf(error)}`)
      this.#outputsFail = true
    }
  }

  /** Takes over what DescribeProjectVersions says of the version. */
  readonly seen = (version: ProjectVersion): void => {
    const { timeline } = this.#report
    const isNews = timeline.at(-1)?.status !== version.status
    this.update({
      version: { ...this.#report.version, ...reported(version) },
      addresses: filesOf(version),
      timeline: isNews ? [...timeline, { status: version.status, at: this.#deps.clock.now() }] : timeline,
    })
  }

  readonly note = (level: Note['level'], message: string): void => {
    if (this.#report.notes.some((note) => note.message === message)) return
    this.#report = { ...this.#report, notes: [...this.#report.notes, { level, message }] }
    this.log(level === 'warning' ? `Warning: ${message}` : message)
  }

  /** A line of the log, made harmless, without secrets and with no more than others may read. */
  readonly log = (line: string): void => {
    const { hide, log } = this.#deps.io
    log(toLogLine(textRedactor(this.#report, hide)(line)))
  }

  /** The verdict of the gate. Without one, the version is trained and nothing more is reported. */
  judged(verdict: Verdict): void {
    if (verdict.rules.length > 0) this.update({ verdict })
    if (verdict.passed !== false) {
      this.update({ outcome: verdict.passed === true ? 'passed' : 'trained' })
      const isDoubtful = this.#report.version?.isDoubtful === true
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
    const { baseline } = this.#report
    if (baseline === undefined) return false
    const unbound = failed.filter(({ bound }) => bound === null)
    if (baseline.kind !== 'found') return baseline.kind === 'unavailable' && unbound.length > 0
    return baseline.manifestSummary === undefined && unbound.some(({ metric }) => isLineCount(metric))
  }

  /**
   * The error that ended the run.
   * @param options.detach  succeed where only the waiting ended: the version exists, and its training continues
   */
  fail(error: ActionError, options: { readonly detach: boolean } = { detach: false }): void {
    const { code, message, hint, requestId, problems, outcome } = error
    for (const { excerpt } of problems) for (const line of excerpt?.split('\n') ?? []) this.log(line)
    const waitEnded = outcome === 'timed-out' || outcome === 'credentials-expired'
    if (options.detach && waitEnded && this.#report.version?.arn !== undefined) {
      this.update({ outcome: 'still-training' })
      this.note('warning', message)
      if (code === 'WAIT_TIMEOUT') return
    } else {
      this.update({ outcome })
    }
    this.update({ failure: { code, message, hint, problems, requestId } })
  }

  /**
   * Sets every output, those that stayed unknown to the empty string; all of them, or none.
   * @throws Error when they cannot be written
   */
  finishOutputs(): void {
    this.#send(this.#outputs())
  }

  /**
   * What later steps read could not be written. A run that would have succeeded fails because of it; one that has failed
   * keeps its code. Either way there is a warning.
   * @param what  a clause that says what could not be written, where and why
   */
  lost(what: string): void {
    if (exitCodeOf(this.#report) === 1) {
      this.note('warning', `${what}.`)
    } else {
      const message = `${what}. Otherwise the step would have succeeded with outcome ${this.#report.outcome}.`
      this.note('warning', message)
      this.fail(new ActionError('OUTPUTS_NOT_WRITTEN', message))
    }
    try {
      // Where there is space for these at least: no later step should take the run for another.
      this.#send(this.#outputs().filter(([name]) => name === 'outcome' || name === 'error-code'))
    } catch {
      // Known already.
    }
  }

  #outputs(): readonly (readonly [OutputName, string])[] {
    return [...outputsOf(this.#report, this.#deps.io.hide)]
  }

  #send(values: readonly (readonly [OutputName, string])[]): void {
    const news = new Map(values.filter(([name, value]) => this.#sent.get(name) !== value))
    if (news.size === 0) return
    this.#deps.io.setOutputs(news)
    for (const [name, value] of news) this.#sent.set(name, value)
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
