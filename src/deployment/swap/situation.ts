/** What there is, seen from one swap: its target, what the target replaces, and who is in use. Pure. */
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import { servingStateOf, takesPlace } from '../../model/serving.js'
import type { ProjectVersion } from '../../model/version.js'
import { versionIn, type Inventory } from '../inventory/observe.js'
import { instantOf } from '../../model/tags.js'
import { isStartedBy, NO_VERSION, startMarkOf, versionTag } from '../inventory/version-tag.js'
import type { SeenModel, Situation, SwapGoal } from './goal.js'
import { inUseOf, predecessorOf, releasedIn } from './in-use.js'

/** What callers read. */
export interface Published {
  /** Undefined without `publish`, or where nothing is published. */
  readonly value: string | undefined
  /** With what a deployment under way brings. */
  readonly all: readonly string[]
}

/** Nothing is published. */
export const UNPUBLISHED: Published = { value: undefined, all: [] }

/**
 * What the target replaces, from the first check of a process: what is in use, or, where that is the target already, what it came after,
 * if that still runs because of it. A model that was started later runs for another reason.
 */
export function findOld(inventory: Inventory, published: Published, goal: SwapGoal): ProjectVersion | undefined {
  const inUse = inUseOf(inventory, published.value)
  if (inUse.kind !== 'version') return undefined
  if (inUse.version.arn !== goal.target.arn) return inUse.version
  const before = predecessorOf(inventory, inUse.version)
  if (before === undefined || before.arn === goal.target.arn) return undefined
  // It is not stopped because of this, and can be gone back to.
  if (!takesPlace(before)) return before
  const tags = inventory.tags.get(goal.target.arn)
  const mark = startMarkOf(inventory.tags.get(before.arn))
  const releaseRun = tags?.[PROVENANCE_KEYS.releaseRun]
  // The run that put the target into use starts what came before only on its way back.
  if (mark !== undefined && (mark.runKey === releaseRun || mark.runKey === goal.runKey)) return before
  const releasedAt = instantOf(tags, PROVENANCE_KEYS.released)
  if (mark !== undefined && releasedAt !== undefined && mark.at > releasedAt) return undefined
  if (releaseRun === goal.runKey) return before
  // Another run's work is finished only where it is certain that this is left of it.
  return published.value === goal.target.arn && mark !== undefined ? before : undefined
}

/**
 * @param oldArn  of what {@link findOld} found at first
 * @returns undefined where the target was deleted
 */
export function situationOf(
  inventory: Inventory,
  published: Published,
  goal: SwapGoal,
  oldArn: string | undefined,
): Situation | undefined {
  const target = seenModel(inventory, versionIn(inventory, goal.target.arn))
  if (target === undefined) return undefined
  const old = seenModel(inventory, versionIn(inventory, oldArn))
  const released = releasedIn(inventory).map(({ arn }) => arn)
  return {
    target,
    old,
    inUse: whoIsInUse(inventory, published, goal, oldArn),
    isPublished: published.value === goal.target.arn && (oldArn === undefined || !published.all.includes(oldArn)),
    mayBePublished: published.all.includes(goal.target.arn),
    released,
    releasedAt: instantOf(target.tags, PROVENANCE_KEYS.released),
    bakedAt: bakedAtOf(target),
    isOfRelease: PROVENANCE_KEYS.releaseRun in target.tags,
    isOurs: isStartedBy(target.tags, goal.runKey),
    isOfSwap: isStartedBy(target.tags, target.tags[PROVENANCE_KEYS.releaseRun] ?? goal.runKey),
    isBegun: isBegun(target, old, goal),
    isRecorded: isBegun(target, old, goal) && target.tags[PROVENANCE_KEYS.releaseRun] === goal.runKey,
  }
}

function whoIsInUse(
  inventory: Inventory,
  published: Published,
  goal: SwapGoal,
  oldArn: string | undefined,
): Situation['inUse'] {
  const inUse = inUseOf(inventory, published.value)
  if (inUse.kind === 'foreign') return 'other'
  if (inUse.kind === 'nothing') return 'nothing'
  if (inUse.version.arn === goal.target.arn) return 'target'
  return inUse.version.arn === oldArn ? 'old' : 'other'
}

function isBegun({ tags }: SeenModel, old: SeenModel | undefined, { kind }: SwapGoal): boolean {
  const before = old === undefined ? NO_VERSION : versionTag(old.version)
  if (kind === 'rollback') return tags[PROVENANCE_KEYS.rolledBackFrom] === before
  return tags[PROVENANCE_KEYS.replaces] === before && !(PROVENANCE_KEYS.rolledBackFrom in tags)
}

/** A version that is released again bakes again. */
function bakedAtOf({ tags }: SeenModel): number | undefined {
  const [releasedAt, bakedAt] = [PROVENANCE_KEYS.released, PROVENANCE_KEYS.baked].map((key) => instantOf(tags, key))
  return bakedAt !== undefined && releasedAt !== undefined && bakedAt >= releasedAt ? bakedAt : undefined
}

function seenModel(inventory: Inventory, version: ProjectVersion | undefined): SeenModel | undefined {
  if (version === undefined) return undefined
  return { version, tags: inventory.tags.get(version.arn) ?? {}, state: servingStateOf(version) }
}
