/** The dataset whose entries or labels a call lists. */
import type { Dataset } from '../datasets/dataset.js'
import type { EmulatorState } from '../state.js'
import { RekognitionError } from './error.js'
import { findDatasetOrThrow } from './find.js'

/** Error by status; which of the two errors belongs to which status is not documented. */
const NOT_LISTED: ReadonlyMap<string, string> = new Map([
  ['CREATE_IN_PROGRESS', 'ResourceNotReadyException'],
  ['CREATE_FAILED', 'ResourceNotReadyException'],
  ['UPDATE_IN_PROGRESS', 'ResourceInUseException'],
  ['DELETE_IN_PROGRESS', 'ResourceInUseException'],
])

/** @throws RekognitionError ResourceNotFoundException, ResourceNotReadyException, ResourceInUseException */
export function findReadableOrThrow(state: EmulatorState, arn: string): Dataset {
  const { dataset } = findDatasetOrThrow(state, arn)
  const code = NOT_LISTED.get(dataset.status)
  if (code !== undefined) throw new RekognitionError(code, `The dataset ${arn} has the status ${dataset.status}.`)
  return dataset
}
