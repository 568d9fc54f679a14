import { statusMessageOf } from '../status-messages.js'
import { withEntry, type ProjectVersion } from '../state.js'
import { RekognitionError } from './error.js'
import { findVersionOrThrow } from './find.js'
import type { Handler } from './handler.js'
import { textOfOrThrow } from './input.js'

/** Statuses in which something is going on with the version, so that it cannot be deleted. */
const BUSY: readonly string[] = [
  'TRAINING_IN_PROGRESS',
  'STARTING',
  'RUNNING',
  'STOPPING',
  'DELETING',
  'COPYING_IN_PROGRESS',
]

/** DeleteProjectVersion: DELETING for a while, then no longer listed. */
export const deleteProjectVersion: Handler = (state, input, now) => {
  const version = findVersionOrThrow(state, textOfOrThrow(input, 'ProjectVersionArn'))
  if (BUSY.includes(version.status))
    throw new RekognitionError(
      'ResourceInUseException',
      `The project version ${version.arn} cannot be deleted while its status is ${version.status}.`,
    )
  const deleting: ProjectVersion = {
    ...version,
    status: 'DELETING',
    statusMessage: statusMessageOf('DELETING'),
    goneAt: now + state.settings.deletionSeconds * 1000,
  }
  return {
    state: { ...state, versions: withEntry(state.versions, version.arn, deleting) },
    output: { Status: deleting.status },
  }
}
