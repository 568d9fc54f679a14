/** What tags say of the version that callers use. */
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import type { Inventory } from '../inventory/observe.js'
import { isReleased, versionTag } from '../inventory/version-tag.js'
import { startIn } from '../cost/running-models.js'
import type { PublishedArns } from './published.js'

/**
 * Whether a version is, or was, put into use: a rollback may go to it. `named`: what the tags of others say.
 * @param named  values of `replaces` and `rolled-back-from` of other versions
 */
export function wasReleased(version: ProjectVersion, tags: Tags, named: ReadonlySet<string>): boolean {
  const { released, releasedUntil, replaces, rolledBackFrom, releaseRun } = PROVENANCE_KEYS
  const keys = [released, releasedUntil, replaces, rolledBackFrom, releaseRun]
  return keys.some((key) => key in tags) || named.has(versionTag(version))
}

/** What the tags of versions say of the versions that they replaced, or were released in place of. */
export function namedVersions(tags: Iterable<Tags>): ReadonlySet<string> {
  const named = new Set<string>()
  for (const own of tags) {
    for (const key of [PROVENANCE_KEYS.replaces, PROVENANCE_KEYS.rolledBackFrom]) {
      const value = own[key]
      if (value !== undefined) named.add(value)
    }
  }
  return named
}

/**
 * Whether a version that is not released may still be published. A release tags a version before it publishes it, and
 * moves `released` after that; a run that ended in between leaves a version that callers use, without the tag.
 * @param tags  by ARN, of all versions that run at least
 */
export function mayBePublished(
  version: ProjectVersion,
  versions: readonly ProjectVersion[],
  tags: ReadonlyMap<string, Tags>,
  now: number,
): boolean {
  const own = tags.get(version.arn) ?? {}
  if (isReleased(own) || !(PROVENANCE_KEYS.releaseRun in own)) return false
  const until = own[PROVENANCE_KEYS.releasedUntil]
  // It never was released, and was about to be.
  if (until === undefined) return true
  const releasedTags = new Set(versions.filter(({ arn }) => isReleased(tags.get(arn))).map(versionTag))
  // A rollback to it has not taken the tag from the other one yet.
  if (releasedTags.has(own[PROVENANCE_KEYS.rolledBackFrom] ?? '')) return true
  // It was released and replaced, started once more, and is to replace the one that is released.
  const start = startIn(own, now)
  return start !== undefined && start.at > Date.parse(until) && releasedTags.has(own[PROVENANCE_KEYS.replaces] ?? '')
}

/** The name of the version that callers use: the published one or, where that is not known, the released one among those that run. */
export function nameInUse(
  { versions, tags }: Pick<Inventory, 'versions' | 'tags'>,
  published: PublishedArns,
): string | undefined {
  const inUse = versions.find(({ arn }) => published?.has(arn) === true)
  return (inUse ?? versions.find(({ arn }) => isReleased(tags.get(arn))))?.name
}
