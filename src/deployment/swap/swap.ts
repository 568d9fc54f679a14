/** `swap`: puts a version into use in place of another. */
import type { ReleaseOutcome } from '../../errors/action-error.js'
import type { Project } from '../../model/project.js'
import type { PlanOf } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import { findVersionIn } from '../inventory/find-version.js'
import { observe } from '../inventory/observe.js'
import { runningModels } from '../inventory/places.js'
import type { ReleaseParts, SwapContext } from './context.js'
import type { SwapGoal } from './goal.js'
import { planSwap } from './plan-swap.js'
import { runSwap } from './run-swap.js'

/**
 * Already as asked is `nothing-to-do`.
 * @throws ActionError VERSION_NOT_FOUND, VERSION_NOT_RUNNABLE, OTHER_UNITS, NO_PLACE, PUBLISH_CONFLICT, those of the guards, of the start
 *   and of the target of `publish`, ALARM_RAISED, ALARM_UNREADABLE, STOP_TIMEOUT; after all but the last, the old version serves
 */
export async function swap(
  tools: ReleaseTools,
  project: Project,
  plan: PlanOf<'swap'>,
  parts: ReleaseParts,
): Promise<ReleaseOutcome> {
  const { version, units, swap: how } = plan.operation
  tools.progress.update({ version: { name: version.name } })
  const inventory = await observe(tools, project)
  tools.progress.update({ running: runningModels(inventory, tools.runKey) })
  const target = findVersionIn(inventory, version)
  const goal: SwapGoal = { kind: 'swap', target, units, swap: how, runKey: tools.runKey }
  return (plan.isDryRun ? planSwap : runSwap)(contextOf(tools, project, plan, goal, parts), inventory)
}

/** The context of one swap or rollback. */
export function contextOf(
  tools: ReleaseTools,
  project: Project,
  plan: SwapContext['plan'],
  goal: SwapGoal,
  parts: ReleaseParts,
): SwapContext {
  const { publish } = goal.swap
  const publisher = publish === undefined ? undefined : parts.publisherOf(tools, publish)
  return { tools, project, plan, goal, parts, publisher }
}
