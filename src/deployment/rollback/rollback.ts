/** `rollback`: puts the version into use again that was released before. */
import type { ReleaseOutcome } from '../../errors/action-error.js'
import type { InferenceUnits } from '../../model/serving.js'
import type { Project } from '../../model/project.js'
import type { ProjectVersion } from '../../model/version.js'
import type { PlanOf } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import type { ReleaseParts } from '../swap/context.js'
import type { SwapGoal } from '../swap/goal.js'
import { inUseOf } from '../swap/in-use.js'
import { planSwap } from '../swap/plan-swap.js'
import { runSwap } from '../swap/run-swap.js'
import { contextOf } from '../swap/swap.js'
import { observe, type Inventory } from '../inventory/observe.js'
import { runningModels } from '../inventory/places.js'
import { unitsOf } from '../inventory/version-tag.js'
import { chooseRollback } from './choose-rollback.js'

/**
 * @throws ActionError NOTHING_RELEASED (refused, and nothing was changed); else as a swap does
 */
export async function rollback(
  tools: ReleaseTools,
  project: Project,
  plan: PlanOf<'rollback'>,
  parts: ReleaseParts,
): Promise<ReleaseOutcome> {
  const { swap, units } = plan.operation
  const inventory = await observe(tools, project)
  tools.progress.update({ running: runningModels(inventory, tools.runKey) })
  const published = swap.publish === undefined ? undefined : await parts.publisherOf(tools, swap.publish).read()
  const { target, undone } = chooseRollback(inventory, published, tools.runKey)
  tools.progress.update({ version: { name: target.name, arn: target.arn, status: target.status } })
  const goal: SwapGoal = {
    kind: 'rollback',
    target,
    units: units ?? unitsBefore(tools, inventory, target, published),
    swap,
    runKey: tools.runKey,
  }
  const context = contextOf(tools, project, plan, goal, parts)
  return plan.isDryRun ? planSwap(context, inventory, undone) : runSwap(context, inventory, undone)
}

/** A rollback is urgent: where nobody recorded the units, it is not refused. */
function unitsBefore(
  { progress }: ReleaseTools,
  inventory: Inventory,
  target: ProjectVersion,
  published: string | undefined,
): InferenceUnits {
  const own = unitsOf(target, inventory.tags.get(target.arn))
  if (own !== undefined) return own
  const inUse = inUseOf(inventory, published)
  const serving = inUse.kind === 'version' ? unitsOf(inUse.version, inventory.tags.get(inUse.version.arn)) : undefined
  progress.note(
    'warning',
    `With how many inference units ${target.name} ran is not recorded: it gets ${serving === undefined ? 'one' : 'those of the version in use'}. Set min-inference-units to choose.`,
  )
  return serving ?? { min: 1 }
}
