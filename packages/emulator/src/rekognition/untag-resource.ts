import type { Handler } from './handler.js'
import { textOfOrThrow, textsOf } from './input.js'
import { tagsOfResourceOrThrow, withTags } from './tag-resource.js'

/** UntagResource, of projects, project versions and datasets. A key that the resource does not have is ignored: assumed. */
export const untagResource: Handler = (state, input) => {
  const arn = textOfOrThrow(input, 'ResourceArn')
  const removed = textsOf(input, 'TagKeys') ?? []
  const kept = Object.entries(tagsOfResourceOrThrow(state, arn)).filter(([key]) => !removed.includes(key))
  return { state: withTags(state, arn, Object.fromEntries(kept)), output: {} }
}
