/** Waits for a training for as long as it takes. */
import type { ProjectVersion } from '../model/version.js'
import { ActionError } from '../errors/action-error.js'
import { isPassingFault, type ServiceError } from '../errors/service-error.js'
import { networkHintOf } from '../errors/network-hint.js'
import { decide, decideAfterFaults, type WaitPolicy } from './wait-decision.js'
import { withoutTraining } from './no-training.js'
import { stateOf } from '../model/status.js'
import type { UsualDuration } from './usual-duration.js'
import { mayBeTheTraining } from './service-fault.js'
import { createWaitLog } from './wait-log.js'
import type { StepTools } from '../report/step-tools.js'

/** What to wait for, and how. */
export interface WaitPlan {
  readonly projectArn: string
  readonly versionName: string
  /** Of the version that was started or resumed: another one of its name is not waited for. */
  readonly arn: string
  /** The version as it was when resumed, or undefined when this run just started it. */
  readonly known: ProjectVersion | undefined
  readonly createdAt: number | undefined
  readonly pollIntervalMs: number
  readonly deadlineAt: number
  /** How long earlier trainings of the project took, shortest and longest; undefined when there are none. */
  readonly usualMs: UsualDuration | undefined
}

/** How the wait ended without an error. */
export type Waited =
  | { readonly kind: 'trained'; readonly version: ProjectVersion }
  | { readonly kind: 'failed'; readonly version: ProjectVersion; readonly serviceIssue: boolean }

/** What to do after faults that may be the training's end. */
const DOUBTFUL_HINT =
  'Check the version in the console. If the training continues, a re-run of the job resumes it; a training that failed because of the service is not billed.'

/**
 * Polls, decides, sleeps. Faults of network and service never end the wait; they back off until the deadline.
 * @throws ActionError WAIT_TIMEOUT, UNKNOWN_STATUS or SERVICE_UNAVAILABLE (outcome timed-out), VERSION_GONE,
 *   VERSION_BEING_DELETED, VERSION_IS_A_COPY, VERSION_UNUSABLE
 * @throws ServiceError one that retries cannot fix, immediately
 */
export async function waitForTraining(tools: StepTools, plan: WaitPlan): Promise<Waited> {
  const { clock, rekognition } = tools
  // The last poll is at the timeout itself, and takes as long as any.
  tools.end.enter('reading')
  const log = createWaitLog(tools, plan.versionName, plan.usualMs)
  let seen = plan.known
  let fault: ServiceError | undefined
  let faultsInRow = 0
  let unlistedSince: number | undefined
  let mustPoll = seen === undefined
  for (;;) {
    if (mustPoll) {
      try {
        seen = await rekognition.findVersionOnce(plan.projectArn, plan.versionName)
        fault = undefined
        faultsInRow = 0
      } catch (error) {
        if (!isPassingFault(error)) throw error
        fault = error
        faultsInRow += 1
      }
    }
    mustPoll = true
    const now = clock.now()
    if (seen !== undefined && fault === undefined) {
      checkIdentity(plan, seen)
      unlistedSince = undefined
      log.see(seen)
    } else if (fault === undefined) unlistedSince ??= now
    log.remind(fault)
    const policy: WaitPolicy = { ...plan, unlistedSince, jitter: tools.random() }
    const decision = fault === undefined ? decide(seen, now, policy) : decideAfterFaults(faultsInRow, now, plan)
    switch (decision.kind) {
      case 'wait':
        await tools.sleep(decision.ms, tools.signal)
        break
      case 'trained':
      case 'failed':
        return decision
      case 'timed-out':
        throw timedOut(plan, seen, fault)
      case 'gone':
        throw new ActionError('VERSION_GONE', `The version ${plan.versionName} is no longer listed.`)
      case 'deleting':
      case 'copy':
      case 'unusable':
        throw withoutTraining({ name: plan.versionName, status: decision.version.status }, decision.kind)
    }
  }
}

/**
 * A name can pass to another version once its first was deleted, and that one's numbers must not be used.
 * @throws ActionError VERSION_GONE
 */
export function checkIdentity(
  wanted: { readonly versionName: string; readonly arn: string },
  seen: ProjectVersion,
): void {
  if (seen.arn === wanted.arn) return
  throw new ActionError(
    'VERSION_GONE',
    `The version ${wanted.versionName} was deleted; another version has its name now (${seen.arn}).`,
  )
}

function timedOut(plan: WaitPlan, seen: ProjectVersion | undefined, fault: ServiceError | undefined): ActionError {
  const last = seen === undefined ? 'it was not listed yet' : `its status was ${seen.status}`
  if (fault !== undefined) {
    const doubtful = mayBeTheTraining(fault)
    const meaning = doubtful
      ? ' According to the service’s documentation, this can also mean that the training itself failed.'
      : ''
    const hint = networkHintOf(fault) ?? (doubtful ? DOUBTFUL_HINT : undefined)
    return new ActionError(
      'SERVICE_UNAVAILABLE',
      `The timeout for ${plan.versionName} was reached while ${fault.facts.operation} failed (${fault.facts.errorName}: ${fault.message}); when last seen, ${last}.${meaning}`,
      {
        outcome: 'timed-out',
        requestId: fault.facts.requestId,
        cause: fault,
        hint,
      },
    )
  }
  if (seen !== undefined && stateOf(seen) === 'unknown') {
    return new ActionError(
      'UNKNOWN_STATUS',
      `The timeout for ${plan.versionName} was reached; ${last}, which is an unknown status.`,
      {
        outcome: 'timed-out',
      },
    )
  }
  return new ActionError('WAIT_TIMEOUT', `The timeout for ${plan.versionName} was reached; ${last}.`, {
    outcome: 'timed-out',
  })
}
