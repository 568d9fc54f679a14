/** What the steps of a swap change in an inventory where each of them succeeds. */
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import type { InferenceUnits } from '../../model/serving.js'
import type { Tags } from '../../model/tags.js'
import { toIsoTime } from '../../text/instant.js'
import type { Inventory } from '../inventory/observe.js'
import { startTags, versionTag } from '../inventory/version-tag.js'
import type { Situation, Step, SwapGoal } from './goal.js'

type Versions = Inventory['versions']
type TagsOfAll = Inventory['tags']

/**
 * The versions and their tags after a step.
 * @param now  when the step is over, milliseconds since the epoch
 */
export function imagine(
  { versions, tags }: Inventory,
  { target, old }: Situation,
  step: Step,
  goal: SwapGoal,
  now: number,
): Pick<Inventory, 'versions' | 'tags'> {
  const { arn } = target.version
  const oldArn = old?.version.arn
  switch (step.kind) {
    case 'record':
      return { versions, tags: retag(tags, arn, ...recordedTags(goal, old)) }
    case 'start':
      return {
        versions: withModel(versions, arn, goal.units),
        tags: retag(tags, arn, startTags({ at: now, runKey: goal.runKey }, goal.units)),
      }
    case 'stop':
      return {
        versions: withModel(versions, oldArn, undefined),
        tags: retag(tags, oldArn, {}, [PROVENANCE_KEYS.started]),
      }
    case 'end-bake':
      return { versions, tags: retag(tags, arn, { [PROVENANCE_KEYS.baked]: toIsoTime(now) ?? '' }) }
    case 'move-tag':
      return {
        versions,
        tags: retag(withoutReleased(versions, tags), arn, { [PROVENANCE_KEYS.released]: toIsoTime(now) ?? '' }),
      }
    default:
      return { versions, tags }
  }
}

/** What a swap, or a rollback, puts on the version before all else, and what it takes away. */
function recordedTags(
  { kind, runKey }: SwapGoal,
  old: Situation['old'],
): readonly [added: Tags, removed: readonly string[]] {
  const { releaseRun, replaces, rolledBackFrom } = PROVENANCE_KEYS
  const before = old === undefined ? 'none' : versionTag(old.version)
  return kind === 'rollback'
    ? [{ [releaseRun]: runKey, [rolledBackFrom]: before }, []]
    : [{ [releaseRun]: runKey, [replaces]: before }, [rolledBackFrom]]
}

function withoutReleased(versions: Versions, tags: TagsOfAll): TagsOfAll {
  return versions
    .filter(({ arn }) => tags.has(arn))
    .reduce((left, { arn }) => retag(left, arn, {}, [PROVENANCE_KEYS.released]), tags)
}

/** Tags of all, with those of one changed; nothing changes without one. */
function retag(tags: TagsOfAll, arn: string | undefined, added: Tags, removed: readonly string[] = []): TagsOfAll {
  if (arn === undefined) return tags
  const kept = Object.entries({ ...tags.get(arn), ...added }).filter(([key]) => !removed.includes(key))
  return new Map([...tags, [arn, Object.fromEntries(kept)]])
}

/** @param units  with which it runs; undefined once it has stopped */
function withModel(versions: Versions, arn: string | undefined, units: InferenceUnits | undefined): Versions {
  const status = units === undefined ? 'STOPPED' : 'RUNNING'
  const model = { status, minInferenceUnits: units?.min, maxInferenceUnits: units?.max }
  return versions.map((version) => (version.arn === arn ? { ...version, ...model } : version))
}
