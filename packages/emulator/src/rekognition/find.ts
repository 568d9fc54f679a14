/** Looks up what an ARN names. */
import type { Dataset } from '../datasets/dataset.js'
import type { Project, ProjectVersion, EmulatorState } from '../state.js'
import { RekognitionError } from './error.js'

/** @throws RekognitionError ResourceNotFoundException */
export function findProjectOrThrow(state: EmulatorState, arn: string): Project {
  const project = state.projects.get(arn)
  if (project === undefined) throw notFound('project', arn)
  return project
}

/** @throws RekognitionError ResourceNotFoundException */
export function findVersionOrThrow(state: EmulatorState, arn: string): ProjectVersion {
  const version = state.versions.get(arn)
  if (version === undefined) throw notFound('project version', arn)
  return version
}

/** @throws RekognitionError ResourceNotFoundException */
export function findDatasetOrThrow(
  state: EmulatorState,
  arn: string,
): { readonly project: Project; readonly dataset: Dataset } {
  const found = findDataset(state, arn)
  if (found === undefined) throw notFound('dataset', arn)
  return found
}

/** A dataset with its project; undefined where there is none. */
export function findDataset(
  state: EmulatorState,
  arn: string,
): { readonly project: Project; readonly dataset: Dataset } | undefined {
  for (const project of state.projects.values()) {
    const dataset = project.datasets.find((one) => one.arn === arn)
    if (dataset !== undefined) return { project, dataset }
  }
  return undefined
}

export function notFound(what: string, id: string): RekognitionError {
  return new RekognitionError('ResourceNotFoundException', `The ${what} ${id} could not be found.`)
}
