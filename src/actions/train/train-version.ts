/** The second half of the train action, once the project is known. Loaded after the first answer of AWS. */
import type { Project } from '../../model/project.js'
import type { ActionError } from '../../errors/action-error.js'
import type { StepContext } from '../../model/run.js'
import { explainManifests, trainingFailed } from '../../judgement/end-of-training.js'
import { dataOfVersion, type VersionData } from '../../judgement/data-of-version.js'
import { judgeVersion } from '../../judgement/judge-version.js'
import type { ProjectVersion } from '../../model/version.js'
import { executionArnOf, executionNameOf } from '../../model/execution.js'
import type { Recorder } from '../../step/recorder.js'
import { toActionError } from '../../errors/to-action-error.js'
import type { Decision } from '../../training/decide-start.js'
import { dryRunScope } from '../../training/dry-run-scope.js'
import { followTraining } from '../../training/follow.js'
import { requestFor, type Planned, type Started } from '../../training/start-plan.js'
import { rehearseStart, startOrResume } from '../../training/start.js'
import { failedForServiceIssue, stateOf } from '../../model/status.js'
import type { Waited } from '../../training/wait.js'
import type { StepTools } from '../../report/step-tools.js'
import { denialIn } from '../../training/find-or-refuse.js'
import type { TrainInputs } from '../../training/train-inputs.js'
import { checkedOrRefuse, planTraining, refuseWith } from '../../training/plan.js'

/** The arguments of the second half of a run. */
export interface TrainingRun {
  readonly tools: StepTools
  readonly recorder: Recorder
  readonly inputs: TrainInputs
  readonly context: StepContext
}

/** Starts or resumes a version, waits for it and judges it. */
export async function trainVersion(run: TrainingRun, project: Project): Promise<void> {
  const { tools, recorder, inputs, context } = run
  let mayDetach = inputs.waiting.onTimeout === 'detach'
  try {
    const plan = await planTraining(tools, inputs, context, project)
    const training = await followTraining(tools, inputs.waiting, await startOrResume(tools, plan))
    // Past this point either nothing continues in AWS, or a failure is about who waits for it: that must not end green.
    mayDetach = false
    if (training.kind === 'training') {
      await haveNotified(run, project, training.started)
      recorder.update({ outcome: 'still-training' })
      return
    }
    if (inputs.notify !== undefined) recorder.note('notice', NOTHING_TO_NOTIFY)
    tools.end.enter('reading')
    const { version, started } = training
    const failure = failureOf(training, started, isGivenName(inputs, started.versionName))
    const manifestSummary = await explainManifests(tools, version, failure)
    if (failure !== undefined) throw failure
    const { judgement, record } = inputs
    const judging = {
      ...judgement,
      projectArn: project.arn,
      record,
      run: context,
      manifestSummary,
      readData: () => dataOf(run, plan, version),
      isDoubtful: started.isDoubtful,
    }
    recorder.judged((await judgeVersion(tools, version, judging)).verdict)
  } catch (error) {
    recorder.fail(toActionError(error, tools.signal), { detach: mayDetach })
  }
}

async function haveNotified(
  { tools, inputs }: TrainingRun,
  { arn: projectArn }: Project,
  started: Started,
): Promise<void> {
  if (inputs.notify === undefined) return
  const { startNotifying } = await import('../../training/notify.js')
  const { versionName, arn: versionArn } = started
  await startNotifying(tools, inputs.notify, { projectArn, versionName, versionArn })
}

const NOTHING_TO_NOTIFY =
  'The training has ended, so this step judges the version, and no execution was started to wait for it.'

/** The manifests are those that were read before the start, or compared; what datasets came to is in the service’s own copies. */
async function dataOf(
  { tools, inputs }: TrainingRun,
  { pinned }: Planned,
  version: ProjectVersion,
): Promise<VersionData> {
  if (pinned.kind !== 'pinned' || pinned.data.kind === 'project-datasets')
    return dataOfVersion(tools, version, inputs.record)
  const { linted, unchecked } = pinned.lint
  if (linted !== undefined) return { kind: 'found', linted }
  return { kind: 'unavailable', reason: unchecked.join(' ').replace(/\.$/, ''), isPassing: false }
}

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

/** Why the run ends with a training that failed; undefined for one that succeeded. */
function failureOf(
  training: Waited,
  started: Pick<Started, 'failedBefore'>,
  isGiven: boolean,
): ActionError | undefined {
  if (training.kind === 'trained') return undefined
  const afresh = training.serviceIssue ? 'TRAINING_SERVICE_ERROR' : 'TRAINING_FAILED'
  const code = started.failedBefore ? 'VERSION_ALREADY_FAILED' : afresh
  return trainingFailed(training.version, code, isGiven && training.serviceIssue ? NAME_IS_SPENT : undefined)
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

/** A version that is resumed for its data may have another name. */
function isGivenName({ versionName }: TrainInputs, name: string): boolean {
  return versionName.kind === 'given' && versionName.name === name
}

const NAME_IS_SPENT =
  'Start a new run with another version-name, or delete this version first: its name cannot be used again until then. Failed trainings are not billed.'

/** Placeholder for a project that a dry run does not create. */
function notYetCreated(name: string): Project {
  return { arn: `(the ARN of ${name}, once it is created)`, name, status: '', feature: 'CUSTOM_LABELS', datasets: [] }
}
