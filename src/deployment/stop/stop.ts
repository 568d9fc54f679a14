/** `stop`: ends the model of a named version, or all of the project's but the named ones. */
import { ActionError } from '../../errors/action-error.js'
import type { ReleaseOutcome } from '../../errors/action-error.js'
import type { Project } from '../../model/project.js'
import { servingStateOf, takesPlace } from '../../model/serving.js'
import type { VersionReference } from '../../model/version.js'
import { misspelt } from '../../text/nearest.js'
import { plural } from '../../text/number.js'
import { readCost } from '../cost/read-cost.js'
import type { PlanOf } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import { findVersionIn } from '../inventory/find-version.js'
import { observe, type Inventory } from '../inventory/observe.js'
import { isReleased, unitsOf } from '../inventory/version-tag.js'
import { takeStartOrNote } from '../model/start-tag.js'
import { carryOut } from './carry-out.js'
import { chooseAllBut, unknownNames } from './choose-stops.js'
import { nameInUse } from './in-use.js'
import { readPublished } from './published.js'

/**
 * Stopping what has stopped is `nothing-to-do`.
 * @throws ActionError VERSION_NOT_FOUND (refused with `all-but`), PUBLISH_CONFLICT (refused), UNKNOWN_STATUS, STOP_TIMEOUT
 * @throws ServiceError one that a retry cannot fix
 */
export async function stop(tools: ReleaseTools, project: Project, plan: PlanOf<'stop'>): Promise<ReleaseOutcome> {
  const { what } = plan.operation
  return 'version' in what ? stopOne(tools, project, plan, what.version) : stopAllBut(tools, project, plan, what.allBut)
}

async function stopOne(
  tools: ReleaseTools,
  project: Project,
  plan: PlanOf<'stop'>,
  wanted: VersionReference,
): Promise<ReleaseOutcome> {
  const { progress } = tools
  progress.update({ version: { name: wanted.name } })
  const state = await observe(tools, project, (version) => takesPlace(version) || version.name === wanted.name)
  const running = await readCost(tools, project, state.versions, state.tags)
  const version = findVersionIn(state, wanted)
  const { arn, name, status } = version
  const tags = state.tags.get(arn)
  progress.update({ version: { name, arn, status, units: unitsOf(version, tags) } })
  const published = await readPublished(tools, project, plan.operation.publish)
  tools.progress.update({ inUse: nameInUse(state, published) })
  if (published?.has(arn) === true && takesPlace(version)) throw isPublished(plan, name)
  if (servingStateOf(version) === 'unknown') {
    throw new ActionError('UNKNOWN_STATUS', `${name} has the unknown status ${status}, so it was not stopped.`)
  }
  if (takesPlace(version)) {
    if (isReleased(tags)) progress.note('warning', wordsOfReleased(name))
    return carryOut(tools, plan, { project, state, running, stops: [version], done: 'stopped' })
  }
  progress.log(`${name} does not run (${status}).`)
  if (plan.isDryRun) return carryOut(tools, plan, { project, state, running, stops: [], done: 'stopped' })
  // A run that ended right after the stop has left it.
  const denial = await takeStartOrNote(tools, version, tags)
  if (denial !== undefined) throw denial
  return 'nothing-to-do'
}

async function stopAllBut(
  tools: ReleaseTools,
  project: Project,
  plan: PlanOf<'stop'>,
  names: readonly string[],
): Promise<ReleaseOutcome> {
  const state = await observe(tools, project, takesPlace)
  const running = await readCost(tools, project, state.versions, state.tags)
  const unknown = unknownNames(state.versions, names)
  if (unknown.length > 0) throw notFound(project, state, unknown)
  const published = await readPublished(tools, project, plan.operation.publish)
  tools.progress.update({ inUse: nameInUse(state, published) })
  const { stops, kept } = chooseAllBut(state.versions, names, published)
  for (const { version, why, isDoubtful } of kept) {
    if (isDoubtful) tools.progress.note('warning', `${version.name} was not stopped: ${why}.`)
  }
  for (const { arn, name } of stops) {
    if (isReleased(state.tags.get(arn))) tools.progress.note('warning', wordsOfReleased(name))
  }
  return carryOut(tools, plan, { project, state, running, stops, done: 'stopped' })
}

function isPublished({ operation }: PlanOf<'stop'>, name: string): ActionError {
  const where = operation.publish?.shown ?? 'publish'
  return new ActionError('PUBLISH_CONFLICT', `${name} is published in ${where}, so it was not stopped.`, {
    outcome: 'refused',
    hint: 'Release another version first (operation: swap), or leave publish out to stop it although callers use it.',
  })
}

function notFound(project: Project, { versions }: Inventory, unknown: readonly string[]): ActionError {
  const [first = ''] = unknown
  const meant = misspelt(
    first,
    versions.map(({ name }) => name),
  )
  const perhaps = meant === undefined ? '' : ` Did you mean ${meant} instead of ${first}?`
  return new ActionError(
    'VERSION_NOT_FOUND',
    `all-but names ${plural(unknown.length, 'version')} that the project ${project.name} does not have: ${unknown.join(', ')}. Nothing was stopped.${perhaps}`,
    { outcome: 'refused' },
  )
}

function wordsOfReleased(name: string): string {
  return `${name} is the released version: callers that use it get errors until it is started again.`
}
