/** A verification from start to end: the free checks, the one billed training, its results. */
import { ask } from './ask.js'
import type { AssumptionId } from './assumptions.js'
import { cleanUp } from './clean-up.js'
import { trainOnNothing } from './empty-training.js'
import { trainOnFaults } from './faulty-training.js'
import { checkGoodTraining, startGoodTraining } from './good-training.js'
import { checkRunningModel } from './running-model.js'
import { beginRun, type VerifyTools } from './verify-run.js'
import { prepare } from './prepare.js'
import { observationsOf } from './report.js'
import type { Settings, State } from './state.js'

/** Checks what does not need a successful training, and starts the one that succeeds. */
export async function start(tools: VerifyTools, settings: Settings): Promise<State> {
  const run = await prepare(tools, settings)
  await ask(run)
  await trainOnNothing(run)
  await trainOnFaults(run)
  if (!settings.freeOnly) await startGoodTraining(run)
  return run.state()
}

/** Waits for that training, reads its results, and deletes everything again unless configured otherwise. */
export async function finish(tools: VerifyTools, state: State): Promise<State> {
  const run = beginRun(tools, state)
  if (!state.settings.freeOnly) await checkGoodTraining(run)
  if (state.settings.runModel) await checkRunningModel(run)
  if (!state.settings.keep) await cleanUp(run)
  return run.state()
}

/** Deletes what an interrupted verification has left. @returns whether everything is deleted */
export async function tidy(tools: VerifyTools, state: State): Promise<boolean> {
  return cleanUp(beginRun(tools, state))
}

/** Whether every observation is as assumed, and the good training succeeded, and so did the start of its model. */
export function isAsAssumed(state: State): boolean {
  const { settings } = state
  const observations = observationsOf(state)
  const isObserved = (name: AssumptionId): boolean =>
    observations.some(({ id, verdict }) => id === name && verdict !== 'not-observed')
  return (
    observations.every(({ verdict }) => verdict !== 'differs') &&
    (settings.freeOnly || isObserved('f1-is-fround')) &&
    (!settings.runModel || isObserved('units-after-stop'))
  )
}
