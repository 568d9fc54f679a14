/** The end of a step: one instant at a time, after which nothing is requested from AWS. */
import type { CallEnd } from './network.js'
import type { Deps } from './deps.js'

/** Time for what is read after the wait, milliseconds: a training may end just before the timeout does. Our own bound. */
export const READING_MS = 5 * 60_000

/** Time for a verdict to be recorded on the version, with a renewal of the credentials, milliseconds. Our own bound. */
const RECORDING_MS = 3 * 60_000

/**
 * The phase of the step.
 * - `starting`: up to the training that is waited for; ends at the timeout
 * - `reading`: the wait, whose polls end by themselves, and what is read after it; ends {@link READING_MS} after the timeout
 * - `recording`: the last, a verdict; has a few minutes of its own
 */
export type StepPhase = 'starting' | 'reading' | 'recording'

/** The end that calls consult, with the phase of the step. */
export interface StepEnd extends CallEnd {
  /** Start of the step and its timeout together, milliseconds since the epoch. */
  readonly timeoutAt: number
  readonly enter: (phase: StepPhase) => void
}

/** The end of a step that has begun to start something. */
export function createStepEnd(clock: Deps['clock'], timeoutAt: number): StepEnd {
  let endAt = timeoutAt
  return {
    timeoutAt,
    leftMs: () => endAt - clock.now(),
    enter: (phase) => {
      endAt = { starting: timeoutAt, reading: timeoutAt + READING_MS, recording: clock.now() + RECORDING_MS }[phase]
    },
  }
}
