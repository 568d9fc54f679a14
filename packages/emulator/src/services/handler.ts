/** The operations of a service, whatever its protocol is. */
import { entryOf } from '../../../../src/model/entry-of.js'
import { NOT_EMULATED, NOT_EMULATED_STATUS, SEE_COVERAGE } from '../not-emulated.js'
import type { Input } from '../rekognition/input.js'
import type { EmulatorState } from '../state.js'
import { refusalOf } from '../wire/front-end-errors.js'
import type { ApiModel } from '../wire/shape-model.js'
import { validateShape } from '../wire/validate-shape.js'
import { ServiceError } from './service-error.js'

/** The next state, and the members of the answer: timestamps in seconds, blobs as base64, as JSON has them. */
export interface Handled {
  readonly state: EmulatorState
  readonly output: Readonly<Record<string, unknown>>
}

/**
 * One operation. The input has been validated against the API model.
 * @throws ServiceError the service's refusal; the state is unchanged then
 */
export type Handler = (state: EmulatorState, input: Input, now: number) => Handled

/** What a service can do. */
export interface Operations {
  /** For messages. */
  readonly title: string
  readonly model: ApiModel
  readonly handlers: Readonly<Partial<Record<string, Handler>>>
}

/** Whether the operation is emulated. */
export function isEmulated({ handlers }: Operations, operation: string): boolean {
  return entryOf(handlers, operation) !== undefined
}

/** Validates the input and runs the operation. @throws ServiceError */
export function runOperation(
  operations: Operations,
  operation: string,
  state: EmulatorState,
  input: Input,
  now: number,
): Handled {
  const { title, model, handlers } = operations
  const handler = entryOf(handlers, operation)
  if (handler === undefined) throw notEmulated(title, operation)
  const shape = model.operations[operation]?.input?.shape
  const refusal = shape === undefined ? undefined : refusalOf(validateShape(model.shapes, shape, input))
  if (refusal !== undefined) throw new ServiceError(refusal.name, refusal.message)
  return handler(state, input, now)
}

/** The refusal of an operation, or of a part of one, that the service may have. */
export function notEmulated(title: string, what: string): ServiceError {
  const message = `The emulator does not emulate ${what} of ${title}. ${SEE_COVERAGE}`
  return new ServiceError(NOT_EMULATED, message, NOT_EMULATED_STATUS)
}
