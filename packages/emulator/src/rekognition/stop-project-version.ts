import { withStatus } from '../running/change-status.js'
import type { NextStatus } from '../running/run.js'
import { startRuleOf } from '../running/start-rule.js'
import { statusMessageOf } from '../status-messages.js'
import { withEntry, type EmulatorState, type ProjectVersion } from '../state.js'
import { RekognitionError } from './error.js'
import { findVersionOrThrow } from './find.js'
import type { Handler } from './handler.js'
import { textOfOrThrow } from './input.js'

/** StopProjectVersion: of a running model, and of a starting one where the settings say so; STOPPING, then STOPPED. */
export const stopProjectVersion: Handler = (state, input, now) => {
  const version = findVersionOrThrow(state, textOfOrThrow(input, 'ProjectVersionArn'))
  const { status } = version
  if (status !== 'RUNNING' && !(status === 'STARTING' && state.settings.stopWhileStarting === 'accepted'))
    throw new RekognitionError(
      'ResourceInUseException',
      `The project version ${version.arn} cannot be stopped while its status is ${status}.`,
    )
  const stopping = { status: 'STOPPING', statusMessage: statusMessageOf('STOPPING'), at: now }
  const stopped = { ...withStatus(version, stopping), next: endOfStop(state, version, now) }
  return {
    state: { ...state, versions: withEntry(state.versions, version.arn, stopped) },
    output: { Status: stopped.status },
  }
}

/** What a stop that begins now leads to. */
export function endOfStop(state: EmulatorState, version: ProjectVersion, stoppedAt: number): NextStatus {
  const { stopSeconds = state.settings.stopSeconds } = startRuleOf(
    state.settings.starts,
    version.name,
    version.runs.length,
  )
  const seconds = stopSeconds === 'never' ? Infinity : stopSeconds
  return { status: 'STOPPED', statusMessage: statusMessageOf('STOPPED'), at: stoppedAt + seconds * 1000 }
}
