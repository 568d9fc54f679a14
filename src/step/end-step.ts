/** The end of a step: every view of its report, and the comment. Loaded late, see loadEnd. */
import type { Deps } from '../ports/deps.js'
import { messageOf } from '../errors/action-error.js'
import { commentOnPullRequest } from './comment.js'
import { loadClient } from '../github/client.js'
import { parseCommentWish, parseReportPath } from '../inputs/step.js'
import { publish } from './publish.js'
import type { StepReport } from '../report/step-report.js'
import type { StepRecorder } from './step-recorder.js'
import type { EndViews, FilePlace } from './step-views.js'
import { toVisible } from '../text/visible.js'
import { reportPaths } from './runner.js'

/** Loads GitHub's client where the step is to comment: most do not. */
export async function prepareEnd({ env }: Pick<Deps, 'env'>): Promise<void> {
  // The comment says itself that it could not be written.
  if (parseCommentWish(env) !== undefined) await loadClient().catch(() => undefined)
}

/**
 * Never throws.
 * @param cancelledAt  when the runner cancelled the step, milliseconds since the epoch; undefined where it did not
 */
export async function endStep<R extends StepReport>(
  deps: Deps,
  recorder: StepRecorder<R>,
  views: EndViews<R>,
  cancelledAt: () => number | undefined,
): Promise<void> {
  const pathsOf = ({ input, nextTo, extension }: FilePlace): readonly string[] => {
    const given = parseReportPath(deps.env, input ?? nextTo)
    return reportPaths(deps, given !== undefined && input === undefined ? renamed(given, extension) : given, extension)
  }
  await publish(deps, recorder, views, pathsOf)
  await comment(deps, recorder, views, cancelledAt())
}

/** `report.json` becomes `report.model-card.json`. */
function renamed(path: string, extension: string): string {
  return `${path.replace(/\.[^./\\]*$/, '')}.${extension}`
}

/** Last, since it needs the network. */
async function comment<R extends StepReport>(
  deps: Deps,
  recorder: StepRecorder<R>,
  views: EndViews<R>,
  cancelledAt: number | undefined,
): Promise<void> {
  const wish = parseCommentWish(deps.env)
  if (wish === undefined) return
  const sinceCancelMs = cancelledAt === undefined ? undefined : deps.clock.now() - cancelledAt
  const warn = (message: string): void => {
    recorder.log(`Warning: ${message}`)
    deps.io.annotate({ level: 'warning', title: 'Pull-request comment', message: toVisible(message) })
  }
  try {
    await commentOnPullRequest(deps, views.commentOf(recorder.report, deps.io.hide), { ...wish, sinceCancelMs, warn })
  } catch (error) {
    warn(`The comment could not be written: ${messageOf(error)}`)
  }
}
