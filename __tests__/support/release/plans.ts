/** Plans of operations on running models, for the fake cloud. */
import type { PlanOf, ReleaseOperation, ReleasePlan } from '../../../src/deployment/release-inputs.js'

const MINUTE = 60_000

const USUAL: Omit<ReleasePlan, 'operation'> = {
  isDryRun: false,
  startTimeoutMs: 30 * MINUTE,
  stopTimeoutMs: 15 * MINUTE,
  copyTimeoutMs: 120 * MINUTE,
  pollIntervalMs: MINUTE / 2,
  maxRunningModels: 2,
  pricePerUnitHour: undefined,
}

/** The plan of one operation, with the defaults of the action. */
export function planOf<O extends ReleaseOperation>(
  operation: O,
  change: Partial<Omit<ReleasePlan, 'operation'>> = {},
): Omit<ReleasePlan, 'operation'> & { readonly operation: O } {
  return { ...USUAL, ...change, operation }
}

/** Stops the version of this name. */
export function stopPlan(name: string, change?: Parameters<typeof planOf>[1]): PlanOf<'stop'> {
  return planOf({ kind: 'stop', what: { version: { kind: 'name', name } } }, change)
}
