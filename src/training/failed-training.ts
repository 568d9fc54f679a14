/** The end of a run whose training has failed. */
import type { ActionError } from '../errors/action-error.js'
import { trainingFailed } from '../judgement/end-of-training.js'
import type { Started } from './start-plan.js'
import type { TrainInputs } from './train-inputs.js'
import type { Waited } from './wait.js'

/** Why the run ends with a training that failed; undefined for one that succeeded. */
export function failureOf(
  training: Waited,
  started: Pick<Started, 'failedBefore'>,
  isGiven: boolean,
): ActionError | undefined {
  if (training.kind === 'trained') return undefined
  const afresh = training.serviceIssue ? 'TRAINING_SERVICE_ERROR' : 'TRAINING_FAILED'
  const code = started.failedBefore ? 'VERSION_ALREADY_FAILED' : afresh
  return trainingFailed(training.version, code, isGiven && training.serviceIssue ? NAME_IS_SPENT : undefined)
}

/** A version that is resumed for its data may have another name. */
export function isGivenName({ versionName }: TrainInputs, name: string): boolean {
  return versionName.kind === 'given' && versionName.name === name
}

const NAME_IS_SPENT =
  'Start a new run with another version-name, or delete this version first: its name cannot be used again until then. Failed trainings are not billed.'
