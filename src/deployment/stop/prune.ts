/** `prune`: deletes versions beyond the newest. */
import type { ReleaseOutcome } from '../../errors/action-error.js'
import { ActionError } from '../../errors/action-error.js'
import { deniedClause, denialHintOf } from '../../errors/denied.js'
import { firstByTags } from '../../judgement/read-tags.js'
import type { Project } from '../../model/project.js'
import { takesPlace } from '../../model/serving.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import { plural } from '../../text/number.js'
import { readCost } from '../cost/read-cost.js'
import type { PlanOf } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import { observe, withTags, type Inventory } from '../inventory/observe.js'
import { reportPlannedUse } from '../inventory/planned-use.js'
import {
  divide,
  inOrderOfDeletion,
  isOfFamily,
  KEEPERS,
  mayBe,
  spare,
  type Keeper,
  type Listed,
  type Spared,
} from './choose-deletes.js'
import { deleteVersions } from './delete-versions.js'
import { nameInUse } from './in-use.js'
import { readPublished } from './published.js'

/** What no tag says. */
const UNCHECKED =
  'Whether a gate names one of these versions as its baseline, by name, ARN or a tag of yours: that is not recorded on versions.'

/**
 * Tags are read of the candidates and of the versions that run; of newer ones only until it is known that a passed one and one
 * to compare with stay.
 * @throws ActionError ACCESS_DENIED, SERVICE_UNAVAILABLE, WAIT_TIMEOUT where deletions do not end
 * @throws ServiceError one that a retry cannot fix; nothing is deleted before it is known what is in use
 */
export async function prune(tools: ReleaseTools, project: Project, plan: PlanOf<'prune'>): Promise<ReleaseOutcome> {
  const { progress } = tools
  const { keep, publish } = plan.operation
  const first = await observe(tools, project, takesPlace)
  await readCost(tools, project, first.versions, first.tags)
  const published = await readPublished(tools, project, publish)
  progress.update({ inUse: nameInUse(first, published) })
  const listed = divide(first.versions, keep)
  const state = await withTags(tools, first, [...listed.candidates, ...listed.leaving])
  const { left, spared } = spare(listed, { tags: state.tags, published })
  const kept = await keepers(tools, state, listed, left)
  logSpared(tools, [...spared, ...kept])
  const chosen = left.filter((version) => !kept.some((one) => one.version === version))
  const deletes = inOrderOfDeletion(chosen, state.tags)
  progress.update({ unchecked: [UNCHECKED] })
  if (plan.isDryRun) {
    const { maxRunningModels } = plan
    const unread = await reportPlannedUse(tools, { inventory: state, maxRunningModels })
    progress.update({
      planned: deletes.map(({ name, status }) => ({ call: 'DeleteProjectVersion', subject: name, detail: status })),
      unchecked: [UNCHECKED, ...(deletes.length === 0 ? [] : ['Whether the role may delete versions.']), ...unread],
    })
    return 'planned'
  }
  // An earlier attempt of this run may have ended before they were gone.
  const leaving = listed.leaving.filter(({ arn }) => isOfFamily(state.tags.get(arn)))
  if (deletes.length + leaving.length === 0) return 'nothing-to-do'
  if (deletes.length > 0) progress.note('notice', `To be deleted: ${countedNames(deletes)}.`)
  const deleted = await deleteVersions(tools, plan, { project, deletes, leaving })
  return deleted.length > 0 ? 'pruned' : 'nothing-to-do'
}

/** Names in one sentence; each deletion is in the report, too. Our choice. */
const NAMES_MAX = 20

/** `3 versions (v1, v2, v3)`. */
function countedNames(versions: readonly ProjectVersion[]): string {
  const names = versions.slice(0, NAMES_MAX).map(({ name }) => name)
  const more = versions.length - names.length
  const rest = more === 0 ? '' : `, and ${String(more)} more`
  return `${plural(versions.length, 'version')} (${names.join(', ')}${rest})`
}

function logSpared({ progress }: ReleaseTools, spared: readonly Spared[]): void {
  const reasons = new Map<string, ProjectVersion[]>()
  for (const { version, why } of spared) reasons.set(why, [...(reasons.get(why) ?? []), version])
  for (const [why, versions] of reasons) progress.log(`Not deleted, ${why}: ${countedNames(versions)}.`)
}

/** Those of the candidates that stay because no other version of the project could take their place. */
async function keepers(
  tools: ReleaseTools,
  { tags }: Inventory,
  listed: Listed,
  left: readonly ProjectVersion[],
): Promise<readonly Spared[]> {
  const found: Spared[] = []
  for (const keeper of KEEPERS) {
    const accepted = (version: ProjectVersion): boolean =>
      mayBe(keeper, version) && keeper.accepts(tags.get(version.arn) ?? {})
    const [best] = left.filter(accepted).sort(keeper.order)
    if (best === undefined) continue
    const spared = listed.candidates.filter((version) => !left.includes(version) && tags.has(version.arn))
    if (spared.some((version) => accepted(version) && keeper.order(version, best) < 0)) continue
    const others = listed.others.filter((version) => mayBe(keeper, version) && keeper.order(version, best) < 0)
    if (!(await isAmong(tools, others.sort(keeper.order), keeper, tags))) found.push({ version: best, why: keeper.why })
  }
  return found
}

/** Whether one of the versions is of the kind; those whose tags are known come first, because they cost nothing. */
async function isAmong(
  tools: ReleaseTools,
  versions: readonly ProjectVersion[],
  { accepts }: Keeper,
  known: ReadonlyMap<string, Tags>,
): Promise<boolean> {
  const isKnown = ({ arn }: ProjectVersion): boolean => {
    const tags = known.get(arn)
    return tags !== undefined && accepts(tags)
  }
  if (versions.some(isKnown)) return true
  const unread = versions.filter(({ arn }) => !known.has(arn))
  const search = await firstByTags(tools, unread, accepts)
  if (search.kind !== 'denied') return search.kind === 'found'
  const { error } = search
  throw new ActionError('ACCESS_DENIED', `${deniedClause(error)}, and prune needs to read tags.`, {
    requestId: error.facts.requestId,
    cause: error,
    hint: denialHintOf(error),
  })
}
