/** How a step waits. */

/** How to wait; milliseconds. */
export interface WaitingInputs {
  readonly wait: boolean
  readonly pollIntervalMs: number
  readonly timeoutMs: number
  readonly onTimeout: 'fail' | 'detach'
}
