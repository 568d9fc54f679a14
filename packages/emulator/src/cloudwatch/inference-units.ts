/**
 * The metric InServiceInferenceUnits of a version, from the times that it ran. Developer guide of Custom Labels, "Monitoring
 * inference units". One sample a minute, at the whole minute: assumed.
 */
import { ofAccount } from '../accounts/acting-account.js'
import type { EmulatorState, ProjectVersion } from '../state.js'

const MINUTE_MS = 60_000

export const NAMESPACE = 'AWS/Rekognition'
export const METRIC = 'InServiceInferenceUnits'
export const DIMENSIONS = ['ProjectName', 'VersionName'] as const

export interface Sample {
  /** Milliseconds, a whole minute. */
  readonly at: number
  /** Units in service: as many as the model was started with, since nothing scales here. */
  readonly units: number
}

/** Samples from `from` to before `to`, oldest first; none of the future. */
export function samplesOf(version: ProjectVersion, from: number, to: number, now: number): readonly Sample[] {
  return version.runs.flatMap(({ runningFrom, stoppingFrom, endedAt, units }) => {
    if (runningFrom === undefined) return []
    const end = Math.min(stoppingFrom ?? endedAt ?? Infinity, to, now + 1)
    const first = Math.ceil(Math.max(runningFrom, from) / MINUTE_MS) * MINUTE_MS
    const count = Math.max(0, Math.ceil((end - first) / MINUTE_MS))
    return Array.from({ length: count }, (_, index) => ({ at: first + index * MINUTE_MS, units: units.min }))
  })
}

/** The version of a project of this account; undefined where there is none. */
export function versionNamed(state: EmulatorState, project: string, version: string): ProjectVersion | undefined {
  return ofAccount(state, state.versions).find(
    ({ name, projectArn }) => name === version && state.projects.get(projectArn)?.name === project,
  )
}
