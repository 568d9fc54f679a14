/** The tags of a copy. */
import { isProvenanceKey, PROVENANCE_KEYS } from '../../model/provenance.js'
import type { Tags } from '../../model/tags.js'

/** What is true of the source in its own project only. */
const OF_A_RELEASE: ReadonlySet<string> = new Set([
  PROVENANCE_KEYS.released,
  PROVENANCE_KEYS.releasedUntil,
  PROVENANCE_KEYS.started,
  PROVENANCE_KEYS.units,
  PROVENANCE_KEYS.replaces,
  PROVENANCE_KEYS.rolledBackFrom,
  PROVENANCE_KEYS.releaseRun,
  PROVENANCE_KEYS.baked,
])

/** Tags of a resource. AWS General Reference, tagging; API model, shape TagMap has a higher limit. */
const TAGS_MAX = 50

/**
 * Where the version comes from, its verdict, the tags that the caller gives, and those that the source has besides, as
 * far as there is room: in this order, the first of a key counts. Tags of the release stay behind, and those of AWS, whose keys are reserved.
 */
export function carriedTags(source: Tags, given: Tags): Tags {
  const own = Object.entries(source).filter(([key]) => !OF_A_RELEASE.has(key) && !/^aws:/i.test(key))
  const inOrder = [
    ...own.filter(([key]) => isProvenanceKey(key)),
    ...Object.entries(given).filter(([key]) => !isProvenanceKey(key)),
    ...own.filter(([key]) => !isProvenanceKey(key)),
  ]
  const carried = new Map<string, string>()
  for (const [key, value] of inOrder) if (!carried.has(key) && carried.size < TAGS_MAX) carried.set(key, value)
  return Object.fromEntries(carried)
}
