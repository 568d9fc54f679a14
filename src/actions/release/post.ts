/**
 * The end of a job with a release: stops the model that the step started and has not published. The runner starts it also
 * where the step was cancelled or killed.
 */
import { messageOf } from '../../errors/action-error.js'
import { toActionError } from '../../errors/to-action-error.js'
import type { ReleaseTools } from '../../deployment/release-tools.js'
import { readContext } from '../../github/context.js'
import { readNetwork, RELEASE_SERVICES } from '../../inputs/network.js'
import { InputReader } from '../../inputs/reader.js'
import { readRole } from '../../inputs/role.js'
import { parseShowImages, readRegion } from '../../inputs/step.js'
import { textRedactor } from '../../report/redact-text.js'
import { maskSecrets } from '../../step/runner.js'
import { maskSecretFiles } from '../../step/secret-files.js'
import { toLogLine } from '../../text/log.js'
import { toVisible } from '../../text/visible.js'
import type { ReleaseDeps } from '../../deployment/release-deps.js'
import { RELEASE_INPUTS } from '../../inputs/release/input-table.js'
import { parseState, STARTED, type StartedModel } from '../../deployment/post/post-state.js'
import { parsePublish } from '../../inputs/release/publish.js'
import { stopStarted } from '../../deployment/post/stop-started.js'
import { whyInUse } from '../../deployment/post/why-in-use.js'

/** How long a model may take to run, so that it can be stopped, milliseconds. Our choice: starts take up to 30 minutes. */
const DEADLINE_MS = 40 * 60_000

/** Never throws. @returns the exit code of the post step */
export async function releasePost(deps: ReleaseDeps): Promise<0 | 1> {
  const { env, io, clock } = deps
  maskSecrets(deps)
  await maskSecretFiles(deps)
  const started = parseState(env[`STATE_${STARTED}`])
  if (started === undefined) {
    io.log('Nothing to stop: this step left no model running that is not in use.')
    return 0
  }
  const context = await readContext(env, deps.files)
  const redact = textRedactor({ showImages: parseShowImages(env, context.isPrivate), addresses: [] }, io.hide)
  const log = (line: string): void => {
    io.log(toLogLine(redact(line)))
  }
  try {
    log(`This step started the model ${started.name} and did not put it into use.`)
    const end = { leftMs: () => endAt - clock.now() }
    const endAt = clock.now() + DEADLINE_MS
    const { publish, githubToken, isStopFirst, ...way } = await inputsOf(deps, context.runId)
    const tools: ReleaseTools = {
      ...deps,
      ...deps.connectRelease(way, log, end),
      end,
      github: deps.connectGithub(githubToken),
      progress: {
        log,
        note: (_level, message) => {
          log(message)
        },
        update: nothing,
        seen: nothing,
        did: nothing,
      },
      run: context,
      runKey: started.runKey,
      keepForPost: nothing,
    }
    const stopTools = { ...tools, log, whyInUse: () => whyInUse(tools, started, publish) }
    const isStopped = await stopStarted(stopTools, started, endAt)
    if (isStopped && isStopFirst) warnOfGap(deps, started)
    return 0
  } catch (error) {
    report(deps, started, redact(messageOf(toActionError(error, deps.signal))))
    return 1
  }
}

/** The post step has no report. */
const nothing = (): void => undefined

/** The inputs were read by the step already: it has started something. @throws ActionError INVALID_INPUT */
async function inputsOf(deps: ReleaseDeps, runId: string | undefined) {
  const reader = new InputReader(deps.env, RELEASE_INPUTS)
  const region = readRegion(reader, deps.env, undefined)
  const role = readRole(reader, runId, region)
  const network = await readNetwork(reader, deps, RELEASE_SERVICES)
  const text = reader.text('publish')
  const published = text === '' ? undefined : parsePublish(text)
  const publish = published?.ok === true ? published.value : undefined
  reader.orThrow()
  if (region === undefined) throw new Error('a Region is missing unreported')
  const isStopFirst = reader.text('swap-mode') === 'stop-first'
  return { region, role, network, publish, isStopFirst, githubToken: reader.text('github-token') }
}

/** The version that was in use had made place for the one that was stopped just now; to start it again takes longer than a job's end has. */
function warnOfGap({ io }: ReleaseDeps, { name }: StartedModel): void {
  const message = `With swap-mode: stop-first, the version in use is stopped before ${name} starts: no version may serve now. Re-run the job, or start the earlier version with operation: start.`
  io.annotate({ level: 'warning', title: 'Release Custom Labels: no version may serve', message: toVisible(message) })
}

/** Loud: it costs money until someone stops it. */
function report({ io }: ReleaseDeps, { name }: StartedModel, why: string): void {
  const message = `The model ${name} may still run, and is billed until it is stopped: ${why} Stop it with operation: stop, or in the console.`
  io.annotate({ level: 'error', title: 'Release Custom Labels: a model was not stopped', message: toVisible(message) })
}
