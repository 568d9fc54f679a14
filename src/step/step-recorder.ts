/** Builds the report of a step as it proceeds, and passes on each result immediately. */
import type { Deps } from '../ports/deps.js'
import { ActionError, messageOf } from '../errors/action-error.js'
import { toLogLine } from '../text/log.js'
import type { Note } from '../report/run-report.js'
import type { StepReport } from '../report/step-report.js'
import type { StepViews } from './step-views.js'

/** The report in the making, of any action. */
export class StepRecorder<R extends StepReport> {
  readonly #deps: Pick<Deps, 'clock' | 'io'>
  readonly #views: StepViews<R>
  readonly #sent = new Map<string, string>()
  #report: R
  #outputsFail = false

  constructor(deps: Pick<Deps, 'clock' | 'io'>, views: StepViews<R>, report: R) {
    this.#deps = deps
    this.#views = views
    this.#report = report
  }

  get report(): R {
    return this.#report
  }

  get exitCode(): 0 | 1 {
    return this.#views.exitCodeOf(this.#report)
  }

  protected get now(): number {
    return this.#deps.clock.now()
  }

  /** Changes the report, and sets the outputs that are known by it. Addresses are added to those that it has. */
  readonly update = (change: Partial<R>): void => {
    this.#change({ ...this.#report, ...change }, change.addresses)
  }

  readonly note = (level: Note['level'], message: string): void => {
    if (this.#report.notes.some((note) => note.message === message)) return
    this.#report = { ...this.#report, notes: [...this.#report.notes, { level, message }] }
    this.log(level === 'warning' ? `Warning: ${message}` : message)
  }

  /** A line of the log, made harmless, without secrets and with no more than others may read. */
  readonly log = (line: string): void => {
    const { hide, log } = this.#deps.io
    log(toLogLine(this.#views.redactorOf(this.#report, hide)(line)))
  }

  /** The error that ended the step. */
  fail(error: ActionError): void {
    this.logPlaces(error)
    this.setEnd({ outcome: error.outcome })
    this.setFailure(error)
  }

  /** The time at which the step ended. */
  end(): void {
    this.setEnd({ endedAt: this.now })
  }

  /** That the JSON report was written. */
  written(reportPath: string): void {
    this.setEnd({ reportPath })
  }

  /** The project as it is named, before it is looked up. */
  named(project: string): void {
    this.setEnd({ project: { name: project } })
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
    if (this.exitCode === 1) {
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

  /** The places of an error's problems, for the log. */
  protected logPlaces({ problems }: ActionError): void {
    for (const { excerpt } of problems) for (const line of excerpt?.split('\n') ?? []) this.log(line)
  }

  protected setFailure({ code, message, hint, problems, requestId }: ActionError): void {
    this.setEnd({ failure: { code, message, hint, problems, requestId } })
  }

  /** Changes what all reports have. */
  protected setEnd(
    change: Partial<Pick<StepReport, 'endedAt' | 'failure' | 'project' | 'reportPath'>> & {
      readonly outcome?: ActionError['outcome']
    },
  ): void {
    this.#change({ ...this.#report, ...change }, undefined)
  }

  #change(report: R, added: StepReport['addresses']): void {
    const addresses = new Set([...(this.#report.addresses ?? []), ...(added ?? [])])
    this.#report = { ...report, addresses: [...addresses] }
    const { outputsOfEnd } = this.#views
    const known = this.#outputs().filter(([name, value]) => value !== '' && !outputsOfEnd.has(name))
    try {
      this.#send(known)
    } catch (error) {
      // Tried again with every further one, and at the end: only then are they lost.
      if (!this.#outputsFail) this.log(`Warning: the outputs could not be set: ${messageOf(error)}`)
      this.#outputsFail = true
    }
  }

  #outputs(): readonly (readonly [string, string])[] {
    return [...this.#views.outputsOf(this.#report, this.#deps.io.hide)]
  }

  #send(values: readonly (readonly [string, string])[]): void {
    const news = new Map(values.filter(([name, value]) => this.#sent.get(name) !== value))
    if (news.size === 0) return
    this.#deps.io.setOutputs(news)
    for (const [name, value] of news) this.#sent.set(name, value)
  }
}
