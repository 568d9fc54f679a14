/** Which version is in use: what callers read, or else the version with the tag `released`. Pure. */
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import { versionIn, type Inventory } from '../inventory/observe.js'
import { instantOf } from '../../model/tags.js'
import { isReleased, NO_VERSION, versionOfTag, versionTag } from '../inventory/version-tag.js'

/**
 * - `version`: it is in use
 * - `nothing`: nothing is published and nothing has the tag; `gone` is a published ARN of the project that is no longer listed
 * - `foreign`: what is published is no version of this project
 */
export type InUse =
  | { readonly kind: 'version'; readonly version: ProjectVersion }
  | { readonly kind: 'nothing'; readonly gone?: string | undefined }
  | { readonly kind: 'foreign'; readonly value: string }

/**
 * A published value counts more than the tag: callers follow it.
 * @param published  the value that callers read; undefined where there is none, or nothing is published
 */
export function inUseOf(inventory: Inventory, published: string | undefined): InUse {
  if (published === undefined || published === '' || published.toLowerCase() === NO_VERSION) return byTag(inventory)
  const version = versionIn(inventory, published)
  if (version !== undefined) return { kind: 'version', version }
  const projectArn = inventory.project.arn
  const ofProject = `${projectArn.slice(0, projectArn.lastIndexOf('/'))}/version/`
  if (!published.startsWith(ofProject)) return { kind: 'foreign', value: published }
  // Its callers get no answers; what the tag says may still serve others.
  const tagged = byTag(inventory)
  return tagged.kind === 'version' ? tagged : { kind: 'nothing', gone: published }
}

function byTag(inventory: Inventory): InUse {
  const version = releasedIn(inventory)[0] ?? interruptedMove(inventory)
  return version === undefined ? { kind: 'nothing' } : { kind: 'version', version }
}

/** Versions with the tag `released`, the one that got it last first: one at most, but where two runs released at the same time. */
export function releasedIn(inventory: Inventory): readonly ProjectVersion[] {
  const since = ({ arn }: ProjectVersion): number => instantOf(inventory.tags.get(arn), PROVENANCE_KEYS.released) ?? 0
  return inventory.versions
    .filter(({ arn }) => isReleased(inventory.tags.get(arn)))
    .sort((a, b) => since(b) - since(a) || (a.arn < b.arn ? 1 : -1))
}

/** The tag is moved in two calls: without any, a run ended in between, and its intent says to which version the tag went. */
function interruptedMove(inventory: Inventory): ProjectVersion | undefined {
  const until = ({ arn }: ProjectVersion): number =>
    instantOf(inventory.tags.get(arn), PROVENANCE_KEYS.releasedUntil) ?? 0
  const [last] = [...inventory.versions].sort((a, b) => until(b) - until(a))
  if (last === undefined || until(last) === 0) return undefined
  return inventory.versions.find(
    (version) => until(version) < until(last) && predecessorTag(inventory.tags.get(version.arn)) === versionTag(last),
  )
}

/** The tag of the version that this one came into use after; a rollback counts more, as it is later. */
export function predecessorTag(tags: Tags | undefined): string | undefined {
  return tags?.[PROVENANCE_KEYS.rolledBackFrom] ?? tags?.[PROVENANCE_KEYS.replaces]
}

/** The version that this one came into use after, where it is still there. */
export function predecessorOf(inventory: Inventory, { arn }: ProjectVersion): ProjectVersion | undefined {
  return versionOfTag(predecessorTag(inventory.tags.get(arn)), inventory.versions)
}
