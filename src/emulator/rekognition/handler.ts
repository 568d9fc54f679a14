/** What an operation of Rekognition is here. */
import type { World } from '../world.js'
import type { Input } from './input.js'

/** The next world, and the answer as the wire has it. */
export interface Handled {
  readonly world: World
  readonly output: Readonly<Record<string, unknown>>
}

/**
 * One operation. The input has been validated against the API model.
 * @throws RekognitionError the service's refusal; the world is unchanged then
 */
export type Handler = (world: World, input: Input, now: number) => Handled
