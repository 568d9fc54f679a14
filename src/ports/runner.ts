/** The seam to the runner; src/github has the real one. */

/** What the runner offers. It writes texts unchanged: the caller escapes them. */
export interface RunnerIo {
  /** One line in the log. */
  readonly log: (line: string) => void
  /** A line that the runner shows only with debug logging on. */
  readonly debug: (line: string) => void
  readonly annotate: (annotation: Annotation) => void
  /**
   * Sets all of them or none; nothing where the runner offers no outputs.
   * @throws Error when they cannot be written
   */
  readonly setOutputs: (values: ReadonlyMap<string, string>) => void
  /** Takes a secret in: from here on nothing shows it, neither the runner's log nor any view of the report. */
  readonly mask: (secret: string) => void
  /** The text without the secrets that were taken in; what goes to a file or to GitHub's API is put through it. */
  readonly hide: (text: string) => string
  /**
   * Appends to the job summary; false when the runner offers none.
   * @throws Error when it cannot be written
   */
  readonly writeSummary: (markdown: string) => Promise<boolean>
}

/** A message on the run's page, or on a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** Path relative to the workspace, the 1-based line in it, and the 1-based column where one is known. */
  readonly place?: { readonly path: string; readonly line: number; readonly column?: number | undefined } | undefined
}
