/** The tools of a step: its clients, once the inputs are known, and what a reader should know of how they reach AWS. */
import type { Connection, Network } from '../ports/network.js'
import type { Deps } from '../ports/deps.js'
import { describeNetwork } from '../inputs/network.js'
import type { WaitingInputs } from '../model/waiting.js'
import type { Recorder } from './recorder.js'
import { createStepEnd } from '../ports/step-end.js'
import type { LookupTools, StepTools } from '../report/step-tools.js'
import { unusedCredentials } from './credential-notes.js'

type Way = Connection & { readonly network: Network }

/** Makes the clients; no call is sent by that. */
export function connectStep(
  deps: Deps,
  recorder: Recorder,
  { waiting, ...way }: Way & { readonly waiting: WaitingInputs },
): Deps & StepTools {
  describeWay(deps, recorder, way)
  const end = createStepEnd(deps.clock, recorder.report.startedAt + waiting.timeoutMs)
  return { ...deps, ...deps.connect(connectionOf(way), recorder.log, end), end, progress: recorder }
}

/** As {@link connectStep} for a step that only reads, and waits for nothing: it has no timeout of its own. */
export function connectLookup(deps: Deps, recorder: LookupTools['progress'], way: Way): Deps & LookupTools {
  describeWay(deps, recorder, way)
  const end = { leftMs: () => Infinity }
  return { ...deps, ...deps.connect(connectionOf(way), recorder.log, end), progress: recorder }
}

function connectionOf({ region, role, network }: Way): Connection {
  return { region, role, network }
}

function describeWay(deps: Deps, recorder: LookupTools['progress'], { role, network }: Way): void {
  const unused = unusedCredentials(deps.env, role)
  if (unused !== undefined) recorder.note('notice', unused)
  for (const line of describeNetwork(network)) recorder.log(line)
}
