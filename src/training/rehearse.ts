/** The dry run of a training. */
import type { ActionError } from '../errors/action-error.js'
import { executionArnOf, executionNameOf } from '../model/execution.js'
import type { Project } from '../model/project.js'
import { failedForServiceIssue, stateOf } from '../model/status.js'
import type { StepTools } from '../report/step-tools.js'
import type { Decision } from './decide-start.js'
import { dryRunScope } from './dry-run-scope.js'
import { failureOf } from './failed-training.js'
import { denialIn } from './find-or-refuse.js'
import { checkedOrRefuse, planTraining, refuseWith } from './plan.js'
import { requestFor, type Planned } from './start-plan.js'
import { rehearseStart } from './start.js'
import type { TrainingRun } from './train-version.js'

/**
 * All checks, and the request that would be sent; nothing is created, uploaded or started.
 * @param found  undefined for a project that a run would create
 */
export async function rehearse(run: TrainingRun, found: Project | undefined): Promise<void> {
  const { tools, recorder, inputs, context } = run
  const project = found ?? notYetCreated(inputs.project.name)
  const plan = await planTraining(tools, inputs, context, project)
  const isNew = found === undefined
  const choice = isNew ? ({ kind: 'create', name: plan.names.name } as const) : await rehearseOrRefuse(tools, plan)
  if (choice.kind === 'create') {
    const { name } = choice
    recorder.update({ version: { name } })
    rehearseNotifying(run)
    recorder.update({ request: requestFor(await checkedOrRefuse(tools, plan), name) })
  } else {
    const failure = failureToResume(choice, inputs.versionName.kind === 'given')
    if (failure !== undefined) throw failure
    if (stateOf(choice.version) === 'training') {
      const { name: versionName, arn: versionArn } = choice.version
      rehearseNotifying(run, executionNameOf({ versionName, versionArn }))
    }
  }
  const { findings = [], unchecked = [] } = recorder.report.preflight ?? {}
  const scope = dryRunScope(plan, choice.kind === 'create', recorder.report.notify !== undefined)
  recorder.update({ outcome: 'dry-run', preflight: { findings, unchecked, scope } })
}

/** @param name  of the execution; undefined where it follows from a version that does not exist yet */
function rehearseNotifying({ recorder, inputs: { notify } }: TrainingRun, name?: string): void {
  if (notify === undefined) return
  const executionArn = name === undefined ? undefined : executionArnOf(notify, name)
  recorder.update({ notify: { stateMachineArn: notify.arn, executionArn, state: 'planned' } })
  const what = executionArn === undefined ? `an execution of ${notify.arn}` : `the execution ${executionArn}`
  recorder.note('notice', `A run would start ${what} to wait for the training, unless it runs already.`)
}

/** Versions that may not be read are reported together with everything else that prevents the training. */
async function rehearseOrRefuse(tools: StepTools, plan: Planned): Promise<Decision> {
  try {
    return await rehearseStart(tools, plan)
  } catch (error) {
    const denial = denialIn(error, tools)
    if (denial === undefined) throw error
    return refuseWith(tools, plan, denial)
  }
}

/** Why a run that resumes the chosen version would end; undefined where the training has not failed. */
function failureToResume(
  choice: Exclude<Decision, { readonly kind: 'create' }>,
  isGiven: boolean,
): ActionError | undefined {
  const { kind, version } = choice
  if (stateOf(version) !== 'failed') return undefined
  const training = { kind: 'failed', version, serviceIssue: failedForServiceIssue(version) } as const
  return failureOf(training, { failedBefore: kind === 'failed-before' }, isGiven)
}

/** Placeholder for a project that a dry run does not create. */
function notYetCreated(name: string): Project {
  return { arn: `(the ARN of ${name}, once it is created)`, name, status: '', feature: 'CUSTOM_LABELS', datasets: [] }
}
