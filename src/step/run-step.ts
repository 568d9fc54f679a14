/** What every action does around its own story: it ends in a report, whatever happens. */
import type { Deps } from '../deps.js'
import { messageOf } from '../errors.js'
import { readContext, type StepContext } from '../github/context.js'
import { addressesIn, parseCommentWish, parseProjectName, parseReportPath, parseShowImages } from '../inputs/step.js'
import { publish } from '../report/publish.js'
import { Recorder } from '../report/recorder.js'
import { exitCodeOf, newReport, type RunReport } from '../report/run-report.js'
import { sentenceOfCancel, toActionError } from '../to-action-error.js'
import { toVisible } from '../text/visible.js'
import { maskSecrets, reportPaths } from './runner.js'
import { maskSecretFiles } from './secret-files.js'

/**
 * Runs the story of an action. Never throws.
 * @param story  leaves what it learns in the recorder, and throws for an end that has a code
 * @returns the exit code of the step
 */
export async function runStep(
  deps: Deps,
  action: RunReport['action'],
  story: (recorder: Recorder, context: StepContext) => Promise<void>,
): Promise<0 | 1> {
  const context = await readContext(deps.env, deps.files)
  const showImages = parseShowImages(deps.env, context.isPrivate)
  const recorder = new Recorder(deps, {
    ...newReport(action, deps.clock.now(), context, showImages),
    addresses: addressesIn(deps.env),
    hideSecrets: deps.io.hide,
  })
  maskSecrets(deps)
  await maskSecretFiles(deps)
  // Whatever else is wrong with the inputs, the comment of an earlier run on this project is to be found.
  const project = parseProjectName(deps.env)
  if (project !== undefined) recorder.update({ project: { name: project } })
  if (deps.env.GITHUB_ACTIONS === 'true' && (deps.env.GITHUB_OUTPUT ?? '') === '') {
    recorder.note('warning', 'Outputs cannot be set: the runner offers none (GITHUB_OUTPUT is not set).')
  }
  let cancelledAt: number | undefined
  deps.signal.addEventListener('abort', () => {
    cancelledAt = deps.clock.now()
    recorder.log(`${sentenceOfCancel(deps.signal)} Writing the report; a training that was started goes on.`)
  })
  try {
    await story(recorder, context)
  } catch (error) {
    recorder.fail(toActionError(error, deps.signal))
  }
  recorder.update({ endedAt: deps.clock.now() })
  await publish(deps, recorder, reportPaths(deps, parseReportPath(deps.env)))
  await comment(deps, recorder, cancelledAt)
  return exitCodeOf(recorder.report)
}

/** Last, since it needs the network. GitHub's client is loaded only for it: most steps do not comment. */
async function comment(deps: Deps, recorder: Recorder, cancelledAt: number | undefined): Promise<void> {
  const wish = parseCommentWish(deps.env)
  if (wish === undefined) return
  const sinceCancelMs = cancelledAt === undefined ? undefined : deps.clock.now() - cancelledAt
  const warn = (message: string): void => {
    recorder.log(`Warning: ${message}`)
    deps.io.annotate({ level: 'warning', title: 'Pull-request comment', message: toVisible(message) })
  }
  try {
    const { commentOnPullRequest } = await import('../github/comment.js')
    await commentOnPullRequest(deps, recorder.report, { ...wish, sinceCancelMs, warn })
  } catch (error) {
    warn(`The comment could not be written: ${messageOf(error)}`)
  }
}
