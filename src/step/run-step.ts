/** What every action does around its own work: it always ends in a report. */
import type { Deps } from '../ports/deps.js'
import { messageOf } from '../errors/action-error.js'
import { readContext } from '../github/context.js'
import type { StepContext } from '../model/run.js'
import { addressesIn, parseProjectName, parseShowImages } from '../inputs/step.js'
import type { StepReport } from '../report/step-report.js'
import type { StepRecorder } from './step-recorder.js'
import type { StepViews } from './step-views.js'
import { sentenceOfCancel, toActionError } from '../errors/to-action-error.js'
import { toVisible } from '../text/visible.js'
import { maskSecrets } from './runner.js'
import { maskSecretFiles } from './secret-files.js'

/** What a report begins with. */
export interface StepBegin {
  readonly startedAt: number
  readonly run: StepContext
  readonly showImages: boolean
  readonly addresses: readonly string[]
}

/** One kind of step: how its report is made, and how it is shown. */
export interface StepKind<R extends StepReport, Recording extends StepRecorder<R>> {
  readonly views: StepViews<R>
  readonly record: (deps: Pick<Deps, 'clock' | 'io'>, begin: StepBegin) => Recording
}

/**
 * Runs the work of an action. Never throws.
 * @param work  records what it learns, and throws for an end that has a code
 * @returns the exit code of the step
 */
export async function runStep<R extends StepReport, Recording extends StepRecorder<R>>(
  deps: Deps,
  { views, record }: StepKind<R, Recording>,
  work: (recorder: Recording, context: StepContext) => Promise<void>,
): Promise<0 | 1> {
  const context = await readContext(deps.env, deps.files)
  const recorder = record(deps, {
    startedAt: deps.clock.now(),
    run: context,
    showImages: parseShowImages(deps.env, context.isPrivate),
    addresses: addressesIn(deps.env),
  })
  maskSecrets(deps)
  await maskSecretFiles(deps)
  // With any other mistake in the inputs, the comment of an earlier run on this project must be found.
  const project = parseProjectName(deps.env)
  if (project !== undefined) recorder.named(project)
  if (deps.env.GITHUB_ACTIONS === 'true' && (deps.env.GITHUB_OUTPUT ?? '') === '') {
    recorder.note('warning', 'Outputs cannot be set because GITHUB_OUTPUT is not set.')
  }
  let cancelledAt: number | undefined
  deps.signal.addEventListener('abort', () => {
    cancelledAt = deps.clock.now()
    recorder.log(`${sentenceOfCancel(deps.signal)} ${views.onCancel}`)
  })
  try {
    await work(recorder, context)
  } catch (error) {
    recorder.fail(toActionError(error, deps.signal))
  }
  recorder.end()
  try {
    const [{ endStep }, endViews] = await Promise.all([import('./end-step.js'), views.loadEnd()])
    await endStep(deps, recorder, endViews, () => cancelledAt)
  } catch (error) {
    // A file of the action is missing, or cannot be read.
    const message = `The report could not be written: ${messageOf(error)}`
    recorder.lost(message)
    deps.io.annotate({ level: 'error', title: 'train-custom-labels', message: toVisible(message) })
    return 1
  }
  return recorder.exitCode
}

/**
 * Loads what the end of a step needs: once AWS has answered for the first time, since the first request is sent sooner
 * without it, and before anything is started. After a wait of a day the files of the action may be those of another
 * version, on a runner that keeps them.
 */
export async function loadEnd<R extends StepReport>(deps: Pick<Deps, 'env'>, views: StepViews<R>): Promise<void> {
  const [{ prepareEnd }] = await Promise.all([import('./end-step.js'), views.loadEnd()])
  await prepareEnd(deps)
}
