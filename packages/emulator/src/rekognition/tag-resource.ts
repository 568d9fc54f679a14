import { withDataset } from '../datasets/with-dataset.js'
import { withEntry, type EmulatorState } from '../state.js'
import { RekognitionError } from './error.js'
import { findDataset, notFound } from './find.js'
import type { Handler } from './handler.js'
import { tagsOf, textOfOrThrow } from './input.js'

/** Tags that a resource may have. AWS's general limit; that it applies here is assumed. */
const TAGS_MAX = 50

/** TagResource: adds tags or overwrites them. */
export const tagResource: Handler = (state, input) => {
  const arn = textOfOrThrow(input, 'ResourceArn')
  const tags = { ...tagsOfResourceOrThrow(state, arn), ...tagsOf(input) }
  if (Object.keys(tags).length > TAGS_MAX)
    throw new RekognitionError('ServiceQuotaExceededException', `A resource can have ${String(TAGS_MAX)} tags.`)
  return { state: withTags(state, arn, tags), output: {} }
}

/** @throws RekognitionError ResourceNotFoundException */
export function tagsOfResourceOrThrow(state: EmulatorState, arn: string): Readonly<Record<string, string>> {
  const tags = state.versions.get(arn)?.tags ?? state.projects.get(arn)?.tags ?? findDataset(state, arn)?.dataset.tags
  if (tags === undefined) throw notFound('resource', arn)
  return tags
}

/** The state with all tags of a project, project version or dataset replaced. */
export function withTags(state: EmulatorState, arn: string, tags: Readonly<Record<string, string>>): EmulatorState {
  const version = state.versions.get(arn)
  if (version !== undefined) return { ...state, versions: withEntry(state.versions, arn, { ...version, tags }) }
  const project = state.projects.get(arn)
  if (project !== undefined) return { ...state, projects: withEntry(state.projects, arn, { ...project, tags }) }
  const found = findDataset(state, arn)
  return found === undefined ? state : withDataset(state, found.project.arn, { ...found.dataset, tags })
}
