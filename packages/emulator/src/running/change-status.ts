/** Changes the status of a version, and with it its runs. */
import type { ProjectVersion } from '../state.js'
import type { InferenceUnits, NextStatus, Run } from './run.js'

/** Statuses of a model that occupies a place of the account and costs money. */
const STARTED: readonly string[] = ['STARTING', 'RUNNING', 'STOPPING']

/** What a model runs with where nobody has said it. */
const SMALLEST: InferenceUnits = { min: 1 }

/** Whether a version counts as a running model. */
export function isStarted({ status }: Pick<ProjectVersion, 'status'>): boolean {
  return STARTED.includes(status)
}

/** The run that has not ended; undefined for a version that is not started. */
export function currentRun({ runs }: Pick<ProjectVersion, 'runs'>): Run | undefined {
  const last = runs.at(-1)
  return last?.endedAt === undefined ? last : undefined
}

/**
 * The version with this status since `at`. A status of a started model begins a run, unless one is in progress; any other one
 * ends it.
 * @param units of a run that begins
 */
export function withStatus(
  version: ProjectVersion,
  { status, statusMessage, at }: NextStatus,
  units: InferenceUnits = SMALLEST,
): ProjectVersion {
  const changed = { ...version, status, statusMessage, next: undefined }
  const current = currentRun(version)
  const runs = current === undefined ? version.runs : version.runs.slice(0, -1)
  if (!isStarted(changed))
    return current === undefined ? changed : { ...changed, runs: [...runs, { ...current, endedAt: at }] }
  return { ...changed, runs: [...runs, { ...instantOf(status, at), ...(current ?? { startedAt: at, units }) }] }
}

/** The instant that a run keeps of a status: the first one. */
function instantOf(status: string, at: number): Partial<Run> {
  if (status === 'RUNNING') return { runningFrom: at }
  return status === 'STOPPING' ? { stoppingFrom: at } : {}
}
