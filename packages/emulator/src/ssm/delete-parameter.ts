/** DeleteParameter. API reference. */
import { textOfOrThrow } from '../rekognition/input.js'
import type { Handler } from '../services/handler.js'
import { withoutEntry } from '../state.js'
import { findParameterOrThrow } from './find.js'
import { keyOf } from './parameter.js'

export const deleteParameter: Handler = (state, input) => {
  const { parameter } = findParameterOrThrow(state, textOfOrThrow(input, 'Name'))
  return { state: { ...state, parameters: withoutEntry(state.parameters, keyOf(parameter)) }, output: {} }
}
