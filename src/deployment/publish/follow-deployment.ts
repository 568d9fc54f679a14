/** Follows an AppConfig deployment to its end. */
import { ActionError } from '../../errors/action-error.js'
import { isPassingFault, isPastEnd } from '../../errors/service-error.js'
import { backOff } from '../../ports/try-again.js'
import type { ConfigurationDeployment, ResolvedConfiguration } from '../../ports/release-services.js'
import type { ReleaseTools } from '../release-tools.js'
import { endOf } from './deployment-state.js'

/** Time between two checks, and the longest after faults, milliseconds. Our choice: the shortest deployments take a minute. */
const CHECK_MS = 10_000
const WAITS = { firstMs: CHECK_MS, longestMs: 60_000 }

/**
 * Checks until the deployment is complete or rolled back; faults of network and service do not end it.
 * @param shown  the target as typed
 * @throws ActionError PUBLISH_FAILED with outcome `timed-out` at the end of the step, and for a state that is not known
 */
export async function followDeployment(
  tools: ReleaseTools,
  target: ResolvedConfiguration,
  { number, shown }: { readonly number: number; readonly shown: string },
): Promise<ConfigurationDeployment> {
  let faults = 0
  let logged = ''
  for (;;) {
    try {
      const seen = await tools.configurations.deployment(target, number)
      faults = 0
      const line = `AppConfig deployment ${String(number)}: ${seen.state}, ${String(seen.percentageComplete)} %`
      if (line !== logged) tools.progress.log(line)
      logged = line
      const end = endOf(seen)
      if (end === 'unknown') throw unfinished(shown, number, `has the state ${seen.state}, which is not known`)
      if (end !== 'under-way') return seen
    } catch (error) {
      if (!isPassingFault(error)) throw error
      if (isPastEnd(error)) throw atTheEnd(shown, number)
      faults += 1
    }
    if (tools.end.leftMs() <= 0) throw atTheEnd(shown, number)
    await (faults === 0 ? tools.sleep(CHECK_MS, tools.signal) : backOff(tools, WAITS, faults))
  }
}

function unfinished(shown: string, number: number, clause: string): ActionError {
  return new ActionError('PUBLISH_FAILED', `Deployment ${String(number)} of ${shown} ${clause}.`)
}

function atTheEnd(shown: string, number: number): ActionError {
  const message = `Deployment ${String(number)} of ${shown} was still under way at the end of the step.`
  return new ActionError('PUBLISH_FAILED', message, {
    outcome: 'timed-out',
    hint: 'The deployment continues. Re-run the job: it follows the deployment to its end.',
  })
}
