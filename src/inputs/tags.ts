/** The tags that the user wants on the version. */
import type { Tags } from '../model/tags.js'
import { parseTags, tagKeysOf, TAGS_MAX } from './aws.js'
import type { InputReader } from './reader.js'
import { isProvenanceKey, PROVENANCE_TAGS_MAX } from '../model/provenance.js'

/** Reads the tags of the version; all problems are collected in the reader. */
export function readTags(reader: InputReader, record: boolean): Tags {
  const tags = reader.readOr('tags', parseTags, {})
  const given = reader.text('tags')
  // Of all lines, also where another one has a mistake.
  const own = tagKeysOf(given).filter(isProvenanceKey)
  if (own.length > 0) reader.reject('tags', given, `only keys that the action does not set itself: ${own.join(', ')}`)
  if (record && Object.keys(tags).length + PROVENANCE_TAGS_MAX > TAGS_MAX) {
    reader.reject(
      'tags',
      given,
      `up to ${String(TAGS_MAX - PROVENANCE_TAGS_MAX)} tags in addition to the action’s own (record: true)`,
    )
  }
  return tags
}
