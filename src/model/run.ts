/** The run of the workflow. */

/** The run of the workflow, from the runner's environment; undefined where there is none. */
export interface RunContext {
  readonly repository?: string | undefined
  readonly workflow?: string | undefined
  readonly job?: string | undefined
  readonly runId?: string | undefined
  readonly runNumber?: string | undefined
  readonly runAttempt: number
  readonly commit?: string | undefined
  /** Page of the run. */
  readonly runUrl?: string | undefined
}

/** The run, and what only the version name and the visibility need of it. */
export interface StepContext extends RunContext {
  /** Branch or tag of the run; the source branch in a pull request. */
  readonly refName?: string | undefined
  readonly serverUrl: string
  readonly repositoryId?: string | undefined
  /** True only when the event says so; a repository that is not known to be private counts as public. */
  readonly isPrivate: boolean
}
