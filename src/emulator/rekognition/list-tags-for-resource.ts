import type { Handler } from './handler.js'
import { textOfOrThrow } from './input.js'
import { tagsOfResourceOrThrow } from './tag-resource.js'

/** ListTagsForResource, of projects and project versions. */
export const listTagsForResource: Handler = (world, input) => ({
  world,
  output: { Tags: tagsOfResourceOrThrow(world, textOfOrThrow(input, 'ResourceArn')) },
})
