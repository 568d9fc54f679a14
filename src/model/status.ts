/** What each status of a project version means for a training. */
import type { ProjectVersion } from './version.js'

/**
 * - `training`: in progress
 * - `trained`: the training succeeded, whatever happened to the model since
 * - `failed`: the training failed
 * - `deleting`, `copy`, `unusable`: nothing to wait for
 * - `unknown`: a word that the API model did not have when this was written
 */
export type TrainingState = 'training' | 'trained' | 'failed' | 'deleting' | 'copy' | 'unusable' | 'unknown'

/** Every value of ProjectVersionStatus (API model). FAILED, a start that failed, is recognized by its evaluation. */
export const STATUS_STATES = {
  TRAINING_IN_PROGRESS: 'training',
  TRAINING_COMPLETED: 'trained',
  TRAINING_FAILED: 'failed',
  STARTING: 'trained',
  RUNNING: 'trained',
  FAILED: 'unusable',
  STOPPING: 'trained',
  STOPPED: 'trained',
  DELETING: 'deleting',
  COPYING_IN_PROGRESS: 'copy',
  COPYING_COMPLETED: 'copy',
  COPYING_FAILED: 'copy',
  DEPRECATED: 'trained',
  EXPIRED: 'trained',
} as const satisfies Record<string, TrainingState>

/** The state of a version as described. */
export function stateOf(version: Pick<ProjectVersion, 'status' | 'f1Score' | 'evaluationSummary'>): TrainingState {
  const hasEvaluation = version.f1Score !== undefined || version.evaluationSummary !== undefined
  if (version.status === 'FAILED' && hasEvaluation) return 'trained'
  const known: ReadonlyMap<string, TrainingState> = STATES
  return known.get(version.status) ?? 'unknown'
}

const STATES = new Map<string, TrainingState>(Object.entries(STATUS_STATES))

/**
 * Whether a failed training failed for a fault of the service, not of its data. Developer guide, "Debugging a failed
 * model training": a service error has this message and no manifest summary.
 */
export function failedForServiceIssue(version: Pick<ProjectVersion, 'statusMessage'>): boolean {
  return /experienced a service issue|internal (server|service) (error|failure)/i.test(version.statusMessage ?? '')
}
