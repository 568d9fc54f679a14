/** What a LimitExceededException on CreateProjectVersion means: the account trains already, or the project is full. */
import type { ProjectVersion } from '../model/version.js'
import { stateOf } from '../model/status.js'

/** Maximum of versions in a project unless the quota was raised. AWS General Reference, Rekognition quotas. */
const VERSIONS_DEFAULT_QUOTA = 100

/** How long to queue when a full project is the likelier cause, milliseconds. */
export const DOUBTFUL_QUEUE_MS = 10 * 60_000

/**
 * - `queue`: another training will end
 * - `queue-briefly`: likely a full project; wait {@link DOUBTFUL_QUEUE_MS} at most
 * - `full`: the service says so
 */
export type LimitMeaning = 'queue' | 'queue-briefly' | 'full'

/**
 * The service has one error for both limits. Its message decides where it names one; else the project's versions do.
 * @param versions  all versions of the project
 */
export function meaningOfLimit(message: string, versions: readonly ProjectVersion[]): LimitMeaning {
  const named = limitNamedIn(message)
  if (named !== undefined) return named
  const trains = versions.some((version) => stateOf(version) === 'training')
  return trains || versions.length < VERSIONS_DEFAULT_QUOTA ? 'queue' : 'queue-briefly'
}

/** Which of the two limits the message of the error names; undefined where it names none. */
export function limitNamedIn(message: string): Exclude<LimitMeaning, 'queue-briefly'> | undefined {
  if (/concurrent|simultaneous|trainings|being trained|in progress/i.test(message)) return 'queue'
  return /(project )?versions|models/i.test(message) ? 'full' : undefined
}

/** Names of versions to delete first: failed trainings, then the oldest. */
export function deletable(versions: readonly ProjectVersion[], count: number): readonly string[] {
  const failed = versions.filter((version) => stateOf(version) === 'failed')
  const idle = versions.filter((version) => ['TRAINING_COMPLETED', 'STOPPED'].includes(version.status))
  const oldestFirst = (a: ProjectVersion, b: ProjectVersion): number => (a.createdAt ?? 0) - (b.createdAt ?? 0)
  return [...failed.sort(oldestFirst), ...idle.sort(oldestFirst)].slice(0, count).map((version) => version.name)
}
