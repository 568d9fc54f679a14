/** What the operations of a release use: the part of Deps that they use, the clients, and where to report. */
import type { RunContext } from '../model/run.js'
import type { ProjectVersion } from '../model/version.js'
import type { CallEnd } from '../ports/network.js'
import type { Deps } from '../ports/deps.js'
import type { GithubReleasePort } from '../ports/github-release.js'
import type { ReleasePorts } from '../ports/release-services.js'
import type { Note } from '../report/run-report.js'
import type { ReleaseAction, ReleaseReport } from '../report/release/release-report.js'

/** Receives each result immediately: a run that ends a second later still reports it. */
export interface ReleaseProgress {
  readonly update: (change: Partial<ReleaseReport>) => void
  /** A version as just described: if it is one of the report's, its status there and among those that run is brought up to date. */
  readonly seen: (version: ProjectVersion) => void
  /** Something that was just done; it goes to the log, too. */
  readonly did: (action: Omit<ReleaseAction, 'at'>) => void
  readonly note: (level: Note['level'], message: string) => void
  readonly log: (line: string) => void
}

/** The same, with the report so far. */
export interface ReleaseRecord extends ReleaseProgress {
  readonly report: ReleaseReport
}

/** The tools of a release. */
export type ReleaseTools = Pick<Deps, 'clock' | 'sleep' | 'signal' | 'random' | 'files' | 'env'> &
  ReleasePorts & {
    readonly end: CallEnd
    readonly github: GithubReleasePort
    readonly progress: ReleaseProgress
    readonly run: RunContext
    /** The role that these calls are made as; absent for credentials of the environment. */
    readonly roleArn?: string | undefined
    /**
     * Names this step of this run, the same in every attempt of the run and different between runs, jobs, jobs of a matrix and steps; in the
     * alphabet of tags, at most 100 characters.
     */
    readonly runKey: string
    /**
     * Keeps for the post step what this step started and has not published: it is stopped if the job ends before.
     * Undefined: there is nothing to stop any more.
     */
    readonly keepForPost: (started: { readonly arn: string; readonly name: string } | undefined) => void
  }

/** The tools, those of the account of the source, and what limits the calls at the end of the step. */
export interface ConnectedRelease {
  readonly tools: ReleaseTools
  /** Undefined unless the operation is a copy. */
  readonly source: ReleaseTools | undefined
  /** From now on no call is begun after so many milliseconds. */
  readonly limit: (ms: number) => void
}
