import type { Handler } from './handler.js'
import { textOfOrThrow, textsOf } from './input.js'
import { tagsOfResourceOrThrow, withTags } from './tag-resource.js'

/** UntagResource, of projects and project versions. A key that the resource does not have is passed over: assumed. */
export const untagResource: Handler = (world, input) => {
  const arn = textOfOrThrow(input, 'ResourceArn')
  const removed = textsOf(input, 'TagKeys') ?? []
  const kept = Object.entries(tagsOfResourceOrThrow(world, arn)).filter(([key]) => !removed.includes(key))
  return { world: withTags(world, arn, Object.fromEntries(kept)), output: {} }
}
