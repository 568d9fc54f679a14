/** What the steps of a training use: the part of Deps that they use, the clients, and where to report. */
import type { AwsPorts, Deps } from '../ports/deps.js'
import type { ActionError } from '../errors/action-error.js'
import type { Verdict } from '../gate/grammar/rule.js'
import type { ProjectVersion } from '../model/version.js'
import type { RunReport } from './run-report.js'
import type { StepEnd } from '../ports/step-end.js'

/** The tools of a step that only looks things up. */
export type LookupTools = Pick<Deps, 'clock' | 'sleep' | 'signal' | 'random' | 'files'> &
  AwsPorts & { readonly progress: Pick<Progress, 'note' | 'log'> }

/** The tools of a step. */
export type StepTools = LookupTools & { readonly end: StepEnd; readonly progress: Progress }

/** Receives each result immediately: a run that ends a second later still reports it. */
export interface Progress {
  readonly update: (change: Partial<RunReport>) => void
  /** The version as just described; a new status goes to the timeline. */
  readonly seen: (version: ProjectVersion) => void
  readonly note: (level: 'notice' | 'warning', message: string) => void
  readonly log: (line: string) => void
}

/** The same of a step that judges a version: its report so far, and the ways that it ends. */
export interface VersionProgress extends Progress {
  readonly report: RunReport
  /** The gate's word. */
  readonly judged: (verdict: Verdict) => void
  /** @param options.detach  whether a wait that ended leaves the step green, since the training continues */
  readonly fail: (error: ActionError, options?: { readonly detach: boolean }) => void
}
