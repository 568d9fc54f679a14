/** Takes one step of a swap. */
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import { startModel } from '../model/start-model.js'
import { noPlaceError } from '../model/start-refusals.js'
import { stopModel } from '../model/stop-model.js'
import type { Inventory } from '../inventory/observe.js'
import { placesOf, reportPlaces, type Places } from '../inventory/places.js'
import { unitsOf, versionTag } from '../inventory/version-tag.js'
import type { SwapContext } from './context.js'
import type { Check, Memory, Situation, Step } from './goal.js'
import { inUseOf } from './in-use.js'
import { leaveTag, moveTag } from './move-tag.js'
import { recordBake, recordIntent } from './record.js'
import type { Published } from './situation.js'
import { alarmError, watchOver } from './watch-over.js'

/** What was seen last. */
export interface Seen {
  readonly inventory: Inventory
  readonly published: Published
  readonly situation: Situation
}

/** @returns what the process knows after it */
export async function takeStep(context: SwapContext, seen: Seen, memory: Memory, step: Step): Promise<Memory> {
  const { tools, goal } = context
  const { situation } = seen
  switch (step.kind) {
    case 'check':
      return check(context, situation, memory, step.what)
    case 'record':
      await recordIntent(tools, situation, goal)
      break
    case 'start':
      await start(context, situation, step.which, memory)
      break
    case 'stop':
      await stop(context, situation, step.which)
      break
    case 'smoke':
      await smoke(context, situation, memory)
      return { ...memory, isSmoked: true, hasChanged: true }
    case 'publish':
      return publish(context, seen, memory, step.which)
    case 'move-tag':
      await moveTo(context, seen, step.to, memory)
      break
    case 'bake': {
      if (situation.inUse === 'target' && memory.publishedAt === undefined) {
        tools.progress.note(
          'notice',
          `An earlier attempt did not watch all of the bake of ${situation.target.version.name}: it begins again.`,
        )
      }
      const untilAt = tools.clock.now() + goal.swap.bakeMs
      await watch(context, situation, { untilAt, purpose: 'bake', hadAlarm: memory.hadAlarm })
      return { ...memory, isBaked: true, hasChanged: true }
    }
    case 'end-bake':
      await recordBake(tools, situation)
      break
    case 'drain':
      await watch(context, situation, { untilAt: step.untilAt, purpose: 'drain', hadAlarm: memory.hadAlarm })
      break
    case 'refuse':
      throw step.error
    case 'done':
    case 'give-up':
      return memory
  }
  return { ...memory, hasChanged: true }
}

async function check(context: SwapContext, situation: Situation, memory: Memory, what: Check): Promise<Memory> {
  const { tools, project, goal, parts, publisher } = context
  const { target, old } = situation
  const after = { ...memory, checked: new Set(memory.checked).add(what) }
  switch (what) {
    case 'publisher':
      await publisher?.check()
      return after
    case 'guards':
      await parts.checkGuards(tools, project, target.version, target.tags, goal.swap.guards, old?.version)
      return after
    case 'alarms': {
      if ((await parts.checkAlarms(tools, goal.swap.alarms)) === 'ok') return after
      if (goal.kind === 'swap') throw alarmError('before the release')
      tools.progress.note(
        'warning',
        'An alarm is in ALARM already: a rollback goes on, and alarms count once they were seen in another state.',
      )
      return { ...after, hadAlarm: true }
    }
    case 'places':
      return { ...after, places: await checkPlaces(context, situation) }
  }
}

/** All projects of the account share the places. With stop-first, the place of the old one will be free. */
async function checkPlaces({ tools, plan, goal }: SwapContext, { target, old, inUse }: Situation): Promise<Places> {
  const places = await placesOf(tools)
  reportPlaces(tools, places, plan.maxRunningModels)
  const leaves = goal.swap.mode === 'stop-first' && inUse === 'old' ? old?.version.arn : undefined
  const others = places.taken.filter(({ version: { arn } }) => arn !== target.version.arn && arn !== leaves)
  if (others.length < plan.maxRunningModels) return places
  throw noPlaceError(target.version.name, others, plan.maxRunningModels)
}

async function start(
  { tools, project, plan, goal }: SwapContext,
  { target, old, inUse, mayBePublished }: Situation,
  which: 'target' | 'old',
  memory: Memory,
): Promise<void> {
  const { pollIntervalMs } = plan
  const startBy = tools.clock.now() + plan.startTimeoutMs
  const common = { projectArn: project.arn, pollIntervalMs }
  // What callers use is not for the post step to stop.
  const inService = { ...tools, keepForPost: () => undefined }
  if (which === 'target') {
    const also = old === undefined ? undefined : [old.version.name]
    await startModel(inUse === 'target' || mayBePublished ? inService : tools, {
      ...common,
      deadlineAt: memory.startBy ?? startBy,
      version: target.version,
      units: goal.units,
      also,
    })
    return
  }
  if (old === undefined) return
  const units = memory.oldUnits ?? unitsOf(old.version, old.tags) ?? goal.units
  await startModel(inService, {
    ...common,
    deadlineAt: startBy,
    version: old.version,
    units,
    also: [target.version.name],
  })
}

async function stop(
  { tools, project, plan }: SwapContext,
  { target, old }: Situation,
  which: 'target' | 'old',
): Promise<void> {
  const [model, other] = which === 'target' ? [target, old] : [old, target]
  if (model === undefined) return
  await stopModel(tools, {
    projectArn: project.arn,
    version: model.version,
    tags: model.tags,
    also: other === undefined ? undefined : [other.version.name],
    pollIntervalMs: plan.pollIntervalMs,
    deadlineAt: tools.clock.now() + plan.stopTimeoutMs,
  })
  if (which === 'target') tools.keepForPost(undefined)
}

async function smoke(
  { tools, parts, goal, plan }: SwapContext,
  { target, old }: Situation,
  { startBy }: Memory,
): Promise<void> {
  await parts.smokeTest(tools, {
    version: target.version,
    inUse: old?.state === 'running' ? old.version : undefined,
    guards: goal.swap.guards,
    deadlineAt: startBy ?? tools.clock.now() + plan.startTimeoutMs,
  })
}

async function publish(
  { tools, publisher, goal }: SwapContext,
  { situation, published }: Seen,
  memory: Memory,
  which: 'target' | 'old',
): Promise<Memory> {
  const arn = which === 'target' ? situation.target.version.arn : situation.old?.version.arn
  const target = goal.swap.publish?.shown
  if (publisher === undefined || arn === undefined || target === undefined) return memory
  // Once it is sent, callers may read it: whoever ends this process must not stop it.
  const leave = (): void => {
    tools.keepForPost(undefined)
  }
  await publisher.write(arn, leave)
  leave()
  tools.progress.update({ published: [{ target, value: arn, previous: published.value }] })
  const publishedAt = which === 'target' ? tools.clock.now() : memory.publishedAt
  return { ...memory, publishedAt, hasChanged: true }
}

async function moveTo(
  { tools, goal }: SwapContext,
  { inventory, published, situation }: Seen,
  to: 'target' | 'old' | 'other',
  memory: Memory,
): Promise<void> {
  const { target, old } = situation
  if (to === 'other') {
    const inUse = inUseOf(inventory, published.value)
    return leaveTag(tools, inventory, inUse.kind === 'version' ? inUse.version : undefined)
  }
  // Without publish, the tag is what makes it the version in use.
  tools.keepForPost(undefined)
  if (to === 'target') {
    const isBaked = memory.isBaked || goal.swap.bakeMs === 0
    return moveTag(tools, inventory, { to: target.version, from: old?.version, isBaked })
  }
  if (old === undefined) return
  const back = memory.wasServing ? { [PROVENANCE_KEYS.rolledBackFrom]: versionTag(target.version) } : {}
  await moveTag(tools, inventory, { to: old.version, from: target.version, with: back, isBaked: true })
}

async function watch(
  context: SwapContext,
  { target, old }: Situation,
  how: { readonly untilAt: number; readonly purpose: 'bake' | 'drain'; readonly hadAlarm: boolean },
): Promise<void> {
  const alarms = how.purpose === 'bake' ? context.goal.swap.alarms : []
  await watchOver(context, { target: target.version, old: old?.version, alarms, ...how })
}
