/** The release action: put a version into use, watch it, roll it back, copy it, stop what is not needed. */
import { ActionError } from '../../errors/action-error.js'
import { toActionError } from '../../errors/to-action-error.js'
import { choiceOf } from '../../inputs/fields.js'
import { shortCredentials } from '../../step/credential-notes.js'
import { loadEnd, runStep } from '../../step/run-step.js'
import { OPERATIONS, type OperationName } from '../../report/release/release-report.js'
import { findProject } from '../../judgement/find-project.js'
import { connectReleaseStep } from '../../step/connect-release.js'
import type { ReleaseDeps } from '../../deployment/release-deps.js'
import type { ReleaseInputs } from '../../deployment/release-inputs.js'
import { parseReleaseInputs } from './inputs.js'
import { noteUnknownInputs } from '../../inputs/release/unknown.js'
import { RELEASE_VIEWS, releaseStep } from '../../step/release-views.js'

/**
 * Runs the action. Never throws: whatever happens ends in a report.
 * @returns the exit code of the step
 */
export function release(deps: ReleaseDeps): Promise<0 | 1> {
  return runStep(deps, releaseStep(operationIn(deps.env)), async (recorder, context) => {
    noteUnknownInputs(deps.env, recorder.note)
    const inputs = await parseReleaseInputs(deps, context)
    const { plan } = inputs
    recorder.update({ region: inputs.region, isDryRun: plan.isDryRun })
    if (plan.pricePerUnitHour !== undefined) recorder.update({ pricePerUnitHour: plan.pricePerUnitHour })
    for (const warning of inputs.gateWarnings) recorder.note('warning', warning)
    const short = shortCredentials(deps, inputs.role, longestMs(inputs), 'what was started goes on running')
    if (short !== undefined) recorder.note('warning', short)
    const connected = connectReleaseStep(deps, recorder, inputs, context)
    try {
      const project = await findProject(connected.source ?? connected.tools, inputs.project)
      recorder.update({ project: { name: project.name, arn: project.arn } })
      const [{ releaseProject }] = await Promise.all([
        import('../../deployment/release-project.js'),
        loadEnd(deps, RELEASE_VIEWS),
      ])
      await releaseProject(deps, recorder, { inputs, connected, project })
    } catch (error) {
      throw withHint(toActionError(error, deps.signal))
    }
  })
}

/** For the report of a step whose inputs may be bad. */
function operationIn(env: ReleaseDeps['env']): OperationName | undefined {
  const parsed = choiceOf(OPERATIONS)((env.INPUT_OPERATION ?? '').trim())
  return parsed.ok ? parsed.value : undefined
}

/** How long the step may wait, milliseconds. */
function longestMs({ plan }: ReleaseInputs): number {
  const { operation, startTimeoutMs, stopTimeoutMs, copyTimeoutMs } = plan
  const pauses = 'swap' in operation ? operation.swap.bakeMs + operation.swap.drainMs : 0
  return startTimeoutMs + stopTimeoutMs + copyTimeoutMs + pauses
}

/** The usual hints of these are about trainings. */
const HINTS = {
  CANCELLED:
    'Check in the report what runs: a model is billed until it is stopped. The post step stops what this step started and did not publish. A re-run resumes the release.',
  SERVICE_UNAVAILABLE:
    'Re-run the job when the service is available again: it resumes the release. What runs is billed.',
  CREDENTIALS_EXPIRED:
    'Re-run the job: it resumes the release. What runs is billed. With role-to-assume, the action renews its own credentials.',
  PROJECT_NOT_FOUND: 'Check the project name, aws-region and the account of the role.',
} as const

function withHint(error: ActionError): ActionError {
  const hint = Object.entries(HINTS).find(([code]) => code === error.code)?.[1]
  if (hint === undefined) return error
  const { code, message, outcome, requestId, problems, cause } = error
  return new ActionError(code, message, { outcome, hint, requestId, problems, cause })
}
