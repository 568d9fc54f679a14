/**
 * Decides the next step of a swap or a rollback, from what there is alone. A process that resumes another's work sees the same inventory
 * and decides the same: nothing else is needed to resume. Pure.
 */
import { ActionError } from '../../errors/action-error.js'
import { PROVENANCE_KEYS } from '../../model/provenance.js'
import { notRunnableError, otherUnitsError } from '../model/start-refusals.js'
import { isSameUnits, unitsOf } from '../inventory/version-tag.js'
import { takesPlace, type Memory, type SeenModel, type Situation, type Step, type SwapGoal } from './goal.js'
import { wayBack } from './way-back.js'

/**
 * @param now  milliseconds since the epoch
 */
export function nextStep(seen: Situation, goal: SwapGoal, memory: Memory, now: number): Step {
  return memory.failure === undefined
    ? wayForward(seen, goal, memory, now)
    : wayBack(seen, goal, memory, memory.failure)
}

function wayForward(seen: Situation, goal: SwapGoal, memory: Memory, now: number): Step {
  const refusal = refusalOf(seen, goal, memory)
  if (refusal !== undefined) return { kind: 'refuse', error: refusal }
  const end = pastReturn(seen, goal, now)
  if (end !== undefined) return end
  return checkBefore(seen, goal, memory) ?? run(seen, goal, memory) ?? use(seen, goal, memory, now)
}

/** What is refused before anything. */
function refusalOf(
  { target, inUse, isPublished }: Situation,
  { units }: SwapGoal,
  { wasPublished }: Memory,
): ActionError | undefined {
  if (target.state === 'not-startable' || target.state === 'unknown') return notRunnableError(target.version)
  const runsWith = takesPlace(target) && target.state !== 'stopping' ? unitsOf(target.version) : undefined
  if (runsWith !== undefined && !isSameUnits(runsWith, units)) return otherUnitsError(target.version, runsWith, units)
  return inUse === 'other' || (wasPublished && !isPublished) ? conflictError() : undefined
}

/** Another release, or a person, has come in between; what was put into use is left alone. */
function conflictError(): ActionError {
  return new ActionError('PUBLISH_CONFLICT', 'Another version has come into use since this step began.', {
    outcome: 'refused',
    hint: 'Start a new run once it is clear which version is to serve. A concurrency group with queue: max keeps releases apart.',
  })
}

/** The target serves, its bake and drain are over, and the old one no longer runs: alarms of now are about something else. */
function pastReturn(seen: Situation, goal: SwapGoal, now: number): Step | undefined {
  const { target, old } = seen
  if (seen.inUse !== 'target' || target.state !== 'running' || !isTagRight(seen)) return undefined
  if (goal.swap.publish === undefined) return { kind: 'done' }
  if (!seen.isPublished || now < (drainedAt(seen, goal, now) ?? Infinity)) return undefined
  if (old?.state === 'running' || old?.state === 'starting') return undefined
  return isLeft(old) ? { kind: 'stop', which: 'old' } : { kind: 'done' }
}

function checkBefore(seen: Situation, goal: SwapGoal, { checked }: Memory): Step | undefined {
  const { publish, alarms } = goal.swap
  if (publish !== undefined && !checked.has('publisher')) return { kind: 'check', what: 'publisher' }
  if (!serves(seen, goal) && !checked.has('guards')) return { kind: 'check', what: 'guards' }
  if (alarms.length > 0 && !checked.has('alarms')) return { kind: 'check', what: 'alarms' }
  if (isAtRest(seen.target) && !checked.has('places')) return { kind: 'check', what: 'places' }
  return undefined
}

/** Up to a target that runs and has passed the smoke test. */
function run(seen: Situation, goal: SwapGoal, memory: Memory): Step | undefined {
  const { target, old, inUse } = seen
  // A rollback chooses its target by what is in use: a re-run must find the one that was chosen.
  if (goal.kind === 'rollback' && inUse !== 'target' && !seen.isRecorded) return { kind: 'record' }
  if (target.state !== 'running') {
    const isFirstToStop = goal.swap.mode === 'stop-first' && inUse === 'old' && isAtRest(target) && isPlaceTaken(old)
    if (!isFirstToStop) return { kind: 'start', which: 'target' }
    // A re-run that finds the old one stopped must know that it was this run that stopped it.
    return seen.isRecorded ? { kind: 'stop', which: 'old' } : { kind: 'record' }
  }
  const isToSmoke = goal.swap.guards.smokeImages.length > 0 && !serves(seen, goal) && !memory.isSmoked
  return isToSmoke ? { kind: 'smoke' } : undefined
}

/** From a target that runs to one that is in use. */
function use(seen: Situation, goal: SwapGoal, memory: Memory, now: number): Step {
  const { inUse, old, releasedAt } = seen
  const { publish, bakeMs } = goal.swap
  if (inUse !== 'target' && !seen.isRecorded) return { kind: 'record' }
  if (publish === undefined) {
    // Callers learn of the version when the step has ended well: until then the tag stays where it is.
    if (inUse !== 'target' && !memory.isBaked && bakeMs > 0) return { kind: 'bake' }
    return { kind: 'move-tag', to: 'target' }
  }
  if (!seen.isPublished) return { kind: 'publish', which: 'target' }
  if (!isTagRight(seen) || (releasedAt ?? 0) < (memory.publishedAt ?? 0)) return { kind: 'move-tag', to: 'target' }
  const drained = drainedAt(seen, goal, now)
  if (drained === undefined) return { kind: memory.isBaked ? 'end-bake' : 'bake' }
  if (!isLeft(old)) return { kind: 'done' }
  return now < drained ? { kind: 'drain', untilAt: drained } : { kind: 'stop', which: 'old' }
}

/** Whether callers get the target's answers already. */
function serves({ target, inUse, isPublished }: Situation, { swap }: SwapGoal): boolean {
  return target.state === 'running' && (swap.publish === undefined ? inUse === 'target' : isPublished)
}

function isTagRight({ released, target }: Situation): boolean {
  return released.length === 1 && released[0] === target.version.arn
}

/**
 * When the drain is over, or was. Undefined as long as no process has watched the whole bake: the time in which none ran says nothing, so
 * a process that resumes the release watches all of it.
 */
function drainedAt(seen: Situation, { swap }: SwapGoal, now: number): number | undefined {
  const { bakedAt, releasedAt = 0, isOfRelease } = seen
  const { bakeMs, drainMs } = swap
  if (bakedAt !== undefined) return bakedAt + drainMs
  // What a person put into use a while ago was not interrupted.
  const isOwed = bakeMs > 0 && (isOfRelease || now < releasedAt + bakeMs)
  return isOwed ? undefined : releasedAt + bakeMs + drainMs
}

/** Whether a stop of the old one is still to be done, or to be finished. */
function isLeft(old: SeenModel | undefined): boolean {
  return old !== undefined && (takesPlace(old) || PROVENANCE_KEYS.started in old.tags)
}

function isPlaceTaken(old: SeenModel | undefined): boolean {
  return old !== undefined && takesPlace(old)
}

/** Whether the model can be started. */
function isAtRest({ state }: SeenModel): boolean {
  return state === 'stopped' || state === 'start-failed'
}
