/** GetParameter and GetParameters. API reference. */
import { booleanOf, textOfOrThrow, textsOf } from '../rekognition/input.js'
import type { Handler } from '../services/handler.js'
import { ServiceError } from '../services/service-error.js'
import type { EmulatorState } from '../state.js'
import { describeParameter } from './describe.js'
import { findParameterOrThrow, type Found } from './find.js'

export const getParameter: Handler = (state, input) => {
  const found = findParameterOrThrow(state, textOfOrThrow(input, 'Name'))
  return { state, output: { Parameter: describeParameter(state, found, booleanOf(input, 'WithDecryption') === true) } }
}

/** Names that nothing has are listed, not refused. */
export const getParameters: Handler = (state, input) => {
  const names = textsOf(input, 'Names') ?? []
  const isDecrypted = booleanOf(input, 'WithDecryption') === true
  const found = names.map((name) => find(state, name))
  return {
    state,
    output: {
      Parameters: found.flatMap((each) => (each === undefined ? [] : [describeParameter(state, each, isDecrypted)])),
      InvalidParameters: names.filter((_name, index) => found[index] === undefined),
    },
  }
}

function find(state: EmulatorState, name: string): Found | undefined {
  try {
    return findParameterOrThrow(state, name)
  } catch (error) {
    if (error instanceof ServiceError) return undefined
    throw error
  }
}
