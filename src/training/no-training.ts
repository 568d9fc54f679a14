/** The errors for a version that has neither a training nor its results. */
import type { ProjectVersion } from '../model/version.js'
import { ActionError } from '../errors/action-error.js'
import type { TrainingState } from '../model/status.js'

/** States of a version that there is nothing to wait for in. */
export type StateWithoutTraining = Extract<TrainingState, 'deleting' | 'copy' | 'unusable'>

/** VERSION_BEING_DELETED, VERSION_IS_A_COPY or VERSION_UNUSABLE. */
export function withoutTraining(
  { name, status }: Pick<ProjectVersion, 'name' | 'status'>,
  state: StateWithoutTraining,
): ActionError {
  switch (state) {
    case 'deleting':
      return new ActionError('VERSION_BEING_DELETED', `The version ${name} is being deleted.`)
    case 'copy':
      return new ActionError('VERSION_IS_A_COPY', `The version ${name} was copied into the project.`)
    case 'unusable':
      return new ActionError('VERSION_UNUSABLE', `The version ${name} has status ${status} and no evaluation.`)
  }
}
