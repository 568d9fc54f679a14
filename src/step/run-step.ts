/** What every action does around its own work: it always ends in a report. */
import type { Deps } from '../ports/deps.js'
import { messageOf } from '../errors/action-error.js'
import { readContext } from '../github/context.js'
import type { StepContext } from '../model/run.js'
import { addressesIn, parseProjectName, parseShowImages } from '../inputs/step.js'
import { Recorder } from './recorder.js'
import { exitCodeOf, newReport, type RunReport } from '../report/run-report.js'
import { sentenceOfCancel, toActionError } from '../errors/to-action-error.js'
import { toVisible } from '../text/visible.js'
import { maskSecrets } from './runner.js'
import { maskSecretFiles } from './secret-files.js'

/**
 * Runs the work of an action. Never throws.
 * @param work  records what it learns, and throws for an end that has a code
 * @returns the exit code of the step
 */
export async function runStep(
  deps: Deps,
  action: RunReport['action'],
  work: (recorder: Recorder, context: StepContext) => Promise<void>,
): Promise<0 | 1> {
  const context = await readContext(deps.env, deps.files)
  const showImages = parseShowImages(deps.env, context.isPrivate)
  const recorder = new Recorder(deps, {
    ...newReport(action, deps.clock.now(), context, showImages),
    addresses: addressesIn(deps.env),
  })
  maskSecrets(deps)
  await maskSecretFiles(deps)
  // With any other mistake in the inputs, the comment of an earlier run on this project must be found.
  const project = parseProjectName(deps.env)
  if (project !== undefined) recorder.update({ project: { name: project } })
  if (deps.env.GITHUB_ACTIONS === 'true' && (deps.env.GITHUB_OUTPUT ?? '') === '') {
    recorder.note('warning', 'Outputs cannot be set because GITHUB_OUTPUT is not set.')
  }
  let cancelledAt: number | undefined
  deps.signal.addEventListener('abort', () => {
    cancelledAt = deps.clock.now()
    recorder.log(`${sentenceOfCancel(deps.signal)} Writing the report; a training that was started continues.`)
  })
  try {
    await work(recorder, context)
  } catch (error) {
    recorder.fail(toActionError(error, deps.signal))
  }
  recorder.update({ endedAt: deps.clock.now() })
  try {
    const { endStep } = await import('./end-step.js')
    await endStep(deps, recorder, () => cancelledAt)
  } catch (error) {
    // A file of the action is missing, or cannot be read.
    const message = `The report could not be written: ${messageOf(error)}`
    recorder.lost(message)
    deps.io.annotate({ level: 'error', title: 'train-custom-labels', message: toVisible(message) })
    return 1
  }
  return exitCodeOf(recorder.report)
}

/**
 * Loads what the end of a step needs: once AWS has answered for the first time, since the first request is sent sooner
 * without it, and before anything is started. After a wait of a day the files of the action may be those of another
 * version, on a runner that keeps them.
 */
export async function loadEnd(deps: Pick<Deps, 'env'>): Promise<void> {
  const { prepareEnd } = await import('./end-step.js')
  await prepareEnd(deps)
}
