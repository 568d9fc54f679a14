/** Trains a version of a project, waits for it and judges it. */
import { toActionError } from '../errors/to-action-error.js'
import { dataOfVersion, type VersionData } from '../judgement/data-of-version.js'
import { explainManifests } from '../judgement/end-of-training.js'
import { judgeVersion } from '../judgement/judge-version.js'
import type { Project } from '../model/project.js'
import type { StepContext } from '../model/run.js'
import type { ProjectVersion } from '../model/version.js'
import type { StepTools, VersionProgress } from '../report/step-tools.js'
import { failureOf, isGivenName } from './failed-training.js'
import { followTraining } from './follow.js'
import { planTraining } from './plan.js'
import type { Planned, Started } from './start-plan.js'
import { startOrResume } from './start.js'
import type { TrainInputs } from './train-inputs.js'

/** What a run is about, once its inputs are understood. */
export interface TrainingRun {
  readonly tools: StepTools
  readonly recorder: VersionProgress
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
  const { startNotifying } = await import('./notify.js')
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
