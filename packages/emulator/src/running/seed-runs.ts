/** The run of a version whose seed says that it is or was started. */
import { endOfStart } from '../rekognition/start-project-version.js'
import { endOfStop } from '../rekognition/stop-project-version.js'
import type { VersionSeed } from '../seed.js'
import type { EmulatorState, ProjectVersion } from '../state.js'
import type { Run } from './run.js'

/**
 * The version with that run, and with the status that follows by itself. Without `startedSecondsAgo` a STARTING version was
 * started now, a RUNNING or STOPPING one was started early enough to be RUNNING from now on, and any other one never was.
 */
export function withSeededRun(
  state: EmulatorState,
  version: ProjectVersion,
  { startedSecondsAgo, minInferenceUnits: min = 1, maxInferenceUnits: max }: VersionSeed,
  now: number,
): ProjectVersion {
  const { startSeconds } = state.settings
  const startedAt = (otherwise: number): number => now - (startedSecondsAgo ?? otherwise) * 1000
  const running = (): Run => {
    const from = startedAt(startSeconds)
    return { startedAt: from, runningFrom: Math.min(now, from + startSeconds * 1000), units: { min, max } }
  }
  switch (version.status) {
    case 'STARTING': {
      const run = { startedAt: startedAt(0), units: { min, max } }
      return { ...version, runs: [run], next: endOfStart(state, version, run.startedAt) }
    }
    case 'RUNNING':
      return { ...version, runs: [running()] }
    case 'STOPPING': {
      const stopping = { ...version, runs: [{ ...running(), stoppingFrom: now }] }
      return { ...stopping, next: endOfStop(state, stopping, now) }
    }
    default:
      return startedSecondsAgo === undefined ? version : { ...version, runs: [{ ...running(), endedAt: now }] }
  }
}
