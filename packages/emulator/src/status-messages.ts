/** The messages of a version's statuses. Those of trainings are seen in AWS's samples; the others are assumed. */
import { entryOf } from '../../../src/model/entry-of.js'

const MESSAGES: Readonly<Record<string, string>> = {
  TRAINING_IN_PROGRESS: 'The model is being trained.',
  TRAINING_COMPLETED: 'The model is ready to run.',
  STARTING: 'The model is starting.',
  RUNNING: 'The model is running.',
  FAILED: 'The model could not be started.',
  STOPPING: 'The model is stopping.',
  STOPPED: 'The model has been stopped.',
  COPYING_IN_PROGRESS: 'The model version is being copied.',
  COPYING_COMPLETED: 'The model is ready to run.',
  COPYING_FAILED: 'The model version could not be copied.',
  DELETING: 'The model is being deleted.',
}

/** Empty for a status without a message of its own. */
export function statusMessageOf(status: string): string {
  return entryOf(MESSAGES, status) ?? ''
}
