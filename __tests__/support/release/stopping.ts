/** Stops of models in a cloud in memory. */
import { stop } from '../../../src/deployment/stop/stop.js'
import { PROVENANCE_KEYS } from '../../../src/model/provenance.js'
import type { Operate } from './every-call.js'
import { createFakeCloud, type FakeCloud } from './fake-cloud.js'
import { planOf, stopPlan } from './plans.js'

/** The tag of a start an hour before the cloud begins. */
export const STARTED = { [PROVENANCE_KEYS.started]: '2026-03-02T08:00:00.000Z run-3' }

/** Two models run, one in another project does, too. */
export function cloudWithModels(): FakeCloud {
  const cloud = createFakeCloud({ placesMax: 9 })
  cloud.account.add('v1', { status: 'RUNNING', minInferenceUnits: 2 }, STARTED)
  cloud.account.add('v2', { status: 'RUNNING', minInferenceUnits: 1 }, STARTED)
  cloud.account.add('v3', { status: 'TRAINING_COMPLETED' })
  const elsewhere = cloud.account.addProject('meadow')
  cloud.account.add('v1', { status: 'RUNNING' }, {}, elsewhere)
  return cloud
}

/** Stops v1. */
export const stopV1: Operate = ({ tools }, cloud) => stop(tools, cloud.account.project, stopPlan('v1'))
/** Stops all but these. */
export const allBut =
  (...names: string[]): Operate =>
  ({ tools }, cloud) =>
    stop(tools, cloud.account.project, planOf({ kind: 'stop', what: { allBut: names } }))

/** The calls with their subjects. */
export const operationsOf = (cloud: FakeCloud): string[] =>
  cloud.calls.journal.map(({ operation, subject }) => `${operation} ${subject}`.trim())
/** Names of what runs in the project. */
export const running = (cloud: FakeCloud): readonly string[] => cloud.state().running
