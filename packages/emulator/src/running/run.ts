/** What the state keeps of the times that a model was started. Instants are milliseconds of the emulator's clock. */

/** One start of a model, from StartProjectVersion until it is stopped again or has failed. */
export interface Run {
  /** When it was started. */
  readonly startedAt: number
  /** When it was RUNNING; absent until then, and for a start that failed. */
  readonly runningFrom?: number | undefined
  /** When StopProjectVersion was called. */
  readonly stoppingFrom?: number | undefined
  /** When it was STOPPED or FAILED; absent while it is the current one. */
  readonly endedAt?: number | undefined
  readonly units: InferenceUnits
}

/** As requested; without a maximum the model does not scale. */
export interface InferenceUnits {
  readonly min: number
  readonly max?: number | undefined
}

/** The status that a version changes to by itself. */
export interface NextStatus {
  readonly status: string
  readonly statusMessage: string
  /** Infinity for one that is never reached. */
  readonly at: number
}
