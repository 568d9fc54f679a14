/** The tools of a step: its clients, once the inputs are known, and what a reader should know of how they reach AWS. */
import type { Connection, Network } from '../ports/network.js'
import type { Deps } from '../ports/deps.js'
import { describeNetwork } from '../inputs/network.js'
import type { WaitingInputs } from '../model/waiting.js'
import type { Recorder } from './recorder.js'
import { createStepEnd } from '../ports/step-end.js'
import type { StepTools } from '../report/step-tools.js'
import { unusedCredentials } from './credential-notes.js'

/** Makes the clients; no call is sent by that. */
export function connectStep(
  deps: Deps,
  recorder: Recorder,
  { region, role, network, waiting }: Connection & { readonly network: Network; readonly waiting: WaitingInputs },
): Deps & StepTools {
  const unused = unusedCredentials(deps.env, role)
  if (unused !== undefined) recorder.note('notice', unused)
  for (const line of describeNetwork(network)) recorder.log(line)
  const end = createStepEnd(deps.clock, recorder.report.startedAt + waiting.timeoutMs)
  return { ...deps, ...deps.connect({ region, role, network }, recorder.log, end), end, progress: recorder }
}
