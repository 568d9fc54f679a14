/** The tools of a step that releases. */
import type { ConnectedRelease, ReleaseTools } from '../deployment/release-tools.js'
import { describeNetwork } from '../inputs/network.js'
import type { StepContext } from '../model/run.js'
import { messageOf } from '../errors/action-error.js'
import { unusedCredentials } from './credential-notes.js'
import type { ReleaseDeps } from '../deployment/release-deps.js'
import type { ReleaseInputs, ReleaseWay } from '../deployment/release-inputs.js'
import { STARTED, toState } from '../deployment/post/post-state.js'
import type { ReleaseRecorder } from './release-recorder.js'
import { runKeyOf } from '../deployment/run-key.js'

/** Makes the clients; no call is sent by that. */
export function connectReleaseStep(
  deps: ReleaseDeps,
  recorder: ReleaseRecorder,
  inputs: ReleaseInputs,
  context: StepContext,
): ConnectedRelease {
  const unused = unusedCredentials(deps.env, inputs.role)
  if (unused !== undefined) recorder.note('notice', unused)
  for (const line of describeNetwork(inputs.network)) recorder.log(line)
  let endAt = Infinity
  const end = { leftMs: () => endAt - deps.clock.now() }
  const portsOf = ({ region, role, network }: ReleaseWay) =>
    deps.connectRelease({ region, role, network }, recorder.log, end)
  const { clock, sleep, signal, random, files, env } = deps
  const startedAt = recorder.report.startedAt
  const runKey = runKeyOf(env, context, { operation: inputs.operation, startedAt })
  const shared = {
    ...{ clock, sleep, signal, random, files, env, end },
    github: deps.connectGithub(inputs.githubToken),
    progress: recorder,
    run: context,
    runKey,
    keepForPost: keeper(deps, recorder, runKey),
  }
  const isCopy = inputs.plan.operation.kind === 'copy'
  return {
    tools: { ...shared, ...portsOf(inputs), roleArn: inputs.role?.arn },
    source: isCopy ? { ...shared, ...portsOf(inputs.source) } : undefined,
    limit: (ms) => {
      endAt = clock.now() + ms
    },
  }
}

/** Without the runner's file there is no post step that could read it. */
function keeper(deps: ReleaseDeps, recorder: ReleaseRecorder, runKey: string): ReleaseTools['keepForPost'] {
  return (started) => {
    const projectArn = recorder.report.project?.arn ?? ''
    try {
      deps.saveState(STARTED, toState(started && { ...started, projectArn, runKey }))
    } catch (error) {
      recorder.note('warning', `What was started could not be kept for the end of the job: ${messageOf(error)}`)
    }
  }
}
