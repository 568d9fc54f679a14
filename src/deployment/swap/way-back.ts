/** Decides the next step after a failure: the old version serves again, and what this run started is stopped. Pure. */
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import {
  takesPlace,
  WITHOUT_PLACE,
  type Memory,
  type SeenModel,
  type Situation,
  type Step,
  type SwapFailure,
  type SwapGoal,
} from './goal.js'

/** The old one first: the target is stopped only once callers no longer read it. */
export function wayBack(seen: Situation, goal: SwapGoal, memory: Memory, failure: SwapFailure): Step {
  const step =
    seen.mayBePublished && goal.swap.publish !== undefined
      ? publishOld(seen, goal, memory, failure)
      : (serveOld(seen, goal, memory) ?? tagBack(seen, memory, failure) ?? stopTarget(seen, memory))
  return step ?? { kind: 'give-up' }
}

/** Callers may read the target: back to a version that runs. Where there is none, the target stays in use. */
function publishOld(seen: Situation, goal: SwapGoal, memory: Memory, failure: SwapFailure): Step | undefined {
  const { old } = seen
  if (!failure.isRevert || old === undefined) return undefined
  if (old.state === 'running') return unlessLost(memory, 'publish old', { kind: 'publish', which: 'old' })
  const isStopFirst = goal.swap.mode === 'stop-first'
  if (!memory.wasServing && !isStopFirst) return undefined
  return startOld(old, memory) ?? (isStopFirst ? changePlaces(seen, old, memory) : undefined)
}

/** Where both have no place, the target gives up its own: stop-first accepts the gap. */
function changePlaces({ target }: Situation, old: SeenModel, memory: Memory): Step | undefined {
  if (!memory.lost.has(WITHOUT_PLACE) || memory.lost.has('stop target')) return undefined
  if (takesPlace(target)) return { kind: 'stop', which: 'target' }
  return canStart(old)
    ? unlessLost(memory, 'start old again', { kind: 'start', which: 'old', isAgain: true })
    : undefined
}

/** With stop-first the old one was stopped: it gets the target's place. */
function serveOld(seen: Situation, goal: SwapGoal, memory: Memory): Step | undefined {
  const { old, inUse } = seen
  if (goal.swap.mode !== 'stop-first' || inUse !== 'old' || old === undefined || old.state === 'running')
    return undefined
  if (!memory.oldWasRunning && !seen.isBegun) return undefined
  return stopTarget(seen, memory, seen.isBegun && seen.isOfSwap) ?? startOld(old, memory)
}

function startOld(old: SeenModel, memory: Memory): Step | undefined {
  if (!canStart(old)) return undefined
  return unlessLost(memory, 'start old', { kind: 'start', which: 'old' })
}

function canStart({ state }: SeenModel): boolean {
  return state !== 'not-startable' && state !== 'unknown'
}

/** Never two with the tag, and none only where there was none. */
function tagBack(seen: Situation, memory: Memory, { isRevert }: SwapFailure): Step | undefined {
  const { target, old, inUse, released } = seen
  const isTargetTagged = released.includes(target.version.arn)
  if (inUse === 'other' && isTargetTagged)
    return unlessLost(memory, 'move-tag other', { kind: 'move-tag', to: 'other' })
  if (old === undefined) return undefined
  const hasLeft = [old, target].some(({ tags }) => PROVENANCE_KEYS.releasedUntil in tags)
  const isHalfMoved = isRevert && released.length === 0 && hasLeft && (inUse === 'old' || seen.isBegun)
  if (!isHalfMoved && !(inUse === 'old' && isTargetTagged)) return undefined
  return unlessLost(memory, 'move-tag old', { kind: 'move-tag', to: 'old' })
}

/** Only what this run started, or has put into use; or what `mayStop` says is left of another run's swap. */
function stopTarget({ target, inUse, isOurs }: Situation, memory: Memory, mayStop = false): Step | undefined {
  if (!takesPlace(target) || inUse === 'target' || !(isOurs || memory.wasServing || mayStop)) return undefined
  return unlessLost(memory, 'stop target', { kind: 'stop', which: 'target' })
}

function unlessLost({ lost }: Memory, name: string, step: Step): Step | undefined {
  return lost.has(name) ? undefined : step
}
