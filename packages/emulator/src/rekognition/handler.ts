/** The type of an operation of Rekognition. */
import type { EmulatorState } from '../state.js'
import type { Input } from './input.js'

/** The next state, and the answer as the wire has it. */
export interface Handled {
  readonly state: EmulatorState
  readonly output: Readonly<Record<string, unknown>>
}

/**
 * One operation. The input has been validated against the API model.
 * @throws RekognitionError the service's refusal; the state is unchanged then
 */
export type Handler = (state: EmulatorState, input: Input, now: number) => Handled
