import type { Handler } from './handler.js'
import { textOfOrThrow } from './input.js'
import { tagsOfResourceOrThrow } from './tag-resource.js'

/** ListTagsForResource, of projects, project versions and datasets. */
export const listTagsForResource: Handler = (state, input) => ({
  state,
  output: { Tags: tagsOfResourceOrThrow(state, textOfOrThrow(input, 'ResourceArn')) },
})
