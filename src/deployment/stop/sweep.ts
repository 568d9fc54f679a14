/** `sweep`: stops what runs and is not in use, for schedules. */
import type { ReleaseOutcome } from '../../errors/action-error.js'
import type { Project } from '../../model/project.js'
import { takesPlace } from '../../model/serving.js'
import { confirmStart, type ConfirmedStart } from '../cost/confirm-start.js'
import { readCost } from '../cost/read-cost.js'
import type { PlanOf } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import { observe, type Inventory } from '../inventory/observe.js'
import { carryOut } from './carry-out.js'
import { chooseSweep, startsToConfirm, type StopFacts } from './choose-stops.js'
import { nameInUse } from './in-use.js'
import { readPublished } from './published.js'

/**
 * Tags are read of the versions that run, and of no other.
 * @throws ActionError STOP_TIMEOUT, UNKNOWN_STATUS, SERVICE_UNAVAILABLE
 * @throws ServiceError one that a retry cannot fix; nothing is stopped before it is known what is in use
 */
export async function sweep(tools: ReleaseTools, project: Project, plan: PlanOf<'sweep'>): Promise<ReleaseOutcome> {
  const { publish, maxRunMs } = plan.operation
  const state = await observe(tools, project, takesPlace)
  const running = await readCost(tools, project, state.versions, state.tags)
  const published = await readPublished(tools, project, publish)
  tools.progress.update({ inUse: nameInUse(state, published) })
  const facts = { tags: state.tags, published, now: tools.clock.now() }
  const confirmed = maxRunMs === undefined ? undefined : await confirmStarts(tools, state, facts, maxRunMs)
  const { stops, kept } = chooseSweep(state.versions, { ...facts, confirmed }, maxRunMs)
  for (const { version, why, isDoubtful } of kept) {
    const sentence = `${version.name} (${version.status}) is not stopped: ${why}.`
    if (isDoubtful) tools.progress.note('warning', sentence)
    else tools.progress.log(sentence)
  }
  for (const { name, arn } of stops) {
    const shown = confirmed?.get(arn)
    if (shown?.kind === 'unknown') tools.progress.log(`The age of ${name} is that of its tag: ${shown.why}.`)
  }
  return carryOut(tools, plan, { project, state, running, stops, done: 'swept' })
}

/** One request for each model that its tag would have stopped. By ARN. */
async function confirmStarts(
  tools: ReleaseTools,
  { project, versions }: Inventory,
  facts: StopFacts,
  maxRunMs: number,
): Promise<ReadonlyMap<string, ConfirmedStart>> {
  const confirmed = new Map<string, ConfirmedStart>()
  const starts = startsToConfirm(versions, facts, maxRunMs)
  for (const version of versions) {
    const start = starts.get(version.arn)
    if (start !== undefined) confirmed.set(version.arn, await confirmStart(tools, project, version, start))
  }
  return confirmed
}
