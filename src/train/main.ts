/** The train action: start a version or take it up, wait, evaluate, gate, report. */
import type { Deps } from '../deps.js'
import type { ActionError } from '../errors.js'
import type { StepContext } from '../github/context.js'
import { noteUnknown } from '../inputs/unknown.js'
import { explainManifests, trainingFailed } from '../judgement/end-of-training.js'
import { judgeVersion } from '../judgement/judge-version.js'
import type { Recorder } from '../report/recorder.js'
import { connectStep } from '../step/connect.js'
import { shortCredentials } from '../step/credential-notes.js'
import { runStep } from '../step/run-step.js'
import { toActionError } from '../to-action-error.js'
import { followTraining } from '../training/follow.js'
import type { Started, StartPlan } from '../training/start-plan.js'
import { rehearseStart, startOrTakeUp } from '../training/start.js'
import type { Waited } from '../training/wait.js'
import type { TrainingWorld } from '../training/world.js'
import { denialIn, findProjectOrRefuse } from './check-start.js'
import { parseTrainInputs, TRAIN_INPUTS, type TrainInputs } from './inputs.js'
import { planTraining } from './plan.js'

/**
 * Runs the action. Never throws: whatever happens ends in a report.
 * @returns the exit code of the step
 */
export function train(deps: Deps): Promise<0 | 1> {
  return runStep(deps, 'train', async (recorder, context) => {
    noteUnknown(deps.env, TRAIN_INPUTS, recorder.note)
    const inputs = await parseTrainInputs(deps, context)
    recorder.update({ region: inputs.region, gateWarnsOnly: inputs.judgement.onGateFailure === 'warn' })
    for (const warning of inputs.warnings) recorder.note('warning', warning)
    for (const warning of inputs.judgement.gateWarnings) recorder.note('warning', warning)
    warnOfShortCredentials(deps, recorder, inputs)
    const world = connectStep(deps, recorder, inputs)
    const deadlineAt = deps.clock.now() + inputs.waiting.timeoutMs
    if (inputs.dryRun) await rehearse(world, recorder, inputs, context, deadlineAt)
    else await trainVersion(world, recorder, inputs, context, deadlineAt)
  })
}

/** Before anything is started: it is too late to say so when the credentials end. */
function warnOfShortCredentials(deps: Deps, recorder: Recorder, inputs: TrainInputs): void {
  const { role, waiting, queueTimeoutMs, dryRun } = inputs
  // Without waiting for the training it still queues for a place.
  const waitMs = waiting.wait ? waiting.timeoutMs : Math.min(waiting.timeoutMs, queueTimeoutMs)
  const short = dryRun ? undefined : shortCredentials(deps, role, waitMs)
  if (short !== undefined) recorder.note('warning', short)
}

async function trainVersion(
  world: TrainingWorld,
  recorder: Recorder,
  inputs: TrainInputs,
  context: StepContext,
  deadlineAt: number,
): Promise<void> {
  let mayDetach = inputs.waiting.onTimeout === 'detach'
  try {
    const project = await findProjectOrRefuse(world, inputs, inputs.createProject)
    recorder.update({ project: { name: project.name, arn: project.arn } })
    const plan = await planTraining(world, inputs, context, project, deadlineAt)
    const started = await startOrTakeUp(world, plan)
    const training = await followTraining(world, plan, inputs.waiting, started)
    if (training === undefined) {
      recorder.update({ outcome: 'still-training' })
      return
    }
    // From here on nothing goes on in AWS: an end is an end.
    mayDetach = false
    const { version } = training
    const failure = failureOf(training, started, inputs.versionName.kind === 'given')
    const manifestSummary = await explainManifests(world, version, failure)
    if (failure !== undefined) throw failure
    const { judgement, record } = inputs
    const judging = {
      ...judgement,
      projectArn: project.arn,
      record,
      run: context,
      manifestSummary,
      isDoubtful: recorder.report.version?.isDoubtful === true,
    }
    recorder.judged((await judgeVersion(world, version, judging)).verdict)
  } catch (error) {
    recorder.fail(toActionError(error, world.signal), { detach: mayDetach })
  }
}

/** All checks, and the request that would be sent; nothing is created, uploaded or started. */
async function rehearse(
  world: TrainingWorld,
  recorder: Recorder,
  inputs: TrainInputs,
  context: StepContext,
  deadlineAt: number,
): Promise<void> {
  const isNew = inputs.createProject && (await world.rekognition.findProject(inputs.project.name)) === undefined
  const project = isNew ? notYetCreated(inputs.project.name) : await findProjectOrRefuse(world, inputs, false)
  if (!isNew) recorder.update({ project: { name: project.name, arn: project.arn } })
  const plan = await planTraining(world, inputs, context, project, deadlineAt)
  const name = isNew ? plan.names.name : await rehearseOrRefuse(world, plan)
  if (name !== undefined) {
    recorder.update({ version: { name } })
    await plan.prepare()
    recorder.update({ request: plan.request(name) })
  }
  recorder.update({ outcome: 'dry-run' })
}

/** Versions that may not be looked at are told with whatever else keeps the training from starting. */
async function rehearseOrRefuse(world: TrainingWorld, plan: StartPlan): Promise<string | undefined> {
  try {
    return await rehearseStart(world, plan)
  } catch (error) {
    const denial = denialIn(error, world)
    if (denial !== undefined) await plan.prepare(denial)
    throw error
  }
}

/** Why the run ends with a training that failed; undefined for one that succeeded. */
function failureOf(training: Waited, started: Started, isGiven: boolean): ActionError | undefined {
  if (training.kind === 'trained') return undefined
  const afresh = training.serviceIssue ? 'TRAINING_SERVICE_ERROR' : 'TRAINING_FAILED'
  const code = started.failedBefore ? 'VERSION_ALREADY_FAILED' : afresh
  return trainingFailed(training.version, code, isGiven && training.serviceIssue ? NAME_IS_SPENT : undefined)
}

const NAME_IS_SPENT =
  'Start a new run with another version-name, or delete this version: the service keeps the name until then. Failed trainings are not billed.'

/** What stands for a project that a dry run must not create. */
function notYetCreated(name: string): Parameters<typeof planTraining>[3] {
  return { arn: `(the ARN of ${name}, once it is created)`, name, status: '', feature: 'CUSTOM_LABELS', datasets: [] }
}
