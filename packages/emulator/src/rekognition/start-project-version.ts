import { ofAccount } from '../accounts/acting-account.js'
import { isStarted, withStatus } from '../running/change-status.js'
import type { InferenceUnits, NextStatus } from '../running/run.js'
import { startRuleOf } from '../running/start-rule.js'
import { statusMessageOf } from '../status-messages.js'
import { withEntry, type EmulatorState, type ProjectVersion } from '../state.js'
import { RekognitionError } from './error.js'
import { findVersionOrThrow } from './find.js'
import type { Handler } from './handler.js'
import { numberOf, textOfOrThrow, type Input } from './input.js'

/** Statuses of a model that can be started. Of a copy and after a failed start: assumed. */
const STARTABLE: readonly string[] = ['TRAINING_COMPLETED', 'STOPPED', 'COPYING_COMPLETED', 'FAILED']

/** StartProjectVersion: STARTING for some minutes, then RUNNING, or FAILED where a rule says so. */
export const startProjectVersion: Handler = (state, input, now) => {
  const version = findVersionOrThrow(state, textOfOrThrow(input, 'ProjectVersionArn'))
  if (state.projects.get(version.projectArn)?.feature === 'CONTENT_MODERATION')
    throw new RekognitionError('InvalidParameterException', 'An adapter is not started.')
  const units = unitsOf(input)
  if (!STARTABLE.includes(version.status))
    throw new RekognitionError(
      'ResourceInUseException',
      `The project version ${version.arn} cannot be started while its status is ${version.status}.`,
    )
  refuseBeyondLimits(state, units)
  const starting = { status: 'STARTING', statusMessage: statusMessageOf('STARTING'), at: now }
  const started = { ...withStatus(version, starting, units), next: endOfStart(state, version, now) }
  return {
    state: { ...state, versions: withEntry(state.versions, version.arn, started) },
    output: { Status: started.status },
  }
}

function unitsOf(input: Input): InferenceUnits {
  const min = numberOf(input, 'MinInferenceUnits')
  if (min === undefined) throw new Error('MinInferenceUnits is missing in a validated request')
  const max = numberOf(input, 'MaxInferenceUnits')
  if (max !== undefined && max < min)
    throw new RekognitionError(
      'InvalidParameterException',
      'MaxInferenceUnits must not be less than MinInferenceUnits.',
    )
  return { min, max }
}

/** Quotas that cause LimitExceededException; its texts are assumed. */
function refuseBeyondLimits(state: EmulatorState, { min, max = min }: InferenceUnits): void {
  const { runningModels, inferenceUnits } = state.settings
  if (max > inferenceUnits)
    throw new RekognitionError(
      'LimitExceededException',
      `The account has a limit of ${String(inferenceUnits)} inference units for a model.`,
    )
  if (ofAccount(state, state.versions).filter(isStarted).length >= runningModels)
    throw new RekognitionError(
      'LimitExceededException',
      `The account has reached its limit of ${String(runningModels)} running models.`,
    )
}

/** What a start that begins now leads to. */
export function endOfStart(state: EmulatorState, version: ProjectVersion, startedAt: number): NextStatus {
  const rule = startRuleOf(state.settings.starts, version.name, version.runs.length + 1)
  const seconds = rule.end === 'never' ? Infinity : (rule.startSeconds ?? state.settings.startSeconds)
  const at = startedAt + seconds * 1000
  return rule.end === 'failed'
    ? { status: 'FAILED', statusMessage: rule.statusMessage ?? statusMessageOf('FAILED'), at }
    : { status: 'RUNNING', statusMessage: statusMessageOf('RUNNING'), at }
}
