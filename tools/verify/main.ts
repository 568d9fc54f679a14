/** A verification from start to end: the free checks, the one billed training, its results. */
import { ask } from './ask.js'
import { cleanUp } from './clean-up.js'
import { trainOnNothing } from './empty-training.js'
import { trainOnFaults } from './faulty-training.js'
import { lookAtGoodTraining, startGoodTraining } from './good-training.js'
import { beginJourney, type VerifyWorld } from './journey.js'
import { prepare } from './prepare.js'
import { observationsOf } from './report.js'
import type { Settings, State } from './state.js'

/** Asks what needs no success, and starts the training that has one. */
export async function start(world: VerifyWorld, settings: Settings): Promise<State> {
  const journey = await prepare(world, settings)
  await ask(journey)
  await trainOnNothing(journey)
  await trainOnFaults(journey)
  if (!settings.freeOnly) await startGoodTraining(journey)
  return journey.state()
}

/** Waits for that training, reads its results, and takes everything away again unless configured otherwise. */
export async function finish(world: VerifyWorld, state: State): Promise<State> {
  const journey = beginJourney(world, state)
  if (!state.settings.freeOnly) await lookAtGoodTraining(journey)
  if (!state.settings.keep) await cleanUp(journey)
  return journey.state()
}

/** Takes away what a verification that broke off has left. @returns whether everything is gone */
export async function tidy(world: VerifyWorld, state: State): Promise<boolean> {
  return cleanUp(beginJourney(world, state))
}

/** Whether all that was seen is as assumed, and the training that was to succeed did. */
export function isAsAssumed(state: State): boolean {
  const { settings } = state
  const observations = observationsOf(state)
  const succeeded = observations.some(({ id, verdict }) => id === 'f1-is-fround' && verdict !== 'not-observed')
  return observations.every(({ verdict }) => verdict !== 'differs') && (settings.freeOnly || succeeded)
}
