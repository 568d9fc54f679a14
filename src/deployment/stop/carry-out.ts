/** Stops the chosen models, or says which would be. */
import type { ReleaseOutcome } from '../../errors/action-error.js'
import type { Project } from '../../model/project.js'
import type { ProjectVersion } from '../../model/version.js'
import type { RunningModel } from '../../report/release/release-report.js'
import { describeRunning } from '../cost/running-models.js'
import type { ReleasePlan } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import type { Inventory } from '../inventory/observe.js'
import { reportPlannedUse } from '../inventory/planned-use.js'
import { stopModels } from './stop-models.js'

/** What was chosen, and from what. */
export interface ChosenStops {
  readonly project: Project
  readonly state: Inventory
  readonly running: readonly RunningModel[]
  readonly stops: readonly ProjectVersion[]
  /** The outcome once they have stopped. */
  readonly done: 'stopped' | 'swept'
}

/**
 * Announces what is stopped before the first call.
 * @returns `nothing-to-do` where nothing is to be stopped
 * @throws as stopModels does
 */
export async function carryOut(tools: ReleaseTools, plan: ReleasePlan, chosen: ChosenStops): Promise<ReleaseOutcome> {
  const { progress } = tools
  const { project, state, running, stops } = chosen
  const words = stops.map(({ arn }) => running.find((one) => one.arn === arn)).flatMap((one) => one ?? [])
  const lines = words.map((model) => describeRunning(model, plan.pricePerUnitHour))
  if (plan.isDryRun) {
    const calls = stops.filter(({ status }) => status !== 'STOPPING')
    const later = [{ ...state, versions: state.versions.filter((one) => !stops.includes(one)) }]
    const { maxRunningModels } = plan
    const unread = await reportPlannedUse(tools, { inventory: state, later, maxRunningModels })
    progress.update({
      planned: calls.map(({ arn, name }) => ({
        call: 'StopProjectVersion',
        subject: name,
        detail: lines[words.findIndex((one) => one.arn === arn)],
      })),
      unchecked: [...(calls.length === 0 ? [] : ['Whether the role may stop models and take tags away.']), ...unread],
    })
    return 'planned'
  }
  if (stops.length === 0) return 'nothing-to-do'
  for (const line of lines) progress.note('notice', `To be stopped: ${line}.`)
  const { stopTimeoutMs: timeoutMs, pollIntervalMs } = plan
  await stopModels(tools, { project, versions: stops, tags: state.tags, running, timeoutMs, pollIntervalMs })
  return chosen.done
}
