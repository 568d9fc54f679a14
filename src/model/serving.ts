/** Models in use: what a version's status says of its model, and what it runs with. */
import type { ProjectVersion } from './version.js'

/**
 * - `running`, `starting`, `stopping`: takes one of the account's places for running models, and is billed
 * - `stopped`: may be started; a copy that has completed is one
 * - `start-failed`: FAILED after a start; may be started again
 * - `not-startable`: in training, failed, being copied or deleted, or an adapter
 * - `unknown`: a word that the API model did not have when this was written
 */
export type ServingState =
  'running' | 'starting' | 'stopping' | 'stopped' | 'start-failed' | 'not-startable' | 'unknown'

/** Every value of ProjectVersionStatus (API model). */
const SERVING_STATES = new Map<string, ServingState>([
  ['TRAINING_IN_PROGRESS', 'not-startable'],
  ['TRAINING_COMPLETED', 'stopped'],
  ['TRAINING_FAILED', 'not-startable'],
  ['STARTING', 'starting'],
  ['RUNNING', 'running'],
  ['FAILED', 'start-failed'],
  ['STOPPING', 'stopping'],
  ['STOPPED', 'stopped'],
  ['DELETING', 'not-startable'],
  ['COPYING_IN_PROGRESS', 'not-startable'],
  ['COPYING_COMPLETED', 'stopped'],
  ['COPYING_FAILED', 'not-startable'],
  ['DEPRECATED', 'not-startable'],
  ['EXPIRED', 'not-startable'],
])

/** What the status of a version says of its model. */
export function servingStateOf({ status }: Pick<ProjectVersion, 'status'>): ServingState {
  return SERVING_STATES.get(status) ?? 'unknown'
}

/** Whether the version takes one of the account's places for running models. */
export function takesPlace(version: Pick<ProjectVersion, 'status'>): boolean {
  const state = servingStateOf(version)
  return state === 'running' || state === 'starting' || state === 'stopping'
}

/** With how many inference units a model runs; without a maximum there is no scaling. */
export interface InferenceUnits {
  readonly min: number
  readonly max?: number | undefined
}
