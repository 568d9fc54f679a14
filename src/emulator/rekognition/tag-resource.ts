import { withEntry, type World } from '../world.js'
import { RekognitionError } from './error.js'
import { notFound } from './find.js'
import type { Handler } from './handler.js'
import { tagsOf, textOfOrThrow } from './input.js'

/** Tags that a resource may have. AWS's general limit; that it holds here is assumed. */
const TAGS_MAX = 50

/** TagResource: adds tags or overwrites them. */
export const tagResource: Handler = (world, input) => {
  const arn = textOfOrThrow(input, 'ResourceArn')
  const tags = { ...tagsOfResourceOrThrow(world, arn), ...tagsOf(input) }
  if (Object.keys(tags).length > TAGS_MAX)
    throw new RekognitionError('ServiceQuotaExceededException', `A resource can have ${String(TAGS_MAX)} tags.`)
  return { world: withTags(world, arn, tags), output: {} }
}

/** @throws RekognitionError ResourceNotFoundException */
export function tagsOfResourceOrThrow(world: World, arn: string): Readonly<Record<string, string>> {
  const tags = world.versions.get(arn)?.tags ?? world.projects.get(arn)?.tags
  if (tags === undefined) throw notFound('resource', arn)
  return tags
}

/** The world with all tags of a project or project version replaced. */
export function withTags(world: World, arn: string, tags: Readonly<Record<string, string>>): World {
  const version = world.versions.get(arn)
  if (version !== undefined) return { ...world, versions: withEntry(world.versions, arn, { ...version, tags }) }
  const project = world.projects.get(arn)
  return project === undefined ? world : { ...world, projects: withEntry(world.projects, arn, { ...project, tags }) }
}
