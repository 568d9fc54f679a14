/** Looks up what an ARN names. */
import type { Project, ProjectVersion, World } from '../world.js'
import { RekognitionError } from './error.js'

/** @throws RekognitionError ResourceNotFoundException */
export function findProjectOrThrow(world: World, arn: string): Project {
  const project = world.projects.get(arn)
  if (project === undefined) throw notFound('project', arn)
  return project
}

/** @throws RekognitionError ResourceNotFoundException */
export function findVersionOrThrow(world: World, arn: string): ProjectVersion {
  const version = world.versions.get(arn)
  if (version === undefined) throw notFound('project version', arn)
  return version
}

export function notFound(what: string, id: string): RekognitionError {
  return new RekognitionError('ResourceNotFoundException', `The ${what} ${id} could not be found.`)
}
