/** Which version a rollback goes to: the one that was released before, as the tags say. Pure. */
import { ActionError } from '../../errors/action-error.js'
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import type { ProjectVersion } from '../../model/version.js'
import { inUseOf } from '../swap/in-use.js'
import { versionIn, type Inventory } from '../inventory/observe.js'
import { nameInTag, NO_VERSION, versionOfTag, versionTag } from '../inventory/version-tag.js'

/** Where a rollback goes. */
export interface RollbackChoice {
  readonly target: ProjectVersion
  /** Why it is not gone to after all: what an earlier attempt left is only cleared away. */
  readonly undone?: ActionError
}

/**
 * A re-run finds the version by the tags of its earlier attempt, and never goes further back. Another run goes to the version that the
 * one in use replaced, but never to one that was just rolled back.
 * @param published  what callers read; undefined where nothing is published
 * @throws ActionError NOTHING_RELEASED, PUBLISH_CONFLICT (both refused)
 */
export function chooseRollback(inventory: Inventory, published: string | undefined, runKey: string): RollbackChoice {
  const inUse = inUseOf(inventory, published)
  if (inUse.kind !== 'version') throw nothing('No version is published or has the tag released')
  const chosen = chosenBefore(inventory, runKey)
  if (chosen !== undefined) return checkOwn(inventory, chosen, inUse.version)
  const tags = inventory.tags.get(inUse.version.arn) ?? {}
  const before = tags[PROVENANCE_KEYS.replaces]
  if (before === undefined || before === NO_VERSION) {
    throw nothing(`No version was released before ${inUse.version.name}`)
  }
  const version = versionOfTag(before, inventory.versions)
  if (version === undefined) {
    throw nothing(`${inUse.version.name} replaced ${nameInTag(before)}, which was deleted`)
  }
  if (version.arn === inUse.version.arn || rolledBack(inventory, inUse.version).has(version.arn)) {
    throw nothing(`${inUse.version.name} replaced ${version.name}, which was rolled back since`)
  }
  return { target: version }
}

/** What an earlier attempt of this run chose. */
function chosenBefore(inventory: Inventory, runKey: string): ProjectVersion | undefined {
  return inventory.versions.find(({ arn }) => {
    const tags = inventory.tags.get(arn)
    return tags?.[PROVENANCE_KEYS.releaseRun] === runKey && PROVENANCE_KEYS.rolledBackFrom in tags
  })
}

/** Between the two versions of the earlier attempt this run goes on; it does not undo a release that came after it. */
function checkOwn(inventory: Inventory, target: ProjectVersion, inUse: ProjectVersion): RollbackChoice {
  const tags = inventory.tags.get(target.arn)
  const isUndone = inventory.tags.get(inUse.arn)?.[PROVENANCE_KEYS.rolledBackFrom] === versionTag(target)
  if (isUndone) {
    const what = `An earlier attempt of this run rolled back to ${target.name}, and returned to ${inUse.name} after a failure.`
    return { target, undone: conflict(what) }
  }
  if (inUse.arn === target.arn || tags?.[PROVENANCE_KEYS.rolledBackFrom] === versionTag(inUse)) return { target }
  throw conflict(`This run rolled back to ${target.name}, and ${inUse.name} has come into use since.`)
}

function conflict(what: string): ActionError {
  return new ActionError('PUBLISH_CONFLICT', what, {
    outcome: 'refused',
    hint: 'Start a new run to roll back: a re-run only finishes what its earlier attempts began.',
  })
}

/** Versions that were rolled back one after the other, up to the one in use. */
function rolledBack(inventory: Inventory, inUse: ProjectVersion): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at: ProjectVersion | undefined = inUse; at !== undefined;) {
    const before: ProjectVersion | undefined = versionOfTag(
      inventory.tags.get(at.arn)?.[PROVENANCE_KEYS.rolledBackFrom],
      inventory.versions,
    )
    if (before === undefined || found.has(before.arn)) break
    found.add(before.arn)
    at = versionIn(inventory, before.arn)
  }
  return found
}

function nothing(why: string): ActionError {
  return new ActionError('NOTHING_RELEASED', `${why}, so there is nothing to roll back to.`, { outcome: 'refused' })
}
