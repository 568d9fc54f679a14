/** The world of a step: its clients, once the inputs are known, and what a reader should know of how they reach AWS. */
import type { Connection, Deps, Network } from '../deps.js'
import { describeNetwork } from '../inputs/network.js'
import type { Recorder } from '../report/recorder.js'
import type { TrainingWorld } from '../training/world.js'
import { unusedCredentials } from './credential-notes.js'

/** Makes the clients; no call is sent by that. */
export function connectStep(
  deps: Deps,
  recorder: Recorder,
  { region, role, network }: Connection & { readonly network: Network },
): Deps & TrainingWorld {
  const unused = unusedCredentials(deps.env, role)
  if (unused !== undefined) recorder.note('notice', unused)
  for (const line of describeNetwork(network)) recorder.log(line)
  return { ...deps, ...deps.connect({ region, role, network }, recorder.log), progress: recorder }
}
