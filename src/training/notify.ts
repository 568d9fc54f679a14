/**
 * Has a state machine wait for a training in place of the step.
 *
 * Its execution has a name that follows from the version, so that however often this is done, and whatever answer is
 * lost, one version has one execution.
 */
import { ActionError, type ActionErrorDetails } from '../errors/action-error.js'
import { deniedClause, denialHintOf } from '../errors/denied.js'
import { endsRun, isOfCredentials, isPassingFault, refusesCredentials, ServiceError } from '../errors/service-error.js'
import {
  executionArnOf,
  executionInputOf,
  executionNameOf,
  type AwaitedVersion,
  type StateMachine,
} from '../model/execution.js'
import { READING_MS } from '../ports/step-end.js'
import type { StepTools } from '../report/step-tools.js'
import { createBackoff, type Backoff } from './backoff.js'

/** Statuses of an execution that goes on. API reference, DescribeExecution; a redriven one runs again. */
const GOES_ON: ReadonlySet<string> = new Set(['RUNNING', 'PENDING_REDRIVE'])

/**
 * Starts the execution, or finds it.
 * @throws ActionError NOTIFY_FAILED: the training runs, and nothing will report its end; SERVICE_UNAVAILABLE is one of its causes
 * @throws ServiceError for credentials that are not accepted, and after a cancel
 */
export async function startNotifying(tools: StepTools, machine: StateMachine, version: AwaitedVersion): Promise<void> {
  const { progress } = tools
  const name = executionNameOf(version)
  const known = { stateMachineArn: machine.arn, executionArn: executionArnOf(machine, name) }
  // However the step ends from here on: this is what its reader has to look for.
  progress.update({ notify: { ...known, state: 'unconfirmed' } })
  // The time that a start may have used up to the last second is not what this has.
  tools.end.enter('reading')
  const backoff = createBackoff(tools, tools.end.timeoutAt + READING_MS)
  const request = { stateMachineArn: machine.arn, name, input: executionInputOf(version) }
  const started = await answered(tools, backoff, version, () => tools.executions.start(request))
  if (started === undefined) {
    await findNotifier(tools, backoff, known, version)
    return
  }
  if (started !== known.executionArn) {
    throw notNotified(
      version,
      started.includes(':express:')
        ? `${machine.arn} is an Express state machine, which ends after five minutes`
        : `Step Functions answered with the execution ${started} and not with ${known.executionArn}`,
      {
        hint: 'Set notify to the ARN of a Standard state machine such as that of setup/wait.yaml, then re-run the job.',
      },
    )
  }
  progress.update({ notify: { ...known, state: 'waiting' } })
  progress.log(`The execution ${started} waits for the training.`)
}

/** The name is taken: by an execution of this version, which may have ended. */
async function findNotifier(
  tools: StepTools,
  backoff: Backoff,
  known: { readonly stateMachineArn: string; readonly executionArn: string },
  version: AwaitedVersion,
): Promise<void> {
  const { executionArn } = known
  const status = await answered(tools, backoff, version, () => tools.executions.status(executionArn))
  if (GOES_ON.has(status)) {
    tools.progress.update({ notify: { ...known, state: 'waiting' } })
    tools.progress.log(`The execution ${executionArn} waits for the training already (status ${status}).`)
    return
  }
  if (status === 'SUCCEEDED') {
    tools.progress.update({ notify: { ...known, state: 'ended' } })
    tools.progress.note(
      'warning',
      `The execution ${executionArn} has ended: it has sent its event to GitHub, and sends no other. If the training takes longer than it waited, judge the version with the evaluate action.`,
    )
    return
  }
  throw notNotified(version, `the execution ${executionArn} has status ${status}`, {
    hint: `Find out in its history why it ended, then start it again (aws stepfunctions redrive-execution --execution-arn ${executionArn}), or judge the version with the evaluate action.`,
  })
}

/** Retries faults that may pass: the answer to the same request is the same, and it starts nothing twice. */
async function answered<T>(
  tools: StepTools,
  backoff: Backoff,
  version: AwaitedVersion,
  send: () => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      const answer = await send()
      backoff.reset()
      return answer
    } catch (error) {
      if (!isPassingFault(error)) throw explained(version, error)
      const { operation, errorName } = error.facts
      tools.progress.log(`${operation} failed (${errorName}: ${error.message}); trying again.`)
      try {
        await backoff.wait(error)
      } catch (given) {
        throw explained(version, given)
      }
    }
  }
}

/** What ends the step otherwise too keeps its code: it says what to do, and a re-run does all of it. */
function explained(version: AwaitedVersion, error: unknown): unknown {
  if (error instanceof ActionError) {
    const { message, hint, requestId } = error
    return notNotified(version, message.replace(/\.$/, ''), { hint, requestId, cause: error })
  }
  if (!(error instanceof ServiceError) || endsRun(error) || refusesCredentials(error) || isOfCredentials(error)) {
    return error
  }
  const { operation, errorName, requestId } = error.facts
  const isDenied = error.kind === 'access-denied'
  const why = isDenied ? deniedClause(error) : `${operation} failed: ${errorName}: ${error.message}`
  return notNotified(version, why, {
    hint: isDenied ? denialHintOf(error) : undefined,
    requestId,
    cause: error,
  })
}

function notNotified({ versionName }: AwaitedVersion, why: string, details: ActionErrorDetails): ActionError {
  return new ActionError(
    'NOTIFY_FAILED',
    `The training of ${versionName} was started, but no execution is known to wait for it: ${why}.`,
    details,
  )
}
