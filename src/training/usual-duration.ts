/** How long the trainings of a project usually take. */
import type { ProjectVersion } from '../model/version.js'
import { stateOf } from '../model/status.js'

/** Milliseconds from the create to the end of the training, over the versions that were trained. */
export interface UsualDuration {
  readonly shortestMs: number
  readonly longestMs: number
}

/** Undefined when no version of the project shows it. */
export function usualDurationOf(versions: readonly ProjectVersion[]): UsualDuration | undefined {
  const durations = versions.flatMap((version) =>
    stateOf(version) === 'trained' && version.createdAt !== undefined && version.trainingEndedAt !== undefined
      ? [version.trainingEndedAt - version.createdAt]
      : [],
  )
  if (durations.length === 0) return undefined
  return { shortestMs: Math.min(...durations), longestMs: Math.max(...durations) }
}
