/** The train action: start or resume a version, wait, evaluate, gate, report. */
import type { Deps } from '../../ports/deps.js'
import type { Project } from '../../model/project.js'
import { refuseOtherAccount } from '../../inputs/notify.js'
import { noteUnknown } from '../../inputs/unknown.js'
import { versionStep, type Recorder } from '../../step/recorder.js'
import { connectStep } from '../../step/connect.js'
import { shortCredentials } from '../../step/credential-notes.js'
import { loadEnd, runStep } from '../../step/run-step.js'
import { VERSION_VIEWS } from '../../step/version-views.js'
import type { StepTools } from '../../report/step-tools.js'
import { findProjectOrRefuse } from '../../training/find-or-refuse.js'
import { parseTrainInputs, TRAIN_INPUTS } from './inputs.js'
import type { TrainInputs } from '../../training/train-inputs.js'

/**
 * Runs the action. Never throws: whatever happens ends in a report.
 * @returns the exit code of the step
 */
export function train(deps: Deps): Promise<0 | 1> {
  return runStep(deps, versionStep('train'), async (recorder, context) => {
    noteUnknown(deps.env, TRAIN_INPUTS, recorder.note)
    const inputs = await parseTrainInputs(deps, context)
    recorder.update({ region: inputs.region, gateWarnsOnly: inputs.judgement.onGateFailure === 'warn' })
    for (const warning of inputs.warnings) recorder.note('warning', warning)
    for (const warning of inputs.judgement.gateWarnings) recorder.note('warning', warning)
    warnOfShortCredentials(deps, recorder, inputs)
    const tools = connectStep(deps, recorder, inputs)
    const project = await firstAnswer(tools, inputs)
    if (project !== undefined) recorder.update({ project: { name: project.name, arn: project.arn } })
    if (project !== undefined && inputs.notify !== undefined) refuseOtherAccount(inputs.notify, project.arn)
    const run = { tools, recorder, inputs, context }
    const end = loadEnd(deps, VERSION_VIEWS)
    if (inputs.dryRun || project === undefined) {
      const [{ rehearse }] = await Promise.all([import('../../training/rehearse.js'), end])
      await rehearse(run, project)
    } else {
      const [{ trainVersion }] = await Promise.all([import('../../training/train-version.js'), end])
      await trainVersion(run, project)
    }
  })
}

/** Before anything is started: when the credentials expire it is too late to say so. */
function warnOfShortCredentials(deps: Deps, recorder: Recorder, inputs: TrainInputs): void {
  const { role, waiting, queueTimeoutMs, dryRun } = inputs
  // Without waiting for the training it still queues.
  const waitMs = waiting.wait ? waiting.timeoutMs : Math.min(waiting.timeoutMs, queueTimeoutMs)
  const short = dryRun ? undefined : shortCredentials(deps, role, waitMs)
  if (short !== undefined) recorder.note('warning', short)
}

/** The project; undefined for one that a dry run must not create. */
async function firstAnswer(tools: StepTools, inputs: TrainInputs): Promise<Project | undefined> {
  const { dryRun, createProject, project } = inputs
  if (dryRun && createProject && (await tools.rekognition.findProject(project.name)) === undefined) return undefined
  return findProjectOrRefuse(tools, inputs)
}
