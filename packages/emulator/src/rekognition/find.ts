/** Looks up what an ARN names. */
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

export function notFound(what: string, id: string): RekognitionError {
  return new RekognitionError('ResourceNotFoundException', `The ${what} ${id} could not be found.`)
}
