/**
 * A swap or a rollback: check, decide, act, and check again. What is decided depends on what there is, so that a re-run goes on
 * wherever an earlier one ended.
 */
import { ActionError, type ReleaseOutcome } from '../../errors/action-error.js'
import { endsRun, isPassingFault, ServiceError } from '../../errors/service-error.js'
import { toActionError } from '../../errors/to-action-error.js'
import { createBackoff, type Backoff } from '../../training/backoff.js'
import { goneError } from '../wait/wait-for-state.js'
import { observe, withTags, type Inventory } from '../inventory/observe.js'
import { takesPlace } from '../../model/serving.js'
import type { SwapContext } from './context.js'
import { nameOfStep, NOTHING_YET, WITHOUT_PLACE, type Memory, type Situation, type Step } from './goal.js'
import { inUseOf, releasedIn } from './in-use.js'
import { nextStep } from './next-step.js'
import { noteOldRuns, reportSituation } from './report-situation.js'
import { findOld, situationOf, UNPUBLISHED, type Published } from './situation.js'
import { takeStep, type Seen } from './take-step.js'
import { unitsOf } from '../inventory/version-tag.js'

/** How often the same step is taken: one that has no effect is not repeated forever. Our choice. */
const SAME_STEP_MAX = 5
/** Before a step that has had no visible effect is taken again, milliseconds: lists and tags may lag behind. */
const AGAIN_AFTER_MS = 2000

/**
 * @param first   the inventory as it was just observed
 * @param undone  why the target is not to be used: only what an earlier attempt left is cleared away
 * @throws ActionError with the outcome of the cause; what serves then is in the report
 */
export async function runSwap(context: SwapContext, first: Inventory, undone?: ActionError): Promise<ReleaseOutcome> {
  const { tools, goal } = context
  let backoff = createBackoff(tools, Infinity)
  let memory: Memory = { ...NOTHING_YET, failure: undone && { error: undone, isRevert: false } }
  const { oldArn, ...began } = await beginSwap(context, first)
  let { inventory, published } = began
  const taken = new Map<string, number>()
  for (;;) {
    const situation = situationOf(inventory, published, goal, oldArn)
    if (situation === undefined) throw memory.failure?.error ?? goneError(goal.target.name)
    memory = remember(memory, situation)
    reportSituation(context, { inventory, published, situation }, memory)
    const step = nextStep(situation, goal, memory, tools.clock.now())
    if (step.kind === 'done') {
      noteOldRuns(context, situation)
      return memory.hasChanged ? END[goal.kind] : 'nothing-to-do'
    }
    if (step.kind === 'give-up') throw memory.failure?.error ?? goneError(goal.target.name)
    memory = withDeadline(context, memory, step)
    try {
      await limitRepeats(context, taken, step)
      memory = await takeStep(context, { inventory, published, situation }, memory, step)
      backoff.reset()
    } catch (error) {
      const failure = await failureOf(context, backoff, error)
      if (failure !== undefined) {
        memory = afterFailure(context, memory, step, failure)
        backoff = createBackoff(tools, Infinity)
      } else {
        taken.set(nameOfStep(step), (taken.get(nameOfStep(step)) ?? 1) - 1)
      }
    }
    if (step.kind === 'check' && memory.failure === undefined) continue
    const before = { inventory, published, situation }
    inventory = await untilAnswered(backoff, memory, () => checkAgain(context, before))
    published = await untilAnswered(backoff, memory, () => readPublished(context))
  }
}

const END = { swap: 'swapped', rollback: 'rolled-back' } as const

/**
 * What callers read, and what the target replaces.
 * @throws ActionError PUBLISH_CONFLICT
 */
export async function beginSwap(
  context: SwapContext,
  inventory: Inventory,
): Promise<{ readonly inventory: Inventory; readonly published: Published; readonly oldArn: string | undefined }> {
  const backoff = createBackoff(context.tools, Infinity)
  const published = await untilAnswered(backoff, NOTHING_YET, () => readPublished(context))
  checkPublished(inventory, published)
  return { inventory, published, oldArn: findOld(inventory, published, context.goal)?.arn }
}

async function readPublished({ publisher }: SwapContext): Promise<Published> {
  if (publisher === undefined) return UNPUBLISHED
  const value = await publisher.read()
  const all = await publisher.readAll()
  return { value, all: value === undefined ? all : [...new Set([value, ...all])] }
}

/** @throws ActionError PUBLISH_CONFLICT before anything is changed */
function checkPublished(inventory: Inventory, { value }: Published): void {
  const inUse = inUseOf(inventory, value)
  if (inUse.kind !== 'foreign') return
  throw new ActionError(
    'PUBLISH_CONFLICT',
    `What is published (${inUse.value}) is not the ARN of a version of the project ${inventory.project.name}, so it is not clear which version callers use.`,
    { outcome: 'refused' },
  )
}

/** Everything that can have changed: the statuses of all versions, and the tags of those that run, or matter here. */
async function checkAgain({ tools, project }: SwapContext, { inventory, situation }: Seen): Promise<Inventory> {
  const fresh = await observe(tools, project, () => false)
  const mattering = new Set([
    situation.target.version.arn,
    situation.old?.version.arn,
    ...releasedIn(inventory).map(({ arn }) => arn),
  ])
  const versions = fresh.versions.filter((version) => takesPlace(version) || mattering.has(version.arn))
  return withTags(tools, { ...fresh, tags: inventory.tags }, versions)
}

/** One `start-timeout` for the start and the warm-up after it, however often a step of them is taken again. */
function withDeadline({ tools, plan }: SwapContext, memory: Memory, step: Step): Memory {
  const isOfStart = step.kind === 'smoke' || (step.kind === 'start' && step.which === 'target')
  return isOfStart ? { ...memory, startBy: memory.startBy ?? tools.clock.now() + plan.startTimeoutMs } : memory
}

/** What the process has seen with its own eyes. */
function remember(memory: Memory, { target, old, inUse, isPublished }: Situation): Memory {
  const isServing = inUse === 'target' && target.state === 'running'
  const oldRuns = old?.state === 'running'
  return {
    ...memory,
    wasPublished: memory.wasPublished || isPublished,
    wasServing: memory.wasServing || isServing,
    oldWasRunning: memory.oldWasRunning || oldRuns,
    oldUnits: memory.oldUnits ?? (oldRuns ? unitsOf(old.version) : undefined),
  }
}

/**
 * @returns undefined where the fault may pass: the step is decided again after a wait
 * @throws what ends the step: a cancel, the end of the credentials, a fault of this program
 */
async function failureOf({ tools }: SwapContext, backoff: Backoff, error: unknown): Promise<ActionError | undefined> {
  if (tools.signal.aborted) throw error
  if (error instanceof ActionError) return error
  if (!(error instanceof ServiceError) || endsRun(error)) throw error
  if (!isPassingFault(error)) return toActionError(error, tools.signal)
  try {
    await backoff.wait(error)
    return undefined
  } catch (ended) {
    if (!(ended instanceof ActionError)) throw ended
    return ended
  }
}

/** The first failure is the cause that is reported; what fails on the way back is noted. */
function afterFailure({ tools }: SwapContext, memory: Memory, step: Step, error: ActionError): Memory {
  if (memory.failure !== undefined) {
    tools.progress.note('warning', `After the failure, a step on the way back failed, too: ${error.message}`)
    const lost = new Set(memory.lost).add(nameOfStep(step))
    return { ...memory, lost: error.code === 'NO_PLACE' ? lost.add(WITHOUT_PLACE) : lost }
  }
  tools.progress.log(`${error.message} Going back to the version that was in use.`)
  return { ...memory, failure: { error, isRevert: isRevertAfter(step) } }
}

/** Whether the old version is to be used again; a failure to stop it, or to record that the bake went well, or a refusal, is no reason. */
function isRevertAfter(step: Step): boolean {
  if (step.kind === 'check') return step.what === 'alarms'
  return step.kind !== 'refuse' && step.kind !== 'end-bake' && !(step.kind === 'stop' && step.which === 'old')
}

/** @throws ActionError SERVICE_REFUSED */
async function limitRepeats({ tools }: SwapContext, taken: Map<string, number>, step: Step): Promise<void> {
  const name = nameOfStep(step)
  const times = (taken.get(name) ?? 0) + 1
  taken.set(name, times)
  if (times > SAME_STEP_MAX) {
    throw new ActionError('SERVICE_REFUSED', `The step “${name}” had no effect in ${String(SAME_STEP_MAX)} tries.`)
  }
  if (times > 1) await tools.sleep(AGAIN_AFTER_MS * times, tools.signal)
}

/** A check that is retried while faults may pass. What ended the swap before counts more than a check that fails after it. */
async function untilAnswered<T>(backoff: Backoff, { failure }: Memory, check: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      const seen = await check()
      return seen
    } catch (error) {
      if (!isPassingFault(error)) {
        const isEnd = !(error instanceof ServiceError || error instanceof ActionError)
        throw isEnd || failure === undefined ? error : failure.error
      }
      try {
        await backoff.wait(error)
      } catch (ended) {
        throw failure === undefined || !(ended instanceof ActionError) ? ended : failure.error
      }
    }
  }
}
