/** The train action: start a version or take it up, wait, evaluate, gate, report. */
import type { Deps, ProjectVersion } from '../deps.js'
import { ActionError } from '../errors.js'
import { diagnoseManifests } from '../evaluation/diagnose.js'
import { readEvaluation } from '../evaluation/read-evaluation.js'
import { judge } from '../gate/judge.js'
import { readContext, type StepContext } from '../github/context.js'
import { publish } from '../report/publish.js'
import { Recorder } from '../report/recorder.js'
import { exitCodeOf, newReport } from '../report/run-report.js'
import { sentenceOfCancel, toActionError } from '../to-action-error.js'
import { followTraining } from '../training/follow.js'
import { findOrCreateProject } from '../training/project.js'
import type { Started } from '../training/start-plan.js'
import { rehearseStart, startOrTakeUp } from '../training/start.js'
import type { Waited } from '../training/wait.js'
import type { TrainingWorld } from '../training/world.js'
import { parseReportPath, parseShowImages, parseTrainInputs, type TrainInputs } from './inputs.js'
import { planTraining } from './plan.js'
import { defaultReportPath, maskSecrets } from './runner.js'

/**
 * Runs the action. Never throws: whatever happens ends in a report.
 * @returns the exit code of the step
 */
export async function train(deps: Deps): Promise<0 | 1> {
  const context = await readContext(deps.env, deps.files)
  const recorder = new Recorder(deps, newReport('train', deps.clock.now(), context, parseShowImages(deps.env, context)))
  maskSecrets(deps)
  deps.signal.addEventListener('abort', () => {
    recorder.log(`${sentenceOfCancel(deps.signal)} Writing the report; a training that was started goes on.`)
  })
  try {
    const inputs = await parseTrainInputs(deps, context)
    await runTraining(deps, recorder, inputs, context)
  } catch (error) {
    recorder.fail(toActionError(error, deps.signal))
  }
  recorder.update({ endedAt: deps.clock.now() })
  await publish(deps, recorder, parseReportPath(deps.env) ?? defaultReportPath(deps))
  return exitCodeOf(recorder.report)
}

async function runTraining(deps: Deps, recorder: Recorder, inputs: TrainInputs, context: StepContext): Promise<void> {
  recorder.update({ region: inputs.region, gateWarnsOnly: inputs.onGateFailure === 'warn' })
  recorder.update({ project: { name: inputs.project.name } })
  for (const warning of inputs.warnings) recorder.note('warning', warning)
  const world: TrainingWorld = { ...deps, ...deps.connect(inputs.region), progress: recorder }
  const deadlineAt = deps.clock.now() + inputs.timeoutMs

  if (inputs.dryRun) {
    await rehearse(world, recorder, inputs, context, deadlineAt)
    return
  }
  let mayDetach = inputs.onTimeout === 'detach'
  try {
    const project = await findOrCreateProject(world, inputs.project, inputs.createProject)
    recorder.update({ project: { name: project.name, arn: project.arn } })
    const plan = await planTraining(world, inputs, context, project, deadlineAt)
    const started = await startOrTakeUp(world, plan)
    const training = await followTraining(world, plan, inputs, started)
    if (training === undefined) {
      recorder.update({ outcome: 'still-training' })
      return
    }
    // From here on nothing goes on in AWS: an end is an end.
    mayDetach = false
    const failed = failureOf(training, started, inputs.versionName.kind === 'given')
    try {
      await explainManifests(world, recorder, training.version)
    } catch (error) {
      if (failed === undefined) throw error
      recorder.note('warning', `The reasons could not be read: ${toActionError(error, deps.signal).message}`)
    }
    if (failed !== undefined) throw failed
    await judgeVersion(world, recorder, training.version, inputs)
  } catch (error) {
    recorder.fail(toActionError(error, deps.signal), { detach: mayDetach })
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
  const project = isNew ? notYetCreated(inputs.project.name) : await findOrCreateProject(world, inputs.project, false)
  if (!isNew) recorder.update({ project: { name: project.name, arn: project.arn } })
  const plan = await planTraining(world, inputs, context, project, deadlineAt)
  const name = isNew ? plan.names.name : await rehearseStart(world, plan)
  if (name !== undefined) {
    await plan.prepare()
    recorder.update({ version: { name }, request: plan.request(name) })
  }
  recorder.update({ outcome: 'dry-run' })
}

async function explainManifests(world: TrainingWorld, recorder: Recorder, version: ProjectVersion): Promise<void> {
  const { manifestSummary, findings, warnings } = await diagnoseManifests(world.objects, version)
  recorder.update({ findings, ...(manifestSummary === undefined ? {} : { manifestSummary }) })
  for (const warning of warnings) recorder.note('warning', warning)
}

function failureOf(training: Waited, started: Started, isGiven: boolean): ActionError | undefined {
  if (training.kind === 'trained') return undefined
  const { name, statusMessage } = training.version
  const afresh = training.serviceIssue ? 'TRAINING_SERVICE_ERROR' : 'TRAINING_FAILED'
  const code = started.failedBefore ? 'VERSION_ALREADY_FAILED' : afresh
  return new ActionError(code, `The training of ${name} failed: ${statusMessage ?? 'the service gives no reason'}`, {
    outcome: 'training-failed',
    ...(isGiven && training.serviceIssue
      ? {
          hint: 'Start a new run with another version-name, or delete this version: the service keeps the name until then. Failed trainings are not billed.',
        }
      : {}),
  })
}

async function judgeVersion(
  world: TrainingWorld,
  recorder: Recorder,
  version: ProjectVersion,
  inputs: TrainInputs,
): Promise<void> {
  const { evaluation, warning } = await readEvaluation(world.objects, version)
  recorder.update({ evaluation })
  if (warning !== undefined) recorder.note('warning', warning)
  recorder.judged(judge(evaluation, inputs.gate))
}

/** What stands for a project that a dry run must not create. */
function notYetCreated(name: string): Parameters<typeof planTraining>[3] {
  return { arn: `(the ARN of ${name}, once it is created)`, name, status: '', feature: 'CUSTOM_LABELS', datasets: [] }
}
