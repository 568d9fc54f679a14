/** Reports what there is after each check, and keeps the post step up to date: a run that ends a second later still says what runs. */
import { withoutUndefined } from '../../model/without-undefined.js'
import { formatMoney } from '../../report/release/release-words.js'
import type { ReleasedVersion } from '../../report/release/release-report.js'
import { runningModels } from '../inventory/places.js'
import { unitsOf, wordsOfUnits } from '../inventory/version-tag.js'
import type { SwapContext } from './context.js'
import { takesPlace, type Memory, type SeenModel } from './goal.js'
import { inUseOf } from './in-use.js'
import type { Seen } from './take-step.js'

/** Says what serves, what runs, and what is to be stopped if the process ends here. */
export function reportSituation(
  { tools, goal }: SwapContext,
  { inventory, published, situation }: Seen,
  { places, publishedAt }: Memory,
): void {
  const { target, old, isOurs, inUse, mayBePublished } = situation
  const used = inUseOf(inventory, published.value)
  tools.progress.update({
    version: shown(target),
    ...withoutUndefined({ previous: old && shown(old) }),
    inUse: used.kind === 'version' ? used.version.name : undefined,
    running: runningModels(inventory, goal.runKey, places),
  })
  const shownTarget = goal.swap.publish?.shown
  if (shownTarget !== undefined && situation.isPublished && publishedAt === undefined) {
    const value = target.version.arn
    tools.progress.update({ published: [{ target: shownTarget, value, previous: old?.version.arn }] })
  }
  const runs = target.state === 'running' || target.state === 'starting'
  const isToStop = runs && isOurs && inUse !== 'target' && !mayBePublished
  tools.keepForPost(isToStop ? { arn: target.version.arn, name: target.version.name } : undefined)
}

/** Nobody knows who still calls the old version where nothing is published: it is left running, and costs. */
export function noteOldRuns({ tools, goal, plan }: SwapContext, { old }: Seen['situation']): void {
  if (goal.swap.publish !== undefined || old === undefined || !takesPlace(old)) return
  const units = unitsOf(old.version, old.tags)
  const price = plan.pricePerUnitHour
  const parts = [
    ...(units === undefined ? [] : [wordsOfUnits(units)]),
    ...(units === undefined || price === undefined ? [] : [`${formatMoney(units.min * price)} an hour`]),
  ]
  const cost = parts.length === 0 ? '' : `: ${parts.join(', ')}`
  tools.progress.note(
    'warning',
    `Nothing is published, so ${old.version.name} still runs and is billed${cost}. Stop it with operation: stop once nobody calls it.`,
  )
}

function shown({ version, tags }: SeenModel): ReleasedVersion {
  return { name: version.name, arn: version.arn, status: version.status, units: unitsOf(version, tags) }
}
