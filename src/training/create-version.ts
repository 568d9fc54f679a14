/**
 * Sends CreateProjectVersion so that one name never gets a second training.
 *
 * The call has no idempotency token, and its answer can be lost after the training has started. So it is sent again
 * only after a lookup of the name has shown that there is no such version; whatever a lookup finds is resumed.
 */
import type { ProjectVersion } from '../model/version.js'
import { ActionError } from '../errors/action-error.js'
import { isPassingFault, ServiceError } from '../errors/service-error.js'
import { waitAfter, type Waits } from '../ports/try-again.js'
import { UNLISTED_GRACE_MS } from './wait-decision.js'
import { createBackoff, type Backoff } from './backoff.js'
import { createQueue } from './queue.js'
import { requestFor, type Plan, type Prepared, type Started } from './start-plan.js'
import { resume } from './resume.js'
import type { StepTools } from '../report/step-tools.js'

/**
 * The result of one create: its ARN, or the error and what that means for the name.
 * `unanswered`: a training may have started; `refused`: certainly not, but the next attempt may pass.
 */
type Sent =
  | { readonly kind: 'created'; readonly arn: string }
  | { readonly kind: 'unanswered' | 'refused' | 'taken' | 'limit'; readonly error: ServiceError }

/**
 * Starts the training of this name, or resumes the version that the name turns out to have. The caller has just seen
 * that the name is absent.
 * @throws ActionError QUEUE_FULL, VERSION_LIMIT, VERSION_EXISTS, VERSION_MISMATCH, CREATE_UNCERTAIN, SERVICE_UNAVAILABLE
 * @throws ServiceError one that retries cannot fix
 */
export async function createVersion(tools: StepTools, plan: Prepared, versionName: string): Promise<Started> {
  const { clock, progress } = tools
  progress.update({ version: { name: versionName } })
  const queue = createQueue(tools, plan)
  const backoff = createBackoff(tools, plan.deadlineAt)
  let mayBeOurs = false
  let isFound = false
  try {
    for (;;) {
      const sent = await send(tools, plan, versionName)
      if (sent.kind === 'created') {
        progress.update({ version: { name: versionName, arn: sent.arn, resumed: false } })
        progress.log(`Started the training of ${versionName}: ${sent.arn}`)
        return {
          versionName,
          arn: sent.arn,
          resumed: false,
          createdAt: clock.now(),
          known: undefined,
          failedBefore: false,
          isDoubtful: false,
        }
      }
      // The queue logs every ten minutes: a line for each of its attempts would hide that.
      if (sent.kind !== 'limit') progress.log(wordsOf(sent.kind, sent.error))
      mayBeOurs ||= sent.kind === 'unanswered'
      if (sent.kind === 'limit') {
        backoff.reset()
        await queue.wait(sent.error)
      } else if (sent.kind !== 'taken') {
        // Of many jobs that queue, those that were throttled must not come back sooner than those that were refused.
        await backoff.wait(sent.error, sent.error.kind === 'throttled' ? queue.pauseMs() : 0)
      }
      const found =
        sent.kind === 'taken'
          ? await waitUntilListed(tools, plan, versionName, backoff)
          : await lookUp(tools, plan, versionName, backoff)
      isFound = found !== undefined
      if (found !== undefined) return await resume(tools, plan, found, mayBeOurs ? 'lost-answer' : 'meanwhile')
    }
  } catch (error) {
    if (mayBeOurs && !isFound && tools.signal.aborted) {
      throw new ActionError(
        'CREATE_UNCERTAIN',
        `The step was cancelled before it was known whether the unanswered CreateProjectVersion request started ${versionName}.`,
        { outcome: 'cancelled', cause: error },
      )
    }
    if (mayBeOurs && !isFound) {
      progress.note(
        'warning',
        `A CreateProjectVersion request was not answered: a training of ${versionName} may have been started. A re-run of the job finds it by name.`,
      )
    }
    throw error
  }
}

function isOfCreate({ facts }: ServiceError): boolean {
  return facts.operation === 'CreateProjectVersion' && facts.unsent !== true
}

function wordsOf(kind: 'unanswered' | 'refused' | 'taken', error: ServiceError): string {
  const failure = `${error.facts.errorName}: ${error.message}`
  if (!isOfCreate(error)) return `CreateProjectVersion was not sent: ${error.facts.operation} failed (${failure}).`
  return kind === 'unanswered'
    ? `CreateProjectVersion was not answered (${failure}); checking whether the training was started.`
    : `CreateProjectVersion was rejected (${failure}).`
}

async function send(tools: StepTools, plan: Prepared, versionName: string): Promise<Sent> {
  if (tools.signal.aborted)
    throw new ActionError('CANCELLED', 'The step was cancelled before a training was started.', {
      outcome: 'cancelled',
    })
  try {
    return { kind: 'created', arn: await tools.rekognition.createProjectVersion(requestFor(plan, versionName)) }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    switch (error.kind) {
      case 'no-answer':
      case 'unavailable':
        // What fails before the call itself, such as a renewal of the credentials, can have started nothing.
        return { kind: isOfCreate(error) ? 'unanswered' : 'refused', error }
      case 'throttled':
      case 'clock-skew':
      case 'session-ended':
        return { kind: 'refused', error }
      case 'in-use':
        return { kind: 'taken', error }
      case 'limit':
        return { kind: 'limit', error }
      case 'aborted':
        if (!isOfCreate(error)) throw error
        throw new ActionError(
          'CREATE_UNCERTAIN',
          `The step was cancelled while the CreateProjectVersion request for ${versionName} was in progress, and no answer arrived in time.`,
          { outcome: 'cancelled', cause: error },
        )
      default:
        throw error
    }
  }
}

/** Looks the name up until the service gives a clear answer. */
async function lookUp(
  tools: StepTools,
  plan: Plan,
  versionName: string,
  backoff: Backoff,
): Promise<ProjectVersion | undefined> {
  for (;;) {
    try {
      // One attempt: the backoff here is enough, and many jobs that queue must not each ask five times.
      return await tools.rekognition.findVersionOnce(plan.projectArn, versionName)
    } catch (error) {
      if (!isPassingFault(error)) throw error
      await backoff.wait(error)
    }
  }
}

/** Waits between lookups of a name that is taken but not listed, milliseconds. Our choice. */
const UNLISTED_WAITS: Waits = { firstMs: 1000, longestMs: 30_000 }

/** A name that is taken has a version, listed now or a little later; the create is not sent again for it. */
async function waitUntilListed(
  tools: StepTools,
  plan: Plan,
  versionName: string,
  backoff: Backoff,
): Promise<ProjectVersion> {
  const giveUpAt = tools.clock.now() + UNLISTED_GRACE_MS
  for (let lookups = 1; ; lookups += 1) {
    const found = await lookUp(tools, plan, versionName, backoff)
    if (found !== undefined) return found
    if (tools.clock.now() >= giveUpAt) {
      throw new ActionError(
        'VERSION_EXISTS',
        `The service reports that the name ${versionName} is in use, but does not list a version with this name.`,
        {
          hint: 'Re-run the job in a few minutes, or set another version-name.',
        },
      )
    }
    await tools.sleep(waitAfter(lookups, UNLISTED_WAITS), tools.signal)
  }
}
