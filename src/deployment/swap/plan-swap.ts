/** What a swap would do: the same decisions over an inventory in which each step succeeds. Only reads. */
import type { ActionError } from '../../errors/action-error.js'
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import { formatDuration } from '../../text/duration.js'
import type { ReleaseAction } from '../../report/release/release-report.js'
import { reportPlannedUse, type PlannedState } from '../inventory/planned-use.js'
import type { Inventory } from '../inventory/observe.js'
import { unitsOf, wordsOfUnits } from '../inventory/version-tag.js'
import type { PublishTarget } from '../release-inputs.js'
import type { SwapContext } from './context.js'
import { NOTHING_YET, type Memory, type Situation, type Step, type SwapGoal } from './goal.js'
import { imagine } from './imagine-step.js'
import { nextStep } from './next-step.js'
import { reportSituation } from './report-situation.js'
import { beginSwap } from './run-swap.js'
import { situationOf, type Published } from './situation.js'
import { takeStep, type Seen } from './take-step.js'

/** Most steps of a plan: one that does not end is a fault of this program. */
const STEPS_MAX = 40

/** @throws ActionError what a swap would be refused for, or ends with now: the guards, a place, an alarm */
export async function planSwap(context: SwapContext, first: Inventory, undone?: ActionError): Promise<'planned'> {
  if (undone !== undefined) throw undone
  const { tools, goal, plan } = context
  const { oldArn, ...began } = await beginSwap(context, first)
  const start: Play = { ...began, memory: NOTHING_YET, now: tools.clock.now() }
  const seen = seenIn(start, goal, oldArn)
  if (seen !== undefined) reportSituation(context, seen, start.memory)
  const { planned, later, play } = await playThrough(context, start, oldArn)
  const { inventory } = began
  const { places } = play.memory
  const { maxRunningModels } = plan
  const unread = await reportPlannedUse(tools, { inventory, later, maxRunningModels, places })
  tools.progress.update({ planned, unchecked: [...(planned.length === 0 ? [] : unchecked(goal)), ...unread] })
  return 'planned'
}

/** Where a play of the swap is. */
interface Play {
  readonly inventory: Inventory
  readonly published: Published
  readonly memory: Memory
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** A play so far: the calls that it would make, and the versions after each of them. */
interface Played {
  readonly play: Play
  readonly planned: readonly ReleaseAction[]
  readonly later: readonly PlannedState[]
}

async function playThrough(context: SwapContext, start: Play, oldArn: string | undefined): Promise<Played> {
  let played: Played = { play: start, planned: [], later: [] }
  for (let steps = 0; steps < STEPS_MAX; steps += 1) {
    const next = await playStep(context, played, oldArn)
    if (next === undefined) break
    played = next
  }
  return played
}

/**
 * Checks and refusals are those of a real swap; any other step is imagined.
 * @returns undefined where nothing is left to do
 */
async function playStep(
  context: SwapContext,
  { play, planned, later }: Played,
  oldArn: string | undefined,
): Promise<Played | undefined> {
  const { goal } = context
  const { memory, now } = play
  const seen = seenIn(play, goal, oldArn)
  if (seen === undefined) return undefined
  const { situation } = seen
  const step = nextStep(situation, goal, memory, now)
  if (step.kind === 'done') return undefined
  if (step.kind === 'check' || step.kind === 'refuse') {
    return { planned, later, play: { ...play, memory: await takeStep(context, seen, memory, step) } }
  }
  const next = after(play, situation, step, goal)
  return {
    play: next,
    planned: [...planned, ...wordsOf(step, situation, goal, now)],
    later: [...later, next.inventory],
  }
}

function seenIn({ inventory, published }: Play, goal: SwapGoal, oldArn: string | undefined): Seen | undefined {
  const situation = situationOf(inventory, published, goal, oldArn)
  return situation && { inventory, published, situation }
}

/** After a step that changes something, and succeeds. */
function after({ inventory, published, memory, now }: Play, situation: Situation, step: Step, goal: SwapGoal): Play {
  const later = endOf(step, goal, now)
  return {
    inventory: { ...inventory, ...imagine(inventory, situation, step, goal, later) },
    published: publishedAfter(published, situation, step),
    memory: {
      ...memory,
      isSmoked: memory.isSmoked || step.kind === 'smoke',
      isBaked: memory.isBaked || step.kind === 'bake',
    },
    now: later,
  }
}

/** What writes a value, as its API names it. */
const PUBLISHING_CALLS: Record<PublishTarget['kind'], string> = {
  ssm: 'PutParameter',
  appconfig: 'StartDeployment',
  variable: 'PATCH variable',
}

/** A step as calls. */
function wordsOf(step: Step, { target, old }: Situation, goal: SwapGoal, now: number): readonly ReleaseAction[] {
  const [subject, other] = [target.version.name, old?.version.name]
  switch (step.kind) {
    case 'record': {
      const detail = other === undefined ? 'is to be released' : `is to replace ${other}`
      return [{ call: 'TagResource', subject, detail }]
    }
    case 'start':
      return [{ call: 'StartProjectVersion', subject, detail: `with ${wordsOfUnits(goal.units)}` }]
    case 'stop': {
      const units = old === undefined ? undefined : unitsOf(old.version, old.tags)
      const detail = units === undefined ? undefined : `frees ${wordsOfUnits(units)}`
      return [{ call: 'StopProjectVersion', subject: other ?? subject, detail }]
    }
    case 'smoke':
      return [{ call: 'DetectCustomLabels', subject, detail: 'the smoke test' }]
    case 'publish': {
      const { kind, shown = '' } = goal.swap.publish ?? {}
      const call = kind === undefined ? '' : PUBLISHING_CALLS[kind]
      return [{ call, subject: shown, detail: `writes ${target.version.arn}` }]
    }
    case 'move-tag': {
      const away = { call: 'UntagResource', subject: other ?? '', detail: 'is no longer released' }
      const isTagged = old !== undefined && PROVENANCE_KEYS.released in old.tags
      return [...(isTagged ? [away] : []), { call: 'TagResource', subject, detail: 'is released' }]
    }
    case 'bake':
    case 'drain': {
      const detail = `${step.kind} for ${formatDuration(endOf(step, goal, now) - now)}`
      return [{ call: 'DescribeProjectVersions', subject, detail }]
    }
    case 'end-bake':
      return [{ call: 'TagResource', subject, detail: 'its bake is over' }]
    default:
      return []
  }
}

/** When a step that began now is over: only those that wait take time. */
function endOf(step: Step, { swap }: SwapGoal, now: number): number {
  if (step.kind === 'bake') return now + swap.bakeMs
  return step.kind === 'drain' ? step.untilAt : now
}

function publishedAfter(published: Published, { target }: Situation, step: Step): Published {
  return step.kind === 'publish' ? { value: target.version.arn, all: [target.version.arn] } : published
}

function unchecked({ swap, target }: SwapGoal): readonly string[] {
  const { guards, publish, alarms } = swap
  return [
    'Whether the role may start and stop models and change their tags is known only when it does.',
    ...(guards.smokeImages.length > 0 ? [`The smoke test needs ${target.name} to run.`] : []),
    ...(publish === undefined ? [] : [`Whether ${publish.shown} may be written is known only when it is.`]),
    ...(alarms.length > 0 ? ['The alarms were checked now, not after the release.'] : []),
  ]
}
