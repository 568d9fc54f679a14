/** The seam to what a release does on GitHub; src/github has the real one. */

/** A variable of a repository or of one of its environments. */
export interface VariablePlace {
  readonly name: string
  /** Absent: a variable of the repository. */
  readonly environment?: string | undefined
}

/**
 * GitHub's API with the token of the input `github-token`. What fails is an ActionError; after a cancel the reason of the signal
 * is thrown.
 */
export interface GithubReleasePort {
  /**
   * Whose token it is, as GitHub's API says.
   * - `job`: the token of a job (GITHUB_TOKEN), which cannot write variables
   * - `other`: of an App's installation, or a person
   */
  readonly tokenKind: () => Promise<'job' | 'other'>
  /** Undefined where there is none. */
  readonly readVariable: (place: VariablePlace) => Promise<string | undefined>
  /** Creates or replaces it; sending it twice is sending it once. */
  readonly writeVariable: (place: VariablePlace, value: string) => Promise<void>
  /** Who approved the deployments of this run so far, by their logins. */
  readonly approvals?: () => Promise<readonly string[]>
  /** Whether the job that runs has a deployment of its own: one with an environment has. */
  readonly hasOwnDeployment: () => Promise<boolean>
  /** Creates a deployment with a status. Returns its id. */
  readonly createDeployment: (deployment: {
    readonly environment: string
    readonly description: string
    readonly state: 'success' | 'failure' | 'inactive'
    readonly payload: Readonly<Record<string, string>>
  }) => Promise<number>
}
